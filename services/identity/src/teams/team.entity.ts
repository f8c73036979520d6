import type { Country, TeamKind } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';
import { sortNameOf } from '../people/person.entity.js';

/** People who work on something together. */
@Entity('teams')
@Index('teams_name', ['sortName', 'id'])
export class TeamEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('text') readonly kind!: TeamKind;
  @Column('text') readonly name!: string;
  @Column('text') readonly sortName!: string;
  @Column('text', { nullable: true }) readonly country: Country | null = null;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('int') readonly version: number = 1;

  static open({ kind, name, country }: { kind: TeamKind; name: string; country?: Country }, at: Date) {
    return Object.assign(new TeamEntity(), { kind, name, sortName: sortNameOf(name), country: country ?? null, createdAt: at });
  }

  edit(changes: { name?: string; country?: Country }) {
    const name = changes.name ?? this.name;
    Object.assign(this, { name, sortName: sortNameOf(name), country: changes.country ?? this.country, version: this.version + 1 });
  }
}

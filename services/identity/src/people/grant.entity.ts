import type { Country, Role } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';

/** A role that somebody holds, perhaps in one cycle or for one country only. */
@Entity('grants')
@Index('grants_person', ['personId'])
@Index('grants_role', ['role'])
export class GrantEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('uuid') readonly personId!: string;
  @Column('text') readonly role!: Role;
  @Column('text', { nullable: true }) readonly cycleId: string | null = null;
  @Column('text', { nullable: true }) readonly country: Country | null = null;
  @Column('text') readonly grantedBy!: string;
  @Column('timestamptz') readonly grantedAt!: Date;

  isSame(other: { role: Role; cycleId?: string | null; country?: Country | null }) {
    return this.role === other.role && this.cycleId === (other.cycleId ?? null) && this.country === (other.country ?? null);
  }
}

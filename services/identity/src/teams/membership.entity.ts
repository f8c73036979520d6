import type { TeamRole } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Somebody in a team. */
@Entity('memberships')
@Index('memberships_person', ['personId'])
export class MembershipEntity {
  @PrimaryColumn('uuid') readonly teamId!: string;
  @PrimaryColumn('uuid') readonly personId!: string;
  @Column('text') role!: TeamRole;
  @Column('timestamptz') readonly joinedAt!: Date;

  static of(teamId: string, personId: string, role: TeamRole, at: Date) {
    return Object.assign(new MembershipEntity(), { teamId, personId, role, joinedAt: at });
  }
}

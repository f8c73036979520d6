import type { Role, TeamRole } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who holds which role, as identity tells it. The later fact counts, whichever comes first. */
@Entity('role_holders')
@Index('role_holders_role', ['role', 'cycleId'])
export class RoleHolderEntity {
  @PrimaryColumn('uuid') readonly personId!: string;
  @PrimaryColumn('text') readonly role!: Role;
  /** Empty: in every cycle. */
  @PrimaryColumn('text') readonly cycleId!: string;
  /** Empty: for every country. */
  @PrimaryColumn('text') readonly country!: string;
  @Column('boolean') readonly held!: boolean;
  @Column('uuid') readonly toldId!: string;
}

/** Who is in which team. */
@Entity('members')
@Index('members_person', ['personId'])
export class MemberEntity {
  @PrimaryColumn('uuid') readonly teamId!: string;
  @PrimaryColumn('uuid') readonly personId!: string;
  @Column('text') readonly role!: TeamRole;
  @Column('boolean') readonly held!: boolean;
  @Column('uuid') readonly toldId!: string;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who belongs to which team, so that nobody judges the own one. The later of the two instants counts. */
@Entity('team_members')
@Index('team_members_person', ['personId'])
export class TeamMemberEntity {
  @PrimaryColumn('uuid') readonly teamId!: string;
  @PrimaryColumn('uuid') readonly personId!: string;
  @Column('timestamptz', { nullable: true }) joinedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) leftAt: Date | null = null;
}

import type { Role } from '@pearls/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role as identity told it. Granting and revoking may arrive in either order: the later of the two instants counts. */
@Entity('held_roles')
export class HeldRoleEntity {
  @PrimaryColumn('uuid') readonly personId!: string;
  @PrimaryColumn('text') readonly role!: Role;
  /** Empty where the role holds for every cycle. */
  @PrimaryColumn('text') readonly cycleId!: string;
  @PrimaryColumn('text') readonly country!: string;
  @Column('timestamptz', { nullable: true }) grantedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null = null;
}

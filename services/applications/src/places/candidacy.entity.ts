import type { Candidacy } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A place's part in a cycle, of public record. */
@Entity('candidacies')
@Index('candidacies_place', ['placeId'])
export class CandidacyEntity {
  @PrimaryColumn('text') readonly cycleId!: string;
  @PrimaryColumn('text') readonly placeId!: string;
  @Column('int') readonly titleYear!: number;
  @Column('text') displayName!: string;
  @Column('text') outcome!: Candidacy['outcome'];
  @Column('text', { nullable: true }) focus: string | null = null;
}

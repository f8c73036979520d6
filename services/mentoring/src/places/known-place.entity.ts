import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a place is called: asked of applications once, and again when it was corrected. */
@Entity('known_places')
export class KnownPlaceEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('text', { nullable: true }) displayName: string | null = null;
  /** Somebody corrected the place since it was asked, or it was never asked. */
  @Column('boolean') stale = true;
}

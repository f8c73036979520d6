import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat on the panel of a cycle; it follows the grants of juror and chair and nothing else. One that ended stays on record. */
@Entity('seats')
export class SeatEntity {
  @PrimaryColumn('text') readonly cycleId!: string;
  @PrimaryColumn('uuid') readonly personId!: string;
  @Column('boolean') chair!: boolean;
  @Column('boolean') seated!: boolean;
}

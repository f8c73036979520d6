import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';

/** A decision on record: everything it was computed from, sealed. */
@Entity('protocols')
@Index('protocols_one_per_number', ['panelId', 'number'], { unique: true })
export class ProtocolEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('uuid') readonly panelId!: string;
  @Column('int') readonly number!: number;
  @Column('timestamptz') readonly decidedAt!: Date;
  @Column('text') readonly sealed!: string;
  @Column('text') readonly sha256!: string;
}

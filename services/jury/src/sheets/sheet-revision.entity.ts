import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';

/** A sheet as it was final before it was reopened: kept, so that every change can be seen. */
@Entity('sheet_revisions')
@Index('sheet_revisions_one_per_number', ['sheetId', 'number'], { unique: true })
export class SheetRevisionEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('uuid') readonly sheetId!: string;
  @Column('int') readonly number!: number;
  @Column('jsonb') readonly scores!: Record<string, number>;
  @Column('jsonb') readonly comments!: Record<string, string>;
  @Column('timestamptz') readonly finalAt!: Date;
  @Column('timestamptz') readonly reopenedAt!: Date;
  @Column('uuid') readonly reopenedBy!: string;
  @Column('text') readonly reason!: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The comments of the jury for one candidate, edited. */
@Entity('feedback')
export class FeedbackEntity {
  @PrimaryColumn('uuid') readonly planId!: string;
  @Column('jsonb') comments: string[] = [];
  @Column('uuid') editedBy!: string;
  @Column('timestamptz') editedAt!: Date;
  @Column('int') version = 0;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';

/** A file that belongs to an answer. Its content lies in the file store under its own hash. */
@Entity('attachments')
@Index('attachments_application', ['applicationId'])
export class AttachmentEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('uuid') readonly applicationId!: string;
  @Column('text') readonly field!: string;
  @Column('text') readonly fileName!: string;
  @Column('text') readonly mediaType!: string;
  @Column('int') readonly size!: number;
  @Column('text') readonly sha256!: string;
  @Column('timestamptz') readonly addedAt!: Date;
  @Column('uuid') readonly addedBy!: string;
}

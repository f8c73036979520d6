import type { LetterKind } from '@pearls/contracts';
import { Conflict } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';

/** A letter to a town: waits in the outbox, can be read and changed there, and leaves once. */
@Entity('letters')
@Index('letters_cycle', ['cycleId', 'state'])
@Index('letters_application', ['applicationId'])
export class LetterEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('text') readonly cycleId!: string;
  @Column('uuid') readonly applicationId!: string;
  @Column('text') readonly kind!: LetterKind;
  @Column('text') readonly state: 'waiting' | 'released' = 'waiting';
  @Column('text') subject!: string;
  @Column('jsonb') paragraphs!: string[];
  @Column('text', { nullable: true }) path: string | null = null;
  @Column('boolean') withDecision!: boolean;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) releasedAt: Date | null = null;
  @Column('int') version = 1;

  change({ subject, paragraphs }: { subject?: string; paragraphs?: string[] }) {
    this.mustWait();
    Object.assign(this, { subject: subject ?? this.subject, paragraphs: paragraphs ?? this.paragraphs, version: this.version + 1 });
  }

  release(at: Date) {
    this.mustWait();
    Object.assign(this, { state: 'released', releasedAt: at, version: this.version + 1 });
  }

  private mustWait() {
    if (this.state !== 'waiting') throw new Conflict('letter-left', 'This letter has left. What has left is not changed or sent again.');
  }
}

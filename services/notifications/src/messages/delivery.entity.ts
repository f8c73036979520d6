import type { DeliveryOutcome } from '@pearls/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import { MessageEntity } from './message.entity.js';

/** One attempt to deliver a message. Written before the mail leaves, completed when the server has answered. */
@Entity('deliveries')
@Index('deliveries_message', ['messageId', 'id'])
export class DeliveryEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @ForeignKey(() => MessageEntity, { name: 'deliveries_of_message', onDelete: 'CASCADE' }) @Column('uuid') readonly messageId!: string;
  @Column('timestamptz') readonly at!: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null = null;
  @Column('text') outcome: DeliveryOutcome = 'started';
  @Column('text', { nullable: true }) words: string | null = null;

  static of(messageId: string, at: Date) {
    return Object.assign(new DeliveryEntity(), { messageId, at });
  }

  end(outcome: Exclude<DeliveryOutcome, 'started'>, words: string, endedAt: Date) {
    return Object.assign(this, { outcome, words, endedAt });
  }
}

import type { LetterAction } from '@pearls/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MessageEntity } from './message.entity.js';

/** What of a message is kept to be read again. */
@Entity('message_copies')
export class MessageCopyEntity {
  @ForeignKey(() => MessageEntity, { name: 'copies_of_message', onDelete: 'CASCADE' }) @PrimaryColumn('uuid') readonly messageId!: string;
  @Column('text') headers!: string;
  @Column('text') text!: string;
  @Column('text') html!: string;
  @Column('jsonb', { nullable: true }) action: LetterAction | null = null;
  @Column('text', { nullable: true }) code: string | null = null;
  /** Links and codes that open a door are left out. */
  @Column('boolean') blanked!: boolean;

  static of(messageId: string, kept: Omit<MessageCopyEntity, 'messageId'>) {
    return Object.assign(new MessageCopyEntity(), { messageId, ...kept });
  }
}

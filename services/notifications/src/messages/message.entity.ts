import type { Addressee, Language, MessageState } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import { oneLine } from '../rendering/one-line.js';
import { messageLifecycle, type MessageMove } from './message.lifecycle.js';

/** Rests between attempts, in seconds; after the last one it is given up. */
export const RESTS = [0, 5, 60, 300, 1_800, 7_200, 21_600];

/** How long a worker may hold a message before it counts as having ended: longer than any attempt takes. */
export const LEASE_MILLISECONDS = 180_000;

/** One mail to one person. It is its own job: what is waiting and due is taken up and sent. */
@Entity('messages')
@Index('messages_letter', ['owner', 'letterId', 'place'], { unique: true })
@Index('messages_due', ['dueAt'], { where: `state in ('waiting', 'sending')` })
@Index('messages_person', ['personId', 'id'])
@Index('messages_age', ['createdAt'])
export class MessageEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('text') readonly owner!: string;
  @Column('uuid') readonly letterId!: string;
  @Column('text') readonly kind!: string;
  /** Which of the letter's addressees; the first opens the letter and makes room for the others. */
  @Column('int') readonly place: number = 0;
  @Column('text') readonly state: MessageState = 'waiting';
  @Column('uuid', { nullable: true }) personId: string | null = null;
  @Column('text', { nullable: true }) address: string | null = null;
  @Column('text', { nullable: true }) name: string | null = null;
  @Column('text', { nullable: true }) language: Language | null = null;
  @Column('text', { nullable: true }) subject: string | null = null;
  /** Attempts since it was last asked for. */
  @Column('int') attempts: number = 0;
  @Column('text', { nullable: true }) words: string | null = null;
  @Column('text', { nullable: true }) readonly trace: string | null = null;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) leasedUntil: Date | null = null;
  /** The delivery whose outcome decides the state. */
  @Column('uuid', { nullable: true }) deliveryId: string | null = null;
  @Column('timestamptz', { nullable: true }) handedOverAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null = null;

  static askedFor({ at, ...letter }: Pick<MessageEntity, 'owner' | 'letterId' | 'kind' | 'trace'> & { place?: number; at: Date }) {
    return Object.assign(new MessageEntity(), { ...letter, createdAt: at, dueAt: at });
  }

  /** The same letter to another of its addressees. */
  besides(place: number, to: Addressee, at: Date) {
    const { owner, letterId, kind, trace } = this;
    return MessageEntity.askedFor({ owner, letterId, kind, trace, place, at }).addressTo(to);
  }

  addressTo({ personId, email, name }: Addressee) {
    return Object.assign(this, { personId: personId ?? null, address: email, name: oneLine(name) || null });
  }

  /** The marker: from here on nobody else sends it, and it is not sent again by itself unless the outcome says that it was not taken. */
  begin(deliveryId: string, at: Date, mail: { subject: string; language: Language }) {
    this.move('begin', { ...mail, deliveryId, handedOverAt: at, acceptedAt: null, attempts: this.attempts + 1, leasedUntil: new Date(at.getTime() + LEASE_MILLISECONDS) });
  }

  arrive(words: string, at: Date) {
    this.move('arrive', { words, acceptedAt: at, dueAt: null, leasedUntil: null });
  }

  /** Tries again later, or gives up after the last rest. */
  putOff(words: string, at: Date) {
    const rest = RESTS[this.tried];
    if (rest === undefined) this.giveUp(words);
    else this.move('putOff', { words, attempts: this.tried, dueAt: new Date(at.getTime() + rest * 1000), leasedUntil: null });
  }

  giveUp(words: string) {
    this.move('giveUp', { words, attempts: this.tried, dueAt: null, leasedUntil: null });
  }

  loseSight(words: string) {
    this.move('loseSight', { words, dueAt: null, leasedUntil: null });
  }

  resend(at: Date) {
    this.move('resend', { attempts: 0, dueAt: at, leasedUntil: null, deliveryId: null });
  }

  get actions() {
    return messageLifecycle.actions(this.state).filter((move) => move === 'resend');
  }

  /** Attempts with the one that ends now; one that was begun is counted already. */
  private get tried() {
    return this.state === 'waiting' ? this.attempts + 1 : this.attempts;
  }

  private move(move: MessageMove, changes: Partial<MessageEntity>) {
    Object.assign(this, { ...changes, state: messageLifecycle.next(this.state, move) });
  }
}

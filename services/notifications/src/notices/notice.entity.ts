import type { EventKind, Localised, TodoKind } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import type { Matter } from '../todos/todo.entity.js';
import type { Audience } from './audience.js';
import type { NoticeKind } from './notice-kinds.js';

/** What the words of a notice are made of, as it was when it was told. */
export interface Told {
  place?: string;
  cycle?: Localised;
  due?: { at: string; zone: string };
  event?: { kind: EventKind; title?: Localised; startsAt: string; endsAt: string; zone: string };
  practice?: string;
  todo?: TodoKind;
}

/** Something some people are to be told. Who they are is found out outside the transaction that heard of it. */
@Entity('notices')
@Index('notices_waiting', ['dueAt'], { where: `state = 'waiting'` })
@Index('notices_batch', ['batch'])
export class NoticeEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  /** Of one fact: told together, at one instant. */
  @Column('uuid') readonly batch!: string;
  /** The order within the batch. */
  @Column('int') readonly place!: number;
  @Column('text') readonly kind!: NoticeKind;
  @Column('jsonb') readonly audience!: Audience;
  @Column('jsonb') readonly matter!: Matter;
  @Column('jsonb', { nullable: true }) readonly told: Told | null = null;
  @Column('timestamptz') readonly at!: Date;
  @Column('text') readonly state: 'waiting' | 'told' = 'waiting';
  @Column('int') readonly tries: number = 0;
  @Column('timestamptz') readonly dueAt!: Date;
  @Column('timestamptz', { nullable: true }) readonly leasedUntil: Date | null = null;

  static of(one: Pick<NoticeEntity, 'batch' | 'place' | 'kind' | 'audience' | 'matter' | 'at'>) {
    return Object.assign(new NoticeEntity(), { ...one, dueAt: one.at });
  }
}

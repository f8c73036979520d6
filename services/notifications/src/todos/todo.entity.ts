import type { Role, TimetableKey, TodoKind } from '@pearls/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a page address is made of: ids by their name. */
export type Matter = Record<string, string>;

/**
 * Something that waits for a person, a team, or whoever holds a role in a cycle. Facts open and settle it; the later fact
 * counts, whichever arrives first, so a row may be there that was settled before it was opened.
 */
@Entity('todos')
@Index('todos_key', ['key'], { unique: true })
@Index('todos_person', ['personId'], { where: 'settled_at is null' })
@Index('todos_team', ['teamId'], { where: 'settled_at is null' })
@Index('todos_cycle', ['cycleId', 'kind'], { where: 'settled_at is null' })
export class TodoEntity {
  @PrimaryColumn('uuid') readonly id!: string;
  /** Kind and what it is about. */
  @Column('text') readonly key!: string;
  @Column('text') readonly kind!: TodoKind;
  @Column('uuid', { nullable: true }) readonly personId: string | null = null;
  @Column('uuid', { nullable: true }) readonly teamId: string | null = null;
  /** Whoever holds one of them in the cycle. */
  @Column('text', { array: true, nullable: true }) readonly roles: Role[] | null = null;
  @Column('text', { nullable: true }) readonly cycleId: string | null = null;
  @Column('text', { nullable: true }) readonly placeId: string | null = null;
  @Column('jsonb') readonly matter!: Matter;
  /** By when: a date of the cycle, a moment, or a day. */
  @Column('text', { nullable: true }) readonly dueKey: TimetableKey | null = null;
  @Column('timestamptz', { nullable: true }) readonly dueAt: Date | null = null;
  @Column('date', { nullable: true }) readonly dueOn: string | null = null;
  @Column('timestamptz') readonly openedAt!: Date;
  @Column('uuid') readonly openedBy!: string;
  @Column('timestamptz', { nullable: true }) readonly settledAt: Date | null = null;
  @Column('uuid', { nullable: true }) readonly settledBy: string | null = null;
  /** How many days before the end its last reminder left. */
  @Column('int', { nullable: true }) readonly remindedDays: number | null = null;
}

/** Of a to-do of many: who has done the own part. Nobody else learns of it. */
@Entity('todo_parts')
export class TodoPartEntity {
  @PrimaryColumn('text') readonly key!: string;
  @PrimaryColumn('uuid') readonly personId!: string;
  @Column('boolean') readonly done!: boolean;
  @Column('uuid') readonly toldId!: string;
}

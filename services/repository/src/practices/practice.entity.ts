import type { Country, PracticeDraft, PracticeKind, PracticeState, PracticeTranslationDraft, TranslationState } from '@pearls/contracts';
import { Conflict, type ActionOf } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import { practiceLifecycle } from './practice.lifecycle.js';
import { answerDueOn } from './working-days.js';

/** A translation as it is kept, by its language. */
export type KeptTranslation = Omit<PracticeTranslationDraft, 'state'> & { state: TranslationState };
export type Translations = Partial<Record<string, KeptTranslation>>;

/** The practice in work. What is public of it lies apart, so that it stays while the next revision is written. */
@Entity('practices')
@Index('practices_slug', ['slug'], { unique: true })
@Index('practices_one_per_activity', ['planId', 'activityId'], { unique: true, where: `state <> 'archived'` })
@Index('practices_team', ['teamId'])
@Index('practices_changed', ['changedAt', 'id'])
export class PracticeEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('text') slug!: string;
  @Column('uuid') readonly teamId!: string;
  @Column('text', { nullable: true }) placeId: string | null = null;
  @Column('text', { nullable: true }) country: Country | null = null;
  @Column('text') readonly state: PracticeState = 'draft';
  @Column('int') readonly revision: number = 1;
  @Column('jsonb') content!: PracticeDraft;
  @Column('jsonb') translations: Translations = {};
  @Column('uuid', { nullable: true }) planId: string | null = null;
  @Column('uuid', { nullable: true }) activityId: string | null = null;
  @Column('text', { nullable: true }) cycleId: string | null = null;
  @Column('uuid', { nullable: true }) inspiredBy: string | null = null;
  @Column('text') readonly startedBy!: string;
  @Column('text', { nullable: true }) submittedBy: string | null = null;
  @Column('text', { nullable: true }) firstReader: string | null = null;
  @Column('timestamptz') changedAt!: Date;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null = null;
  @Column('text', { nullable: true }) answerDueOn: string | null = null;
  @Column('int', { nullable: true }) publishedRevision: number | null = null;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null = null;
  @Column('text', { nullable: true }) archiveReason: string | null = null;
  @Column('int') version = 1;

  static start(start: { teamId: string; content: PracticeDraft; startedBy: string }, at: Date) {
    const practice = Object.assign(new PracticeEntity(), { ...start, changedAt: at });
    // Its readable address comes with its title, when it is public for the first time.
    practice.slug = `in-work-${practice.id}`;
    return practice;
  }

  get isEditable() {
    return this.state === 'draft' || this.state === 'changes_asked';
  }

  /** A readable address that stays, given when it is first published. */
  get hasSlug() {
    return !this.slug.startsWith('in-work-');
  }

  edit(content: PracticeDraft, at: Date) {
    if (!this.isEditable) throw new Conflict('practice-not-editable', 'It can be changed while it is a draft or when changes were asked for. Take it back from reading, or begin a new revision.');
    this.content = content;
    this.touch(at);
  }

  submit(by: string, at: Date) {
    this.advance('submit', at);
    Object.assign(this, { submittedBy: by, submittedAt: at, firstReader: null, answerDueOn: answerDueOn(at) });
  }

  recall(at: Date) {
    this.advance('recall', at);
    Object.assign(this, { submittedBy: null, submittedAt: null, firstReader: null, answerDueOn: null });
  }

  /** The first reader passes it on; the second one publishes it. */
  pass(reader: string, at: Date) {
    const first = this.state === 'in_review';
    this.advance('pass', at);
    if (first) this.firstReader = reader;
    else Object.assign(this, { publishedRevision: this.revision, publishedAt: at, answerDueOn: null });
  }

  askForChanges(at: Date) {
    this.advance('askForChanges', at);
    this.answerDueOn = null;
  }

  revise(at: Date) {
    this.advance('revise', at);
    Object.assign(this, { revision: this.revision + 1, submittedAt: null, submittedBy: null, firstReader: null });
  }

  /** Back to what is public. */
  abandon(content: PracticeDraft, translations: Translations, at: Date) {
    if (!this.publishedRevision) throw new Conflict('never-published', 'Nothing of it is public yet, so there is nothing to go back to. A draft that is not wanted can be archived.');
    this.advance('abandon', at);
    Object.assign(this, { content, translations, revision: this.publishedRevision });
  }

  archive(reason: string, at: Date) {
    if (this.publishedRevision && this.state !== 'published') throw new Conflict('revision-open', 'A new revision is being written. Drop it first; then the practice can be archived.');
    this.advance('archive', at);
    this.archiveReason = reason;
  }

  restore(at: Date) {
    this.advance('restore', at);
    Object.assign(this, { archiveReason: null, publishedRevision: null, submittedAt: null, submittedBy: null, revision: this.publishedAt ? this.revision + 1 : this.revision });
  }

  translate(language: string, translation: KeptTranslation | undefined, at: Date) {
    const { [language]: _, ...others } = this.translations;
    this.translations = translation ? { ...others, [language]: translation } : others;
    this.touch(at);
  }

  get kind(): PracticeKind {
    return this.content.kind;
  }

  private touch(at: Date) {
    Object.assign(this, { changedAt: at, version: this.version + 1 });
  }

  private advance(action: ActionOf<typeof practiceLifecycle>, at: Date) {
    Object.assign(this, { state: practiceLifecycle.next(this.state, action) });
    this.touch(at);
  }
}

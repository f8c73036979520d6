import type { StoryDraft, StoryState } from '@pearls/contracts';
import { Conflict, type ActionOf } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import { storyLifecycle } from './story.lifecycle.js';

/** A piece of news somebody writes, and beside it what of it is public. */
@Entity('stories')
@Index('stories_slug', ['slug'], { unique: true })
@Index('stories_published', ['publishedAt', 'id'])
@Index('stories_changed', ['changedAt', 'id'])
export class StoryEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('text') slug!: string;
  /** The team of a Pearl; absent when the programme writes. */
  @Column('uuid', { nullable: true }) readonly teamId: string | null = null;
  @Column('text', { nullable: true }) placeId: string | null = null;
  @Column('int', { nullable: true }) titleYear: number | null = null;
  @Column('text') readonly state: StoryState = 'draft';
  @Column('jsonb') content!: StoryDraft;
  @Column('jsonb', { nullable: true }) readonly public: StoryDraft | null = null;
  @Column('text') readonly startedBy!: string;
  @Column('text', { nullable: true }) submittedBy: string | null = null;
  @Column('text', { nullable: true }) comment: string | null = null;
  @Column('timestamptz') changedAt!: Date;
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) publishedAt: Date | null = null;
  @Column('int') version = 1;

  static start(start: { teamId: string | null; content: StoryDraft; startedBy: string }, at: Date) {
    const story = Object.assign(new StoryEntity(), { teamId: start.teamId, startedBy: start.startedBy, changedAt: at });
    story.slug = `in-work-${story.id}`;
    story.put(start.content);
    return story;
  }

  get isEditable() {
    return this.state === 'draft' || this.state === 'changes_asked';
  }

  get hasSlug() {
    return !this.slug.startsWith('in-work-');
  }

  edit(content: StoryDraft, at: Date) {
    if (!this.isEditable) throw new Conflict('story-not-editable', 'It can be changed while it is a draft or when changes were asked for.');
    this.put(content);
    this.touch(at);
  }

  submit(by: string, at: Date) {
    this.advance('submit', at);
    Object.assign(this, { submittedBy: by, submittedAt: at });
  }

  recall(at: Date) {
    this.advance('recall', at);
    Object.assign(this, { submittedBy: null, submittedAt: null });
  }

  pass(at: Date) {
    this.advance('pass', at);
    Object.assign(this, { public: this.content, publishedAt: this.publishedAt ?? at, comment: null });
  }

  askForChanges(comment: string, at: Date) {
    this.advance('askForChanges', at);
    this.comment = comment;
  }

  revise(at: Date) {
    this.advance('revise', at);
    Object.assign(this, { submittedBy: null, submittedAt: null });
  }

  archive(at: Date) {
    this.advance('archive', at);
    Object.assign(this, { public: null });
  }

  private put(content: StoryDraft) {
    Object.assign(this, { content, placeId: content.placeId ?? null, titleYear: content.titleYear ?? null });
  }

  private touch(at: Date) {
    Object.assign(this, { changedAt: at, version: this.version + 1 });
  }

  private advance(action: ActionOf<typeof storyLifecycle>, at: Date) {
    Object.assign(this, { state: storyLifecycle.next(this.state, action) });
    this.touch(at);
  }
}

import { Flag, Id, Instant, ListOf, LongText, OneOf, Optional, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';

/** Who reads a thread: the team alone, or the team and its national contact. */
export const COMMENT_WALLS = ['team', 'contact'] as const;
export type CommentWall = (typeof COMMENT_WALLS)[number];

/** One contribution to a thread. */
export class Comment {
  @Id() id!: string;
  @Id() personId!: string;
  @Text({ max: 200, personal: true }) name!: string;
  @LongText({ max: 5000 }) text!: string;
  @Instant() at!: string;
}

/** A conversation about a section or a record of a plan. */
export class CommentThread {
  @Id() id!: string;
  @Text({ max: 80 }) section!: string;
  @Optional() @Id() recordId?: string;
  @Optional() @Text({ max: 80, description: 'The question it is about' }) field?: string;
  @OneOf(COMMENT_WALLS) wall!: CommentWall;
  @OneOf(['open', 'resolved']) state!: 'open' | 'resolved';
  @ListOf(() => Comment, { max: 500 }) comments!: Comment[];
  @Flag({ description: 'Something in it is new to the reader' }) unread!: boolean;
  @ListOf(text({ max: 20 }), { max: 10 }) actions!: string[];
}

export class CommentThreadDraft {
  @Text({ max: 80 }) section!: string;
  @Optional() @Id() recordId?: string;
  @Optional() @Text({ max: 80 }) field?: string;
  @OneOf(COMMENT_WALLS) wall!: CommentWall;
  @LongText({ max: 5000 }) text!: string;
}

export class CommentDraft {
  @LongText({ max: 5000 }) text!: string;
}

export class CommentFilter {
  @Optional() @Text({ max: 80 }) section?: string;
  @Optional() @OneOf(['open', 'resolved']) state?: 'open' | 'resolved';
}

/** The conversations of a plan that the reader may see. */
export class CommentThreads {
  @ListOf(() => CommentThread, { max: 1000 }) items!: CommentThread[];
  @Whole({ min: 0, max: 100_000 }) unread!: number;
}

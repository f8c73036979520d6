import { Injectable } from '@nestjs/common';
import { PracticePublished, PracticeReturned, type PracticeReviewDraft, type ReviewStage } from '@pearls/contracts';
import { Conflict, Forbidden, NotFound, signatureOf, Unprocessable, type Caller } from '@pearls/domain';
import { lock, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { PracticeEntity } from '../practices/practice.entity.js';
import { factOf } from '../practices/practices.service.js';
import { ShownPractices } from '../practices/shown.service.js';
import { isContact, isStaff, readingForbidden, visibleTo } from '../practices/visibility.js';
import { Publications } from '../publications/publications.service.js';
import { News } from '../stories/news.service.js';
import { PracticeReviewEntity } from './practice-review.entity.js';

const REFUSALS = {
  'reader-is-author': 'You handed this in, or belong to its team. Somebody else reads it.',
  'reader-was-first': 'You were its first reader. The second one is another person.',
} as const;

/** Two people read a practice before it is public; the second one publishes it. */
@Injectable()
export class Reviews {
  constructor(
    private readonly db: DataSource,
    private readonly publications: Publications,
    private readonly news: News,
    private readonly shown: ShownPractices,
  ) {}

  review(caller: Caller, id: string, { verdict, checklist, comment }: PracticeReviewDraft) {
    return transaction(this.db, caller, async (tx) => {
      const practice = await lock(tx, PracticeEntity, visibleTo(caller, { id }));
      mayRead(caller, practice);
      const stage: ReviewStage = practice.state === 'in_review' ? 'first' : 'second';
      mustHold(verdict, { ...checklist }, comment);
      await tx.insert(PracticeReviewEntity, Object.assign(new PracticeReviewEntity(), { practiceId: id, revision: practice.revision, stage, verdict, checklist: { ...checklist }, comment, reader: signatureOf(caller), at: caller.at }));
      if (verdict === 'changes') await this.giveBack(tx, caller, practice);
      else await this.pass(tx, caller, practice);
      return this.shown.whole(tx, caller, practice);
    });
  }

  private async giveBack(tx: EntityManager, caller: Caller, practice: PracticeEntity) {
    practice.askForChanges(caller.at);
    await tx.save(practice);
    await tell(tx, caller, PracticeReturned, practice.id, factOf(practice));
  }

  private async pass(tx: EntityManager, caller: Caller, practice: PracticeEntity) {
    practice.pass(signatureOf(caller), caller.at);
    if (practice.state !== 'published') {
      await tx.save(practice);
      return;
    }
    const { isFirst } = await this.publications.publish(tx, practice);
    await tell(tx, caller, PracticePublished, practice.id, { ...factOf(practice), slug: practice.slug });
    if (isFirst) await this.news.practicePublished(tx, practice);
  }
}

function mayRead(caller: Caller, practice: PracticeEntity) {
  if (!isStaff(caller) && !isContact(caller)) throw new NotFound();
  const why = readingForbidden(caller, practice);
  if (!why) return;
  if (why !== 'not-a-reader') throw new Forbidden(why, REFUSALS[why]);
  throw new Conflict('not-in-reading', 'This practice does not wait for you to read it.');
}

function mustHold(verdict: PracticeReviewDraft['verdict'], checklist: object, comment: string) {
  const open = Object.entries(checklist).flatMap(([point, holds]) => (holds ? [] : [point]));
  if (verdict === 'pass' && open.length)
    throw new Unprocessable('checklist-open', 'A practice goes on when every point of the checklist holds. Ask for changes otherwise.', open.map((point) => ({ pointer: `/checklist/${point}`, code: 'missing', message: 'Check this point, or ask for changes.' })));
  if (verdict === 'changes' && !comment.trim()) throw new Unprocessable('say-what-to-change', 'Say what should be changed.', [{ pointer: '/comment', code: 'missing', message: 'Say what should be changed, so that the team can do it.' }]);
}

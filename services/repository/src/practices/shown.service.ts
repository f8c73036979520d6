import { Injectable } from '@nestjs/common';
import type { Actor, PracticeAction, PracticeReview, PracticeSummary } from '@pearls/contracts';
import { holdsAny } from '@pearls/domain';
import type { EntityManager } from 'typeorm';
import { KnownPlaces } from '../places/known-places.service.js';
import { PracticeReviewEntity } from '../reviews/practice-review.entity.js';
import { completenessOf } from './completeness.js';
import type { PracticeEntity } from './practice.entity.js';
import { practiceLifecycle } from './practice.lifecycle.js';
import { isStaff, readingForbidden, writingTeamsOf } from './visibility.js';

/** What the caller may do with a practice in work. */
export function actionsOf(actor: Actor, practice: PracticeEntity): PracticeAction[] {
  const writes = writingTeamsOf(actor).includes(practice.teamId);
  const staff = isStaff(actor);
  const moves = practiceLifecycle.actions(practice.state);
  const could = (move: (typeof moves)[number]) => moves.includes(move);
  const archivable = could('archive') && (!practice.publishedRevision || practice.state === 'published');
  return [
    ...(writes && practice.isEditable ? (['edit'] as const) : []),
    ...((writes && practice.isEditable) || (staff && practice.state === 'published') ? (['translate'] as const) : []),
    ...(writes && could('submit') ? (['submit'] as const) : []),
    ...(writes && could('recall') ? (['recall'] as const) : []),
    ...(readingForbidden(actor, practice) ? [] : (['review'] as const)),
    ...(writes && could('revise') ? (['revise'] as const) : []),
    ...(writes && could('abandon') && practice.publishedRevision ? (['abandon'] as const) : []),
    ...((writes || (staff && practice.state === 'published')) && archivable ? (['archive'] as const) : []),
    ...((writes || staff) && could('restore') ? (['restore'] as const) : []),
  ];
}

/** Practices in work as their contract has them. */
@Injectable()
export class ShownPractices {
  constructor(private readonly places: KnownPlaces) {}

  async whole(tx: EntityManager, actor: Actor, practice: PracticeEntity) {
    const place = (await this.places.named(tx, [practice.placeId])).get(practice.placeId ?? '');
    const reviews = await tx.find(PracticeReviewEntity, { where: { practiceId: practice.id }, order: { at: 'ASC', id: 'ASC' } });
    return {
      ...practice,
      translations: Object.entries(practice.translations).map(([language, translation]) => ({ language, ...translation! })),
      placeName: place?.displayName,
      completeness: completenessOf(practice.content),
      reviews: reviews.map((one) => shownReview(actor, one)),
      actions: actionsOf(actor, practice),
    };
  }

  async short(tx: EntityManager, actor: Actor, practices: PracticeEntity[]): Promise<PracticeSummary[]> {
    const places = await this.places.named(tx, practices.map(({ placeId }) => placeId));
    return practices.map(
      (practice) =>
        ({
          ...practice,
          kind: practice.kind,
          title: practice.content.title,
          placeName: places.get(practice.placeId ?? '')?.displayName,
          actions: actionsOf(actor, practice),
        }) as unknown as PracticeSummary,
    );
  }
}

const reads = ['secretariat', 'administrator', 'auditor'] as const;

/** The team reads what was found, the staff also by whom. */
function shownReview(actor: Actor, review: PracticeReviewEntity): PracticeReview {
  const readerId = review.reader.slice(review.reader.indexOf(':') + 1);
  return { ...review, at: review.at as never, readerId: holdsAny(actor, reads) ? readerId : undefined };
}


import { Injectable } from '@nestjs/common';
import { plannedActivities, type PracticeFromActivity } from '@pearls/contracts';
import { Conflict, NotFound, signatureOf, type Caller } from '@pearls/domain';
import { ifRefused, Questions } from '@pearls/messaging';
import { transaction } from '@pearls/persistence';
import { surroundingsOf } from '@pearls/reference/places';
import { DataSource } from 'typeorm';
import { KnownPlaces } from '../places/known-places.service.js';
import { draftFromActivity } from './from-activity.js';
import { PracticeEntity } from './practice.entity.js';
import { ShownPractices } from './shown.service.js';
import { writingTeamsOf } from './visibility.js';

/** A finished activity becomes a practice; so does one that was cancelled, for others learn from it. */
const ENDED = ['done', 'cancelled'];

/** Turns an activity of a plan into a practice: asked for first, then written down. */
@Injectable()
export class PracticesFromActivities {
  constructor(
    private readonly db: DataSource,
    private readonly questions: Questions,
    private readonly places: KnownPlaces,
    private readonly shown: ShownPractices,
  ) {}

  async start(caller: Caller, { planId, activityId, kind }: PracticeFromActivity) {
    if (!writingTeamsOf(caller).length) throw new NotFound();
    const plan = await this.questions.ask(plannedActivities, { planId }).catch(ifRefused(() => new NotFound()));
    if (!writingTeamsOf(caller).includes(plan.teamId)) throw new NotFound();
    const activity = plan.items.find((one) => one.activityId === activityId);
    if (!activity) throw new NotFound('The plan has no activity with this id.');
    if (!ENDED.includes(activity.state)) throw new Conflict('activity-not-ended', 'The activity is not finished yet. When it is done, or was cancelled, it can become a practice.');
    const place = await this.places.learn(plan.placeId);
    return transaction(this.db, caller, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`activity/${planId}/${activityId}`]);
      const [other] = await tx.query<object[]>(`select 1 from practices where plan_id = $1 and activity_id = $2 and state <> 'archived'`, [planId, activityId]);
      if (other) throw new Conflict('practice-of-activity-exists', 'There is a practice about this activity already. You find it among the practices of your team.');
      const [title] = await tx.query<{ title_year: number }[]>(`select title_year from pearl_profiles where plan_id = $1 and opened_at is not null`, [planId]);
      const content = draftFromActivity(plan, activity, { kind, settings: surroundingsOf(plan.placeId) });
      const practice = PracticeEntity.start({ teamId: plan.teamId, content: { ...content, ...(title && { pearlYear: title.title_year }) }, startedBy: signatureOf(caller) }, caller.at);
      Object.assign(practice, { placeId: place.id, country: place.country, planId, activityId, cycleId: plan.cycleId, inspiredBy: activity.inspiredBy ?? null });
      return this.shown.whole(tx, caller, await tx.save(practice));
    });
  }
}

import { Injectable } from '@nestjs/common';
import { CheckInFiled, type CheckInDraft, type CheckInFilter } from '@pearls/contracts';
import { NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { PlaceNames } from '../places/place-names.service.js';
import { Reach, type WithinReach } from '../reach.js';
import { CheckInEntity, type PlannedLine } from './check-in.entity.js';
import { lacking } from './check-in-filing.js';
import { linesOf, PlanActivities } from './plan-activities.service.js';

/** The quarters of the title year: the plan's own activities, tapped through in ten minutes. A draft is the team's alone. */
@Injectable()
export class CheckIns {
  constructor(
    private readonly db: DataSource,
    private readonly reach: Reach,
    private readonly activities: PlanActivities,
    private readonly placeNames: PlaceNames,
  ) {}

  async list(caller: Caller, { cycle, teamId, state }: CheckInFilter) {
    const reach = await this.reach.of(caller);
    const where = { ...(cycle && { cycleId: cycle }), ...(teamId && { teamId }), ...(state && { state }) } as FindOptionsWhere<CheckInEntity>;
    const rows = await this.db.manager.find(CheckInEntity, { where: reach.where<CheckInEntity>(where), order: { cycleId: 'DESC', quarter: 'DESC', placeId: 'ASC', id: 'ASC' }, take: 10_000 });
    return { items: await this.summaries(this.db.manager, rows) };
  }

  async read(caller: Caller, id: string) {
    const reach = await this.reach.of(caller);
    const checkIn = await find(this.db.manager, CheckInEntity, reach.where<CheckInEntity>({ id }));
    return this.shown(this.db.manager, reach, checkIn, await this.linesNow(checkIn));
  }

  async save(caller: Caller, id: string, version: number, draft: CheckInDraft) {
    const lines = await this.linesOfOwn(caller, id);
    return transaction(this.db, caller, async (tx) => {
      const [checkIn, reach] = await this.own(tx, caller, id);
      sameVersion(checkIn, version);
      const twice = draft.activities.findIndex(({ activityId }, index) => draft.activities.some((one, before) => before < index && one.activityId === activityId));
      if (twice >= 0) throw new Unprocessable('activity-twice', 'An activity is reported once in a check-in.', [{ pointer: `/activities/${twice}/activityId`, code: 'twice', message: 'This activity is in the list already.' }]);
      checkIn.save(draft);
      await tx.save(checkIn);
      return this.shown(tx, reach, checkIn, lines);
    });
  }

  async file(caller: Caller, id: string) {
    const lines = await this.linesOfOwn(caller, id);
    return transaction(this.db, caller, async (tx) => {
      const [checkIn, reach] = await this.own(tx, caller, id);
      const wrong = checkIn.state === 'opened' ? lacking(lines, checkIn.updates) : [];
      if (wrong.length) throw new Unprocessable('check-in-incomplete', `${wrong.length === 1 ? 'One thing is' : `${wrong.length} things are`} still missing.`, wrong);
      checkIn.file(lines, caller.at);
      await tx.save(checkIn);
      const { cycleId, planId, teamId, updates } = checkIn;
      const activities = updates.map(({ activityId, state, because, startsOn, endsOn }) => ({ activityId, state, ...(because && { because }), ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) }));
      await tell(tx, caller, CheckInFiled, id, { checkInId: id, cycleId, planId, teamId, activities });
      return this.shown(tx, reach, checkIn, lines);
    });
  }

  async summaries(tx: EntityManager, rows: CheckInEntity[]) {
    const placeName = await this.placeNames.of(rows.map(({ placeId }) => placeId), tx);
    return rows.map((row) => ({ ...row, placeName: placeName(row.placeId) }));
  }

  /** A check-in the caller writes; its colleagues who only read look at the same one and cannot. */
  private async own(tx: EntityManager, caller: Caller, id: string): Promise<[CheckInEntity, WithinReach]> {
    const reach = await this.reach.of(caller, tx);
    const checkIn = await lock(tx, CheckInEntity, reach.where<CheckInEntity>({ id }, ['team']));
    if (!reach.writes(checkIn)) throw new NotFound();
    return [checkIn, reach];
  }

  /** The activities as the plan has them now, asked before the transaction begins. */
  private async linesOfOwn(caller: Caller, id: string) {
    const reach = await this.reach.of(caller);
    const checkIn = await find(this.db.manager, CheckInEntity, reach.where<CheckInEntity>({ id }, ['team']));
    if (!reach.writes(checkIn)) throw new NotFound();
    return this.linesNow(checkIn);
  }

  /** What was filed stands; while it is open the plan goes on. Where nobody answers for it nothing is shown or filed: what is said about an activity that is not in the list would be lost. */
  private async linesNow({ state, planId, lines }: CheckInEntity): Promise<PlannedLine[]> {
    return state === 'filed' ? lines : linesOf((await this.activities.of(planId)).items);
  }

  private async shown(tx: EntityManager, reach: WithinReach, checkIn: CheckInEntity, lines: PlannedLine[]) {
    const ofTeam = reach.standing(checkIn) === 'team';
    const mayRead = ofTeam || checkIn.state === 'filed';
    const updates = new Map(mayRead ? checkIn.updates.map((update) => [update.activityId, update]) : []);
    const [summary] = await this.summaries(tx, [checkIn]);
    return {
      ...summary!,
      ...(!mayRead && { highlight: '', difficulty: '', helpWanted: '' }),
      ...(!ofTeam && checkIn.state === 'opened' && { version: 0 }),
      activities: lines.map((line) => ({ ...line, ...updates.get(line.activityId) })),
      participants: lines.reduce((sum, { activityId }) => sum + (updates.get(activityId)?.participants ?? 0), 0),
      actions: ofTeam && reach.writes(checkIn) && checkIn.state === 'opened' ? ['edit', 'file'] : [],
    };
  }
}

import { Injectable } from '@nestjs/common';
import { SessionShared, type SessionChanges, type SessionDraft, type SessionFilter, type StepDraft } from '@pearls/contracts';
import { Conflict, NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { CandidateEntity } from '../candidates/candidate.entity.js';
import { PeopleNamed } from '../people/people-named.service.js';
import { PlaceNames } from '../places/place-names.service.js';
import { Reach, type WithinReach } from '../reach.js';
import { cursorAt, DAY, positionIn } from '../paging.js';
import { SessionEntity } from './session.entity.js';
import { readableBy, writableBy } from './session-visibility.js';
import { StepEntity } from './step.entity.js';

const PAGE = 50;

/** The mentoring log: what was talked about, advised and agreed. What only mentors read never reaches the team, by no door. */
@Injectable()
export class Sessions {
  constructor(
    private readonly db: DataSource,
    private readonly reach: Reach,
    private readonly placeNames: PlaceNames,
    private readonly people: PeopleNamed,
  ) {}

  async list(caller: Caller, { applicationId, cycle, cursor }: SessionFilter) {
    const reach = await this.reach.of(caller);
    const query = this.db.manager.createQueryBuilder(SessionEntity, 's').where(readableBy(reach, { ...(applicationId && { applicationId }), ...(cycle && { cycleId: cycle }) }));
    if (cursor) {
      const [heldOn, id] = positionIn(cursor, DAY);
      query.andWhere('(s.held_on, s.id) < (:heldOn::date, :id::uuid)', { heldOn, id });
    }
    const rows = await query.orderBy('s.held_on', 'DESC').addOrderBy('s.id', 'DESC').limit(PAGE + 1).getMany();
    const page = rows.slice(0, PAGE);
    const last = page.at(-1);
    return { items: await this.named(await this.shown(this.db.manager, caller, reach, page)), next: rows.length > PAGE && last ? cursorAt(last.heldOn, last.id) : undefined };
  }

  async read(caller: Caller, id: string) {
    const reach = await this.reach.of(caller);
    const session = await find(this.db.manager, SessionEntity, readableBy(reach, { id }));
    return (await this.named(await this.shown(this.db.manager, caller, reach, [session])))[0]!;
  }

  log(caller: Caller, { applicationId, steps, ...words }: SessionDraft) {
    return transaction(this.db, caller, async (tx) => {
      const reach = await this.reach.of(caller, tx);
      const candidate = await find(tx, CandidateEntity, reach.where<CandidateEntity>({ applicationId }, ['contact', 'staff']));
      if (reach.standing(candidate) !== 'contact' && !reach.runs(candidate)) throw new NotFound();
      mustBePast(words.heldOn, caller.at);
      const { cycleId, teamId, placeId, country } = candidate;
      const session = await tx.save(Object.assign(new SessionEntity(), words, { applicationId, cycleId, teamId, placeId, country, writtenBy: caller.id }));
      await this.keepSteps(tx, session, steps);
      if (session.visibility === 'shared') await this.tellShared(tx, caller, session);
      return (await this.shown(tx, caller, reach, [session]))[0]!;
    });
  }

  edit(caller: Caller, id: string, version: number, { steps, ...changes }: SessionChanges) {
    return transaction(this.db, caller, async (tx) => {
      const reach = await this.reach.of(caller, tx);
      const session = await lock(tx, SessionEntity, readableBy(reach, { id }));
      if (!writableBy(caller, reach, session)) throw new NotFound();
      sameVersion(session, version);
      const wasShared = session.visibility === 'shared';
      if (wasShared && changes.visibility === 'mentors-only') throw new Conflict('shared-stays-shared', 'The team has read this note. It cannot be taken back; write another one for mentors only.');
      if (changes.heldOn) mustBePast(changes.heldOn, caller.at);
      Object.assign(session, Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)), { version: version + 1 });
      await tx.save(session);
      if (steps) await this.keepSteps(tx, session, steps);
      if (!wasShared && session.visibility === 'shared') await this.tellShared(tx, caller, session);
      return (await this.shown(tx, caller, reach, [session]))[0]!;
    });
  }

  /** Replies with everything but names of people, which are asked of identity outside the transaction. */
  async shown(tx: EntityManager, caller: Caller, reach: WithinReach, sessions: SessionEntity[]) {
    const ids = sessions.map(({ id }) => id);
    const today = caller.at.toISOString().slice(0, 10);
    const steps = ids.length ? await tx.createQueryBuilder(StepEntity, 't').where('t.session_id = any(:ids)', { ids }).orderBy('t.position').addOrderBy('t.id').getMany() : [];
    const placeName = await this.placeNames.of(sessions.map(({ placeId }) => placeId), tx);
    return sessions.map((session) => {
      const ofTeam = reach.standing(session) === 'team';
      const mayTick = ofTeam ? reach.writes(session) : reach.standing(session) === 'contact' || reach.runs(session);
      return {
        ...session,
        minutes: ofTeam ? undefined : session.minutes,
        placeName: placeName(session.placeId),
        steps: steps.filter(({ sessionId }) => sessionId === session.id).map((step) => stepShown(step, today)),
        actions: [...(writableBy(caller, reach, session) ? ['edit', ...(session.visibility === 'shared' ? [] : ['share'])] : []), ...(mayTick ? ['tick'] : [])],
      };
    });
  }

  private async named<T extends { writtenBy: string }>(sessions: T[]) {
    const names = await this.people.names(sessions.map(({ writtenBy }) => writtenBy));
    return sessions.map((session) => ({ ...session, writtenByName: names.get(session.writtenBy) }));
  }

  /** The steps in their new order: known ones change, new ones come, left out ones go. */
  private async keepSteps(tx: EntityManager, { id: sessionId }: SessionEntity, drafts: StepDraft[]) {
    const before = new Map((await tx.findBy(StepEntity, { sessionId })).map((step) => [step.id, step]));
    const unknown = drafts.findIndex(({ id }) => id !== undefined && !before.has(id));
    if (unknown >= 0) throw new Unprocessable('unknown-step', 'A step is not of this note. Leave its id out to add it.', [{ pointer: `/steps/${unknown}/id`, code: 'unknown', message: 'There is no such step.' }]);
    const kept = drafts.map(({ id, what, who, dueOn }, position) => Object.assign((id && before.get(id)) || new StepEntity(), { sessionId, position, what, who, dueOn: dueOn ?? null }));
    const gone = [...before.keys()].filter((id) => !kept.some((step) => step.id === id));
    if (gone.length) await tx.delete(StepEntity, gone);
    await tx.save(kept);
  }

  private tellShared(tx: EntityManager, caller: Caller, { id, cycleId, teamId }: SessionEntity) {
    return tell(tx, caller, SessionShared, id, { sessionId: id, cycleId, teamId });
  }
}

/** A step as it is read. */
export const stepShown = (step: StepEntity, today: string) => ({ ...step, done: step.doneAt !== null, late: step.doneAt === null && step.dueOn !== null && step.dueOn < today });

/** A log is of what was; a day of grace for those whose day has begun. */
function mustBePast(heldOn: string, at: Date) {
  if (heldOn > new Date(at.getTime() + 86_400_000).toISOString().slice(0, 10)) throw new Unprocessable('session-to-come', 'The log is of what was. Write it down when it took place.', [{ pointer: '/heldOn', code: 'future', message: 'This day is still to come.' }]);
}

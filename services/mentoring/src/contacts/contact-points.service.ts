import { Injectable } from '@nestjs/common';
import type { ContactPointChanges, Country, PublicContactFilter } from '@pearls/contracts';
import { holds, platform, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, transaction } from '@pearls/persistence';
import { DataSource, In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { AssignmentEntity } from '../assignments/assignment.entity.js';
import { Assignments } from '../assignments/assignments.service.js';
import { CandidateEntity } from '../candidates/candidate.entity.js';
import { PeopleNamed } from '../people/people-named.service.js';
import { cyclesAs, cycleWithin, includes, judgedBy, READERS, STAFF, teamsOf } from '../walls.js';
import { ContactPointEntity } from './contact-point.entity.js';

/** The grant a contact point stands on. `cycleId` is empty for one that holds in every cycle. */
export type ContactGrant = Pick<ContactPointEntity, 'personId' | 'country' | 'cycleId'>;

/** National contacts: who they are, what the public reads of them, and where a country has nobody. */
@Injectable()
export class ContactPoints {
  constructor(
    private readonly db: DataSource,
    private readonly assignments: Assignments,
    private readonly people: PeopleNamed,
  ) {}

  async listPublic(caller: Caller, { country, cycle }: PublicContactFilter) {
    const points = await this.db.manager.find(ContactPointEntity, { where: { state: 'held', ...(country && { country }), ...(cycle && { cycleId: In(['', cycle]) }) }, order: { country: 'ASC', organisation: 'ASC', id: 'ASC' } });
    const shown = points.filter(({ organisation }) => organisation);
    const known = await this.knownCountries(caller);
    const named = shown.filter(({ country: one, personId }) => known === 'all' || known.has(one) || personId === caller.id);
    const addresses = await this.people.addresses(named.map(({ personId }) => personId));
    return { items: shown.map((point) => ({ ...point, cycleId: point.cycleId || undefined, ...(named.includes(point) && addresses.get(point.personId)) })) };
  }

  async list(caller: Caller) {
    const points = await this.db.manager.find(ContactPointEntity, { where: readable(caller), order: { country: 'ASC', state: 'ASC', id: 'ASC' } });
    const names = await this.people.names(points.map(({ personId }) => personId));
    return { items: (await this.shown(this.db.manager, caller, points)).map((point) => ({ ...point, name: names.get(point.personId) })) };
  }

  async read(caller: Caller, id: string) {
    const point = await find(this.db.manager, ContactPointEntity, readable(caller, { id }));
    const names = await this.people.names([point.personId]);
    return { ...(await this.shown(this.db.manager, caller, [point]))[0]!, name: names.get(point.personId) };
  }

  edit(caller: Caller, id: string, version: number, changes: ContactPointChanges) {
    return transaction(this.db, caller, async (tx) => {
      const point = await lock(tx, ContactPointEntity, editable(caller, { id }));
      sameVersion(point, version);
      Object.assign(point, Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)), { version: version + 1 });
      return (await this.shown(tx, caller, [await tx.save(point)]))[0]!;
    });
  }

  /** How each country is looked after: where candidates have nobody, that is a gap somebody sees. */
  async cover(caller: Caller, cycle: string) {
    const candidates = await this.db.manager.find(CandidateEntity, { where: { cycleId: cycleWithin(cyclesAs(caller, READERS), judgedBy(caller), cycle) } });
    const points = includes(judgedBy(caller), cycle) ? [] : await this.db.manager.find(ContactPointEntity, { where: { state: 'held', cycleId: In(['', cycle]) } });
    const looked = new Set((await this.db.manager.find(AssignmentEntity, { where: { cycleId: cycle, state: 'active' }, select: { id: true, applicationId: true } })).map(({ applicationId }) => applicationId));
    const countries = [...new Set([...candidates, ...points].map(({ country }) => country))].sort();
    return {
      items: countries.map((country) => {
        const here = candidates.filter((one) => one.country === country && one.plan !== 'withdrawn');
        const withoutContact = here.filter(({ applicationId }) => !looked.has(applicationId)).length;
        return { country, contactPoints: new Set(points.filter((one) => one.country === country).map(({ personId }) => personId)).size, candidates: here.length, withoutContact, gap: withoutContact > 0 };
      }),
    };
  }

  /** The role was granted. */
  async hold(tx: EntityManager, grant: ContactGrant, at: Date) {
    const point = await this.standing(tx, grant, 'held', at);
    if (point) await this.assignments.proposePoint(tx, point, at);
  }

  /** The role was revoked: what stood on it ends. */
  async release(tx: EntityManager, grant: ContactGrant, at: Date) {
    const point = await this.standing(tx, grant, 'revoked', at);
    if (point) await this.assignments.endAllOfPoint(tx, platform(at), point);
  }

  private async standing(tx: EntityManager, grant: ContactGrant, state: ContactPointEntity['state'], at: Date): Promise<ContactPointEntity | undefined> {
    const point = (await tx.findOne(ContactPointEntity, { where: grant, lock: { mode: 'pessimistic_write' } })) ?? Object.assign(new ContactPointEntity(), grant);
    if (point.standsSince && point.standsSince > at) return undefined;
    Object.assign(point, { state, standsSince: at });
    return tx.save(point);
  }

  /** Of which countries the caller may read names and addresses: candidates of their own, contacts and the back office of all. */
  private async knownCountries(caller: Caller): Promise<'all' | Set<Country>> {
    if (cyclesAs(caller, READERS).length || (caller.kind === 'person' && holds(caller, 'contact'))) return 'all';
    const teams = caller.kind === 'person' ? teamsOf(caller) : [];
    const mine = teams.length ? await this.db.manager.find(CandidateEntity, { where: { teamId: In(teams) } }) : [];
    return new Set(mine.map(({ country }) => country));
  }

  private async shown(tx: EntityManager, caller: Caller, points: ContactPointEntity[]) {
    const counts = await tx.query<{ id: string; candidates: number }[]>(`select person_id as id, count(*)::int as candidates from assignments where state = 'active' and person_id = any($1) group by 1`, [points.map(({ personId }) => personId)]);
    const byPerson = new Map(counts.map(({ id, candidates }) => [id, candidates]));
    return points.map((point) => ({ ...point, cycleId: point.cycleId || undefined, candidates: byPerson.get(point.personId) ?? 0, actions: mayEdit(caller, point) ? ['edit'] : [] }));
  }
}

type Where = FindOptionsWhere<ContactPointEntity>;

/** The back office reads all, a contact the own ones. */
const readable = (caller: Caller, where: Where = {}): Where => (cyclesAs(caller, READERS).length ? where : { ...where, personId: caller.id });
const editable = (caller: Caller, where: Where): Where => (cyclesAs(caller, STAFF).length ? where : { ...where, personId: caller.id, state: 'held' });
const mayEdit = (caller: Caller, { personId, state }: ContactPointEntity) => cyclesAs(caller, STAFF).length > 0 || (personId === caller.id && state === 'held');

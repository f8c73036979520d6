import { Injectable } from '@nestjs/common';
import type { Case, CaseFilter, CountryCandidateFilter } from '@pearls/contracts';
import type { Caller } from '@pearls/domain';
import { find } from '@pearls/persistence';
import { DataSource, In, Not, type FindOptionsWhere } from 'typeorm';
import { AssignmentEntity } from '../assignments/assignment.entity.js';
import { CandidateEntity } from '../candidates/candidate.entity.js';
import { ContactPointEntity } from '../contacts/contact-point.entity.js';
import { PeopleNamed } from '../people/people-named.service.js';
import { PlaceNames } from '../places/place-names.service.js';
import { Reach } from '../reach.js';
import { cyclesAs, cycleWithin, judgedBy, READERS } from '../walls.js';
import { CASE_COUNTS, type CaseCounts } from './case-counts.js';
import { lightOf } from './light.js';

const DAY = 86_400_000;
const daysBetween = (from: string | Date, to: Date) => Math.max(0, Math.floor((to.getTime() - new Date(from).getTime()) / DAY));

/** Candidates and Pearls on the desk of their contacts: what happened, what is due, where somebody should look in. */
@Injectable()
export class Caseload {
  constructor(
    private readonly db: DataSource,
    private readonly reach: Reach,
    private readonly placeNames: PlaceNames,
    private readonly people: PeopleNamed,
  ) {}

  async list(caller: Caller, { cycle, country, light }: CaseFilter) {
    const reach = await this.reach.of(caller);
    const where = { ...(cycle && { cycleId: cycle }), ...(country && { country }) } as FindOptionsWhere<CandidateEntity>;
    const candidates = await this.db.manager.find(CandidateEntity, { where: reach.where<CandidateEntity>(where, ['contact', 'staff']), order: { cycleId: 'DESC', country: 'ASC', placeId: 'ASC', applicationId: 'ASC' }, take: 10_000 });
    const cases = await this.shown(candidates, caller.at);
    return { items: light ? cases.filter((one) => one.light === light) : cases };
  }

  async read(caller: Caller, applicationId: string) {
    const reach = await this.reach.of(caller);
    const candidate = await find(this.db.manager, CandidateEntity, reach.where<CandidateEntity>({ applicationId }, ['contact', 'staff']));
    return (await this.shown([candidate], caller.at))[0]!;
  }

  /** A partner system ends at its country; without one it sees no candidate. */
  async ofCountry(caller: Caller, { cycle }: CountryCandidateFilter) {
    const within = cycleWithin(caller.kind === 'partner' ? 'all' : cyclesAs(caller, READERS), judgedBy(caller), cycle);
    const country = caller.kind === 'partner' ? In(caller.country ? [caller.country] : []) : undefined;
    const candidates = await this.db.manager.find(CandidateEntity, { where: { plan: Not('withdrawn'), ...(within && { cycleId: within }), ...(country && { country: country as never }) }, order: { cycleId: 'DESC', placeId: 'ASC', applicationId: 'ASC' }, take: 10_000 });
    const [placeName, active] = await Promise.all([this.placeNames.of(candidates.map(({ placeId }) => placeId)), this.activeOf(candidates)]);
    const points = await this.db.manager.findBy(ContactPointEntity, { id: In(active.map(({ contactPointId }) => contactPointId)) });
    return {
      items: candidates.map(({ applicationId, cycleId, placeId, country: at, pearlAt }) => {
        const contacts = active.filter((one) => one.applicationId === applicationId);
        const organisations = points.filter(({ id, organisation }) => organisation && contacts.some(({ contactPointId }) => contactPointId === id)).map(({ organisation }) => organisation);
        return { cycleId, placeId, placeName: placeName(placeId), country: at, pearl: pearlAt !== null, organisations: [...new Set(organisations)].sort(), contacts: contacts.length };
      }),
    };
  }

  private async shown(candidates: CandidateEntity[], at: Date): Promise<Pick<Case, 'light' | 'applicationId'>[]> {
    const ids = candidates.map(({ applicationId }) => applicationId);
    const today = at.toISOString().slice(0, 10);
    const standing = ids.length ? await this.db.manager.find(AssignmentEntity, { where: { applicationId: In(ids), state: Not('ended') }, order: { proposedAt: 'ASC', id: 'ASC' } }) : [];
    const counts = new Map((ids.length ? await this.db.query<CaseCounts[]>(CASE_COUNTS, [ids, today]) : []).map((row) => [row.applicationId, row]));
    const [placeName, names] = await Promise.all([this.placeNames.of(candidates.map(({ placeId }) => placeId)), this.people.names(standing.map(({ personId }) => personId))]);
    return candidates.map((candidate) => {
      const { oldestLateOn, ...count } = counts.get(candidate.applicationId)!;
      const contacts = standing.filter(({ applicationId }) => applicationId === candidate.applicationId);
      const silentDays = daysBetween(count.lastSessionOn ?? candidate.selectedAt, at);
      const facts = {
        ...count,
        plan: candidate.plan,
        pearl: candidate.pearlAt !== null,
        closed: candidate.closedAt !== null,
        candidateDays: daysBetween(candidate.selectedAt, at),
        silentDays,
        latestBy: oldestLateOn ? daysBetween(oldestLateOn, at) : 0,
        activeContacts: contacts.filter(({ state }) => state === 'active').length,
      };
      return {
        ...candidate,
        ...count,
        pearl: facts.pearl,
        silentDays,
        placeName: placeName(candidate.placeId),
        contacts: contacts.map(({ id, personId, state, cover }) => ({ assignmentId: id, personId, name: names.get(personId), state, cover })),
        ...lightOf(facts),
      };
    });
  }

  private activeOf(candidates: CandidateEntity[]) {
    return this.db.manager.find(AssignmentEntity, { where: { applicationId: In(candidates.map(({ applicationId }) => applicationId)), state: 'active' } });
  }
}

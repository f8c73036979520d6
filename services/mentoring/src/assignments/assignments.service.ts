import { Injectable } from '@nestjs/common';
import { AssignmentDeclined, AssignmentEnded, AssignmentProposed, ContactAssigned, type AssignmentDraft, type AssignmentFilter } from '@pearls/contracts';
import { Conflict, NotFound, platform, type Caller } from '@pearls/domain';
import { find, lock, tell, transaction } from '@pearls/persistence';
import { DataSource, In, IsNull, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { CandidateEntity } from '../candidates/candidate.entity.js';
import { ContactPointEntity } from '../contacts/contact-point.entity.js';
import { Reach, type WithinReach } from '../reach.js';
import { cyclesAs, includes, judgedBy } from '../walls.js';
import { AssignmentEntity } from './assignment.entity.js';
import { AssignmentList } from './assignment-list.service.js';
import { assignmentLifecycle } from './assignment.lifecycle.js';

/** Which contact answers for which candidate: proposed by country, accepted, ended. */
@Injectable()
export class Assignments {
  constructor(
    private readonly db: DataSource,
    private readonly reach: Reach,
    private readonly lists: AssignmentList,
  ) {}

  async list(caller: Caller, { cycle, ...filter }: AssignmentFilter) {
    const where = Object.fromEntries(Object.entries({ ...filter, cycleId: cycle }).filter(([, value]) => value !== undefined)) as FindOptionsWhere<AssignmentEntity>;
    const rows = await this.db.manager.find(AssignmentEntity, { where: visibleTo(caller, await this.reach.of(caller), where), order: { country: 'ASC', placeId: 'ASC', proposedAt: 'ASC', id: 'ASC' }, take: 10_000 });
    return { items: await this.lists.named(await this.shown(this.db.manager, caller, rows)) };
  }

  async read(caller: Caller, id: string) {
    const assignment = await find(this.db.manager, AssignmentEntity, visibleTo(caller, await this.reach.of(caller), { id }));
    return (await this.lists.named(await this.shown(this.db.manager, caller, [assignment])))[0]!;
  }

  /** By hand, and across countries where somebody helps out. */
  assign(caller: Caller, { applicationId, contactPointId }: AssignmentDraft) {
    return transaction(this.db, caller, async (tx) => {
      const candidate = await lock(tx, CandidateEntity, { applicationId });
      if (!(await this.reach.of(caller, tx)).runs(candidate)) throw new NotFound();
      const point = await find(tx, ContactPointEntity, { id: contactPointId, state: 'held', cycleId: In(['', candidate.cycleId]) });
      if (candidate.closedAt) throw new Conflict('cycle-archived', 'The cycle is archived. Nobody is assigned in it any more.');
      if (await tx.existsBy(AssignmentEntity, { applicationId, personId: point.personId, state: Not('ended') })) throw new Conflict('assigned-already', 'This contact stands beside the candidate already. Accept what is proposed.');
      const assignment = await tx.save(AssignmentEntity.propose(candidate, point, caller.at));
      return this.accepted(tx, caller, assignment);
    });
  }

  accept(caller: Caller, id: string) {
    return transaction(this.db, caller, async (tx) => this.accepted(tx, caller, await this.settleable(tx, caller, id)));
  }

  end(caller: Caller, id: string) {
    return transaction(this.db, caller, async (tx) => {
      const assignment = await this.settleable(tx, caller, id);
      await this.ends(tx, caller, assignment);
      return (await this.shown(tx, caller, [assignment]))[0]!;
    });
  }

  /** A candidate is known: everybody who answers for its country is proposed. */
  async proposeFor(tx: EntityManager, candidate: CandidateEntity, at: Date) {
    const points = await tx.find(ContactPointEntity, { where: { country: candidate.country, state: 'held', mentors: true, cycleId: In(['', candidate.cycleId]) }, order: { id: 'ASC' } });
    for (const point of points) await this.propose(tx, candidate, point, at);
  }

  /** Somebody answers for a country from now on, also for those who are candidates already. */
  async proposePoint(tx: EntityManager, point: ContactPointEntity, at: Date) {
    if (!point.mentors) return;
    const where = { country: point.country, closedAt: IsNull(), plan: Not(In(['withdrawn', 'not-submitted'])), ...(point.cycleId && { cycleId: point.cycleId }) };
    for (const candidate of await tx.find(CandidateEntity, { where, order: { applicationId: 'ASC' } })) await this.propose(tx, candidate, point, at);
  }

  /** The role is gone: what stood on it ends, unless the person holds it for the candidate in another way. */
  async endAllOfPoint(tx: EntityManager, caller: Caller, { personId, country, id }: ContactPointEntity) {
    const others = await tx.findBy(ContactPointEntity, { personId, state: 'held', id: Not(id) });
    const standing = await tx.find(AssignmentEntity, { where: { contactPointId: id, state: Not('ended') }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    for (const assignment of standing) {
      const other = others.find((one) => one.country === country && ['', assignment.cycleId].includes(one.cycleId));
      if (other) await tx.update(AssignmentEntity, { id: assignment.id }, { contactPointId: other.id });
      else await this.ends(tx, caller, assignment);
    }
  }

  async endAllOf(tx: EntityManager, caller: Caller, cycleId: string) {
    const standing = await tx.find(AssignmentEntity, { where: { cycleId, state: Not('ended') }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    for (const assignment of standing) await this.ends(tx, caller, assignment);
  }

  private async propose(tx: EntityManager, candidate: CandidateEntity, point: ContactPointEntity, at: Date) {
    const assignment = AssignmentEntity.propose(candidate, point, at);
    const { id, applicationId, cycleId, teamId, placeId, country, personId, contactPointId, cover, state } = assignment;
    const proposed: unknown[] = await tx.query(
      `insert into assignments (id, application_id, cycle_id, team_id, place_id, country, person_id, contact_point_id, cover, state, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (application_id, person_id) where state <> 'ended' do nothing returning 1`,
      [id, applicationId, cycleId, teamId, placeId, country, personId, contactPointId, cover, state, at],
    );
    if (proposed.length) await tell(tx, platform(at), AssignmentProposed, id, factOf(assignment));
  }

  /** One that the caller may accept or end: its contact, or whoever runs the programme. */
  private async settleable(tx: EntityManager, caller: Caller, id: string) {
    const assignment = await lock(tx, AssignmentEntity, { id });
    if (!maySettle(caller, await this.reach.of(caller, tx), assignment)) throw new NotFound();
    return assignment;
  }

  private async accepted(tx: EntityManager, caller: Caller, assignment: AssignmentEntity) {
    assignment.accept(caller.at);
    await tx.save(assignment);
    await tell(tx, caller, ContactAssigned, assignment.id, factOf(assignment));
    return (await this.shown(tx, caller, [assignment]))[0]!;
  }

  /** What was active ends; what was only proposed came to nothing. */
  private async ends(tx: EntityManager, caller: Caller, assignment: AssignmentEntity) {
    const fact = assignment.state === 'active' ? AssignmentEnded : AssignmentDeclined;
    assignment.end(caller.at);
    await tx.save(assignment);
    await tell(tx, caller, fact, assignment.id, factOf(assignment));
  }

  private async shown(tx: EntityManager, caller: Caller, rows: AssignmentEntity[]) {
    const reach = await this.reach.of(caller, tx);
    return (await this.lists.shown(tx, rows)).map((row) => ({ ...row, actions: maySettle(caller, reach, row) ? assignmentLifecycle.actions(row.state) : [] }));
  }
}

type Concerned = Pick<AssignmentEntity, 'personId' | 'cycleId'>;

const isHis = (caller: Caller, { personId }: Concerned) => caller.kind === 'person' && personId === caller.id && cyclesAs(caller, ['contact']).length > 0;
const maySettle = (caller: Caller, reach: WithinReach, assignment: Concerned) => !includes(judgedBy(caller), assignment.cycleId) && (reach.runs(assignment) || isHis(caller, assignment));

/** A team sees who answers for it, a contact the own assignments, the back office all. */
function visibleTo(caller: Caller, reach: WithinReach, where: FindOptionsWhere<AssignmentEntity>): FindOptionsWhere<AssignmentEntity>[] {
  const own = { ...where, personId: caller.id };
  return [
    ...reach.where<AssignmentEntity>(where, ['team']).map((one) => ({ ...one, state: where.state && where.state !== 'active' ? In([]) : ('active' as const) })),
    ...reach.where<AssignmentEntity>(where, ['staff']),
    ...(cyclesAs(caller, ['contact']).length ? [reach.outsideJudged<AssignmentEntity>(own)] : []),
  ];
}

const factOf = ({ id, cycleId, applicationId, teamId, placeId, country, personId }: AssignmentEntity) => ({ assignmentId: id, cycleId, applicationId, teamId, placeId, country, personId });

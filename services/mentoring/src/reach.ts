import { Injectable } from '@nestjs/common';
import type { Actor } from '@pearls/contracts';
import { holds, type Caller } from '@pearls/domain';
import { DataSource, In, IsNull, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { AssignmentEntity } from './assignments/assignment.entity.js';
import type { AboutCandidate } from './candidates/candidate.entity.js';
import { cyclesAs, cycleWithin, includes, judgedBy, READERS, STAFF, teamsOf, writingTeamsOf } from './walls.js';

/** How somebody stands to a candidate. A member of the team is that, whatever other hats there are. */
export type Standing = 'team' | 'contact' | 'staff';

export interface WithinReach {
  /** Conditions under which a row about a candidate is the caller's to read, one for each way. */
  where<T extends AboutCandidate>(where?: FindOptionsWhere<T>, ways?: readonly Standing[]): FindOptionsWhere<T>[];
  /** The same condition without the cycles that the caller judges. */
  outsideJudged<T extends Pick<AboutCandidate, 'cycleId'>>(where: FindOptionsWhere<T>): FindOptionsWhere<T>;
  standing(row: Pick<AboutCandidate, 'applicationId' | 'cycleId' | 'teamId'>): Standing | undefined;
  /** Teams of the candidates the caller answers for, without those of cycles it judges. */
  answersForTeams(): string[];
  /** Whether the caller writes for the team. */
  writes(row: Pick<AboutCandidate, 'teamId'>): boolean;
  /** Whether the caller runs the programme of the cycle. */
  runs(row: Pick<AboutCandidate, 'cycleId'>): boolean;
}

/**
 * Whom the caller reaches: the own teams, the candidates it answers for, the cycles it runs. Of a cycle that the caller
 * judges nothing is within reach.
 */
@Injectable()
export class Reach {
  constructor(private readonly db: DataSource) {}

  async of(caller: Caller, tx: EntityManager = this.db.manager): Promise<WithinReach> {
    const assigned = await this.answersFor(caller, tx);
    const mine = assigned.map(({ applicationId }) => applicationId);
    const judged = judgedBy(caller);
    const read = cyclesAs(caller, READERS);
    const run = cyclesAs(caller, STAFF);
    const teams = teamsOf(caller);
    const outside = (cycleId: string) => includes(judged, cycleId);
    return {
      where<T extends AboutCandidate>(where: FindOptionsWhere<T> = {}, ways: readonly Standing[] = ['team', 'contact', 'staff']) {
        const { cycleId: wanted, ...rest } = where as { cycleId?: string };
        const narrowed = (allowed: Parameters<typeof cycleWithin>[0], more: object) => {
          // A way without any condition must still say so: among others an empty one would be passed over.
          const cycleId = cycleWithin(allowed, judged, wanted) ?? Not(IsNull());
          return { ...rest, ...more, cycleId } as unknown as FindOptionsWhere<T>;
        };
        const found = [
          ...(ways.includes('team') && teams.length ? [narrowed('all', { teamId: within(teams, rest, 'teamId') })] : []),
          ...(ways.includes('contact') && mine.length ? [narrowed('all', { applicationId: within(mine, rest, 'applicationId'), ...notOf(teams, rest) })] : []),
          ...(ways.includes('staff') && read.length ? [narrowed(read, notOf(teams, rest))] : []),
        ];
        return found.length ? found : [narrowed([], {})];
      },
      outsideJudged<T extends Pick<AboutCandidate, 'cycleId'>>(where: FindOptionsWhere<T>) {
        const cycleId = cycleWithin('all', judged, (where as { cycleId?: string }).cycleId);
        return { ...where, ...(cycleId && { cycleId }) };
      },
      standing({ applicationId, cycleId, teamId }) {
        if (outside(cycleId)) return undefined;
        if (teams.includes(teamId)) return 'team';
        if (mine.includes(applicationId)) return 'contact';
        return includes(read, cycleId) ? 'staff' : undefined;
      },
      answersForTeams: () => assigned.filter(({ cycleId }) => !outside(cycleId)).map(({ teamId }) => teamId),
      writes: ({ teamId }) => writingTeamsOf(caller).includes(teamId),
      runs: ({ cycleId }) => includes(run, cycleId) && !outside(cycleId),
    };
  }

  /** Candidates the person answers for now. */
  private async answersFor(actor: Actor, tx: EntityManager) {
    if (actor.kind !== 'person' || !holds(actor, 'contact')) return [];
    return tx.find(AssignmentEntity, { where: { personId: actor.id, state: 'active' }, select: { id: true, applicationId: true, teamId: true, cycleId: true } });
  }
}

/** The ids within reach, narrowed by one that was asked for. */
function within(ids: string[], where: object, key: 'teamId' | 'applicationId') {
  const wanted = (where as Record<string, unknown>)[key];
  return In(typeof wanted === 'string' ? ids.filter((id) => id === wanted) : ids);
}

/** The rows that are not the own team's: of those a member of the team sees what the team sees. */
function notOf(teams: string[], where: object) {
  const wanted = (where as { teamId?: unknown }).teamId;
  if (typeof wanted === 'string') return { teamId: teams.includes(wanted) ? In([]) : wanted };
  return teams.length ? { teamId: Not(In(teams)) } : {};
}

import { Injectable } from '@nestjs/common';
import { holds, type Caller } from '@pearls/domain';
import { DataSource, In, type EntityManager } from 'typeorm';
import { CandidateEntity } from '../candidates/candidate.entity.js';
import { cyclesAs, includes, judgedBy, READERS, STAFF, teamsOf, type Cycles } from '../walls.js';
import type { ProgrammeEventEntity } from './programme-event.entity.js';

/** What of events a caller may see: by the audience, the teams, the roles. */
export interface Spectator {
  /** Cycles read by the back office, with drafts. */
  reads: Cycles;
  runs: Cycles;
  /** Cycles whose announced events a national contact sees. */
  contactIn: Cycles;
  judged: Cycles;
  /** The candidacies of the own teams. */
  candidacies: { teamId: string; cycleId: string; candidate: boolean; pearl: boolean }[];
}

/** Whom an event is for: decided in one place, for the list, for one event and for registering. */
@Injectable()
export class EventVisibility {
  constructor(private readonly db: DataSource) {}

  async of(caller: Caller, tx: EntityManager = this.db.manager): Promise<Spectator> {
    const teams = caller.kind === 'person' ? teamsOf(caller) : [];
    const mine = teams.length ? await tx.findBy(CandidateEntity, { teamId: In(teams) }) : [];
    return {
      reads: cyclesAs(caller, READERS),
      runs: cyclesAs(caller, STAFF),
      contactIn: caller.kind === 'person' && holds(caller, 'contact') ? cyclesAs(caller, ['contact']) : [],
      judged: judgedBy(caller),
      candidacies: mine.map(({ teamId, cycleId, plan, pearlAt }) => ({ teamId, cycleId, candidate: plan !== 'withdrawn' && plan !== 'not-submitted', pearl: pearlAt !== null })),
    };
  }
}

type Event = Pick<ProgrammeEventEntity, 'cycleIds' | 'audience' | 'state'>;

const touches = (cycles: Cycles, { cycleIds }: Pick<Event, 'cycleIds'>) => cycleIds.some((one) => includes(cycles, one));

/** Whether the caller is among those who judge a cycle of the event: then it shows no more than the public sees. */
const behindTheWall = ({ judged }: Spectator, event: Event) => touches(judged, event);

/** Whether the caller organises the event: sees drafts, joining links and who comes. */
export const organises = (who: Spectator, event: Event) => !behindTheWall(who, event) && touches(who.runs, event);

/** The own teams the event is for. */
export function teamsFor(who: Spectator, event: Event): string[] {
  if (behindTheWall(who, event)) return [];
  const fits = who.candidacies.filter(({ cycleId, candidate, pearl }) => {
    if (event.audience === 'network') return true;
    return event.cycleIds.includes(cycleId) && (event.audience === 'pearls' ? pearl : candidate);
  });
  return [...new Set(fits.map(({ teamId }) => teamId))];
}

/** Whether the event is for the caller, once it is announced. */
export function isFor(who: Spectator, event: Event): boolean {
  if (event.audience === 'public') return true;
  if (behindTheWall(who, event)) return false;
  if (touches(who.contactIn, event)) return true;
  return event.audience !== 'contacts' && teamsFor(who, event).length > 0;
}

/** Whether the caller may know of the event. */
export const maySee = (who: Spectator, event: Event) => (event.state !== 'draft' && isFor(who, event)) || (!behindTheWall(who, event) && touches(who.reads, event));

/** The same as a condition on the table `e`, for lists: pages must not have holes. */
export function visibleEvents(who: Spectator): { sql: string; values: Record<string, unknown> } {
  const within = (cycles: Cycles, name: string) => (cycles === 'all' ? 'true' : `e.cycle_ids && :${name}`);
  const candidates = who.candidacies.filter(({ candidate }) => candidate).map(({ cycleId }) => cycleId);
  const pearls = who.candidacies.filter(({ pearl }) => pearl).map(({ cycleId }) => cycleId);
  const forMe = [`(e.audience = 'candidates' and e.cycle_ids && :candidates)`, `(e.audience = 'pearls' and e.cycle_ids && :pearls)`, ...(who.candidacies.length ? [`e.audience = 'network'`] : []), within(who.contactIn, 'contactIn')];
  return {
    sql: `((e.audience = 'public' and e.state <> 'draft') or (not ${who.judged === 'all' ? 'true' : '(e.cycle_ids && :judged)'} and ((e.state <> 'draft' and (${forMe.join(' or ')})) or ${within(who.reads, 'reads')})))`,
    values: { candidates, pearls, contactIn: list(who.contactIn), judged: list(who.judged), reads: list(who.reads) },
  };
}

const list = (cycles: Cycles) => (cycles === 'all' ? [] : cycles);

import { Injectable } from '@nestjs/common';
import type { ApplicationStatus, StatusStep, TimetableKey } from '@pearls/contracts';
import type { Caller } from '@pearls/domain';
import { DataSource, LessThan } from 'typeorm';
import { CycleEntity } from '../cycles/cycle.entity.js';
import { Cycles } from '../cycles/cycles.service.js';
import type { ApplicationEntity } from './application.entity.js';
import { Applications } from './applications.service.js';

const DAY_MILLISECONDS = 86_400_000;

/** What comes after a state, and the date by which it is promised. */
const WAY: { key: string; states: ApplicationEntity['state'][]; until: TimetableKey }[] = [
  { key: 'writing', states: ['started'], until: 'call-closes' },
  { key: 'pre-selection', states: ['submitted', 'eligible'], until: 'pre-selection-published' },
  { key: 'plan', states: ['selected'], until: 'plans-due' },
  { key: 'jury', states: ['plan_submitted'], until: 'results-published' },
];

/** Where an application stands, what comes next and by when. Says no more than what has been told to the town. */
@Injectable()
export class Statuses {
  constructor(
    private readonly db: DataSource,
    private readonly applications: Applications,
    private readonly cycles: Cycles,
  ) {}

  async read(caller: Caller, id: string): Promise<ApplicationStatus> {
    const application = await this.applications.readable(caller, id);
    const cycle = await this.cycles.one(application.cycleId);
    const told = application.toldState === 'eligible' ? 'submitted' : application.toldState;
    const current = WAY.findIndex(({ states }) => states.includes(told));
    const steps = WAY.map(({ key, until }, index): StatusStep => {
      const moment = cycle.momentOf(until);
      return { key, place: index < current || (current === -1 && index === 0) ? 'done' : index === current ? 'current' : 'next', ...(moment && { at: new Date(moment.at).toISOString(), zone: moment.zone }) };
    });
    const next = current === -1 ? undefined : steps[current];
    return {
      state: told,
      since: (told === 'submitted' ? application.submittedAt! : application.changedAt).toISOString(),
      steps: current === -1 ? ended(steps, told, application) : steps,
      ...(next?.at && { nextAt: next.at, nextZone: next.zone, nextKey: next.key }),
      lastTimeDays: await this.lastTime(cycle),
    };
  }

  /** How many days pre-selection took the year before. */
  private async lastTime(cycle: CycleEntity): Promise<number | undefined> {
    const [before] = await this.db.manager.find(CycleEntity, { where: { titleYear: LessThan(cycle.titleYear) }, order: { titleYear: 'DESC' }, take: 1 });
    const closed = before?.momentOf('call-closes');
    const published = before?.momentOf('pre-selection-published');
    return closed && published ? Math.round((new Date(published.at).getTime() - new Date(closed.at).getTime()) / DAY_MILLISECONDS) : undefined;
  }
}

/** How many steps of the way lie behind an end. */
const STEPS_BEFORE: Partial<Record<ApplicationEntity['state'], number>> = { ineligible: 2, not_selected: 2, plan_not_submitted: 2, awarded: 4, awarded_extra: 4, not_awarded: 4 };

/** An application that has come to its end shows how far it went, and no promises. */
function ended(steps: StatusStep[], state: ApplicationEntity['state'], { submittedAt, changedAt }: ApplicationEntity): StatusStep[] {
  const reached = state in STEPS_BEFORE ? STEPS_BEFORE[state]! : state === 'withdrawn' && submittedAt ? 1 : 0;
  return [...steps.slice(0, reached).map((step): StatusStep => ({ ...step, place: 'done' })), { key: state, place: 'current', at: changedAt.toISOString() }];
}

import type { CycleNumbers, CycleRules, CycleState, Localised, TimetableEntry, TimetableKey } from '@pearls/contracts';
import { Conflict, hasBegun, isInTime, Unprocessable, type ActionOf, type Moment } from '@pearls/domain';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { cycleLifecycle } from './cycle.lifecycle.js';

/** One edition of the title: its dates, rules and words are data. */
@Entity('cycles')
export class CycleEntity {
  @PrimaryColumn('text') readonly id!: string;
  @Column('int') readonly titleYear!: number;
  @Column('jsonb') name!: Localised;
  @Column('text') readonly state: CycleState = 'draft';
  @Column('jsonb') timetable!: TimetableEntry[];
  @Column('timestamptz', { nullable: true }) callOpensAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) callClosesAt: Date | null = null;
  @Column('jsonb') rules!: CycleRules;
  @Column('jsonb', { nullable: true }) labels: Record<string, Localised> | null = null;
  @Column('jsonb', { nullable: true }) numbers: CycleNumbers | null = null;
  @Column('text') contact!: string;
  @Column('int') formVersion = 1;
  @CreateDateColumn({ type: 'timestamptz' }) readonly createdAt!: Date;
  @Column('int') version = 1;

  static draft(fields: Pick<CycleEntity, 'id' | 'titleYear' | 'name' | 'rules' | 'contact' | 'labels'> & { timetable: TimetableEntry[] }) {
    const cycle = Object.assign(new CycleEntity(), fields);
    cycle.schedule(fields.timetable);
    return cycle;
  }

  /** A cycle of the past as it stands on record. */
  static ofRecord(fields: Partial<CycleEntity> & Pick<CycleEntity, 'id' | 'titleYear' | 'name' | 'rules' | 'contact'> & { timetable: TimetableEntry[]; state: CycleState }) {
    const cycle = Object.assign(new CycleEntity(), fields);
    cycle.callOpensAt = cycle.dateOf('call-opens');
    cycle.callClosesAt = cycle.dateOf('call-closes');
    return cycle;
  }

  /** Sets the dates; they must stand in the order of the year. */
  schedule(timetable: TimetableEntry[]) {
    const order = [...timetable].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    this.timetable = order;
    const wrong = order.some((entry, index) => index > 0 && ORDER.indexOf(entry.key) <= ORDER.indexOf(order[index - 1]!.key));
    if (wrong) throw new Unprocessable('dates-out-of-order', 'The dates must follow the year: the call opens, closes, pre-selection is published, plans are due, the jury meets, results are published, the title year starts and ends. Each date once.');
    for (const { zone } of timetable) if (!isZone(zone)) throw new Unprocessable('unknown-zone', `${zone} is not a time zone. Use a name such as Europe/Berlin.`);
    this.callOpensAt = this.dateOf('call-opens');
    this.callClosesAt = this.dateOf('call-closes');
  }

  momentOf(key: TimetableKey): Moment | undefined {
    return this.timetable.find((entry) => entry.key === key);
  }

  /** Whether an application received at this instant is in time. Decided by the dates alone, never by a job that ran or did not. */
  takesApplicationsAt(at: Date): boolean {
    const opens = this.momentOf('call-opens');
    const closes = this.momentOf('call-closes');
    return this.isPublic && !['archived', 'title_year'].includes(this.state) && !!opens && !!closes && hasBegun(at, opens) && isInTime(at, closes);
  }

  /** The state on the clock: the call opens and closes, plans close and the title year begins by themselves. */
  stateAt(at: Date): CycleState {
    const passed = (key: TimetableKey) => isPassed(at, this.momentOf(key));
    const begun = (key: TimetableKey) => isBegun(at, this.momentOf(key));
    switch (this.state) {
      case 'announced':
      case 'call_open':
        return passed('call-closes') ? 'call_closed' : begun('call-opens') ? 'call_open' : 'announced';
      case 'development':
        return passed('plans-due') ? 'plans_closed' : 'development';
      case 'results_public':
        return begun('title-year-starts') ? 'title_year' : 'results_public';
      default:
        return this.state;
    }
  }

  /** Whether another timetable would move the day plans are due after it has passed: what was in time stays so. */
  wouldReopenPlans(timetable: TimetableEntry[], at: Date) {
    const due = this.momentOf('plans-due');
    const wanted = timetable.find(({ key }) => key === 'plans-due');
    return isPassed(at, due) && (!wanted || Date.parse(wanted.at) !== new Date(due!.at).getTime());
  }

  get isPublic() {
    return this.state !== 'draft';
  }

  actionsAt(at: Date): string[] {
    const moves = cycleLifecycle.actions(this.stateAt(at)).filter((action) => BY_HAND.has(action));
    const extendable = this.isPublic && !!this.callClosesAt && at <= this.callClosesAt;
    return [...moves, 'edit', ...(extendable ? ['extendCall'] : [])];
  }

  /** Moves the deadline, for everybody, before it has passed. */
  extendCall(to: Date, at: Date) {
    const closes = this.momentOf('call-closes');
    if (!this.isPublic || !closes || !isInTime(at, closes)) throw new Conflict('deadline-passed', 'The deadline can be extended only before it passes.');
    if (to <= new Date(closes.at)) throw new Unprocessable('not-later', 'The new deadline must be later than the present one.');
    this.schedule(this.timetable.map((entry) => (entry.key === 'call-closes' ? { ...entry, at: to.toISOString() } : entry)));
    this.version += 1;
  }

  advance(action: ActionOf<typeof cycleLifecycle>, from: CycleState = this.state) {
    Object.assign(this, { state: cycleLifecycle.next(from, action), version: this.version + 1 });
  }

  private dateOf(key: TimetableKey) {
    const moment = this.momentOf(key);
    return moment ? new Date(moment.at) : null;
  }
}

const ORDER: TimetableKey[] = ['call-opens', 'call-closes', 'pre-selection-published', 'plans-due', 'jury-meets', 'results-published', 'title-year-starts', 'title-year-ends'];

const BY_HAND = new Set<string>(['announce', 'startPreSelection', 'openDevelopment', 'startClosing', 'archive']);

const isPassed = (at: Date, moment: Moment | undefined) => moment !== undefined && !isInTime(at, moment);
const isBegun = (at: Date, moment: Moment | undefined) => moment !== undefined && hasBegun(at, moment);

function isZone(zone: string) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

import type { AgendaItem, CeremonyRecord, EventAudience, EventKind, EventMaterial, EventRecord, Localised, ProgrammeEventChanges, ProgrammeEventDraft, ProgrammeEventState } from '@pearls/contracts';
import { Conflict, Unprocessable, type ActionOf } from '@pearls/domain';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { v7 } from 'uuid';
import { programmeEventLifecycle } from './programme-event.lifecycle.js';

/** Access and food needs are deleted this long after an event. */
export const NEEDS_KEPT_DAYS = 30;

/** An event of the programme: a webinar, a visit, a ceremony, a conference, a forum. */
@Entity('programme_events')
@Index('programme_events_dates', ['startsAt', 'id'])
@Index('programme_events_ending', ['state', 'endsAt'])
export class ProgrammeEventEntity {
  @PrimaryColumn('uuid') readonly id: string = v7();
  @Column('text', { array: true }) cycleIds!: string[];
  @Column('text') kind!: EventKind;
  @Column('text') audience!: EventAudience;
  @Column('text') readonly state: ProgrammeEventState = 'draft';
  @Column('jsonb') title!: Localised;
  @Column('jsonb') description!: Localised;
  @Column('boolean') online!: boolean;
  @Column('text', { nullable: true }) place: string | null = null;
  @Column('text', { nullable: true }) joiningLink: string | null = null;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('text') zone!: string;
  /** Only the days count: calendars show it so. */
  @Column('boolean') wholeDays = false;
  @Column('int', { nullable: true }) capacity: number | null = null;
  @Column('int', { nullable: true }) quotaPerTeam: number | null = null;
  @Column('timestamptz', { nullable: true }) registrationOpensAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) registrationClosesAt: Date | null = null;
  @Column('jsonb') agenda!: AgendaItem[];
  @Column('jsonb') materials: EventMaterial[] = [];
  @Column('jsonb', { nullable: true }) ceremony: CeremonyRecord | null = null;
  @Column('text', { nullable: true }) cancellationReason: string | null = null;
  @Column('timestamptz', { nullable: true }) announcedAt: Date | null = null;
  @Column('int') version = 1;

  static draft(draft: ProgrammeEventDraft) {
    const event = new ProgrammeEventEntity();
    event.write(draft);
    return event;
  }

  /** A past event as it stands on record. */
  static ofRecord(id: string, draft: ProgrammeEventDraft) {
    return Object.assign(ProgrammeEventEntity.draft(draft), { id, state: 'held' as const, announcedAt: new Date(draft.startsAt) });
  }

  change(changes: ProgrammeEventChanges, at: Date) {
    this.advance('change', at);
    // Who sends back what was read names the start as the end of registration, where none is set.
    const { registrationClosesAt, ...rest } = changes;
    const unset = this.registrationClosesAt === null && registrationClosesAt !== undefined && [this.startsAt.getTime(), Date.parse(changes.startsAt ?? '')].includes(Date.parse(registrationClosesAt));
    this.write(unset ? rest : changes);
    if (this.isPublicMatter) this.mustBeWhole();
  }

  announce(at: Date) {
    this.mustBeWhole();
    if (this.endsAt <= at) throw new Unprocessable('event-over', 'It would be over already. Check the dates.', [{ pointer: '/endsAt', code: 'past', message: 'This has passed.' }]);
    this.advance('announce', at);
    this.announcedAt = at;
  }

  cancel(reason: string, at: Date) {
    this.advance('cancel', at);
    this.cancellationReason = reason;
  }

  /** Took place: said by the secretariat once it has begun, by the clock once it is over. */
  hold(at: Date) {
    if (at < this.startsAt) throw new Conflict('event-not-begun', 'It has not begun yet.');
    this.advance('hold', at, this.state);
  }

  record({ materials, ceremony }: EventRecord, at: Date) {
    this.advance('record', at);
    this.materials = materials;
    this.ceremony = ceremony ?? null;
  }

  /** The state on the clock: what is over was held, whether or not a job has said so yet. */
  stateAt(at: Date): ProgrammeEventState {
    return this.state === 'announced' && at >= this.endsAt ? 'held' : this.state;
  }

  /** Whether a registration received at this instant is in time. */
  takesRegistrationsAt(at: Date): boolean {
    return this.stateAt(at) === 'announced' && at >= (this.registrationOpensAt ?? this.announcedAt!) && at < this.closesAt;
  }

  get closesAt() {
    return this.registrationClosesAt ?? this.startsAt;
  }

  /** When what people wrote about their needs is deleted. */
  get needsKeptUntil() {
    return new Date(this.endsAt.getTime() + NEEDS_KEPT_DAYS * 86_400_000);
  }

  private get isPublicMatter() {
    return this.state !== 'draft';
  }

  private write({ startsAt, endsAt, registrationOpensAt, registrationClosesAt, cleared = [], ...words }: ProgrammeEventChanges) {
    Object.assign(this, Object.fromEntries(cleared.map((field) => [field, null])));
    Object.assign(this, Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined && value !== null)));
    const dates = { startsAt, endsAt, registrationOpensAt, registrationClosesAt };
    Object.assign(this, Object.fromEntries(Object.entries(dates).flatMap(([name, value]) => (value ? [[name, new Date(value)]] : []))));
    this.cycleIds = [...new Set(this.cycleIds)];
    this.mustBeInOrder();
  }

  private mustBeInOrder() {
    const wrong = (field: string, message: string) => new Unprocessable('event-dates', message, [{ pointer: `/${field}`, code: 'order', message }]);
    if (this.endsAt <= this.startsAt) throw wrong('endsAt', 'It must end after it starts.');
    if (this.registrationClosesAt && this.registrationClosesAt > this.endsAt) throw wrong('registrationClosesAt', 'Registration must close before the event ends.');
    if (this.registrationOpensAt && this.registrationOpensAt >= this.closesAt) throw wrong('registrationOpensAt', 'Registration must open before it closes.');
    if (!isZone(this.zone)) throw new Unprocessable('unknown-zone', `${this.zone} is not a time zone. Use a name such as Europe/Berlin.`, [{ pointer: '/zone', code: 'zone', message: 'This is not a time zone.' }]);
  }

  /** What people need to know before they are told of it. */
  private mustBeWhole() {
    if (!this.online && !this.place) throw new Unprocessable('place-missing', 'Say where it is, or that it is online.', [{ pointer: '/place', code: 'missing', message: 'Say where it is.' }]);
  }

  private advance(action: ActionOf<typeof programmeEventLifecycle>, at: Date, from = this.stateAt(at)) {
    Object.assign(this, { state: programmeEventLifecycle.next(from, action), version: this.version + 1 });
  }
}

function isZone(zone: string) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

import { CYCLE_ID } from '../applications/cycles.js';
import { LANGUAGES, LocalisedText, type Language, type Localised } from '../forms.js';
import { Decimal, Flag, Id, Instant, ListOf, LongText, OneOf, Optional, Part, Text, Url, Whole } from '../kit/fields.js';
import { oneOf, text } from '../kit/kinds.js';
import { EVENT_AUDIENCES, EVENT_KINDS, REGISTRATION_STATES, type EventAudience, type EventKind, type RegistrationState } from './kinds.js';

export const PROGRAMME_EVENT_STATES = ['draft', 'announced', 'held', 'cancelled'] as const;
export type ProgrammeEventState = (typeof PROGRAMME_EVENT_STATES)[number];

const ZONE = { max: 60, pattern: /^[A-Za-z_]+(\/[A-Za-z_+-]+)*$/, patternSays: 'Use a name such as Europe/Berlin.', example: 'Europe/Berlin', description: 'IANA zone people read it in' } as const;

/** A point of the programme. */
export class AgendaItem {
  @Instant() startsAt!: string;
  @LocalisedText({ max: 300 }) title!: Localised;
  @Optional() @Text({ max: 300, personal: true }) speaker?: string;
}

/** Recording, slides, minutes: linked once they exist. */
export class EventMaterial {
  @Text({ max: 200, example: 'Slides of the first session' }) title!: string;
  @Url() url!: string;
}

/** A picture somebody may use, with who is to be named. */
export class EventPhoto {
  @Url() url!: string;
  @Text({ max: 300, description: 'What it shows, for those who do not see it' }) alt!: string;
  @Text({ max: 200, personal: true, description: 'Whom to name, and the rights' }) credit!: string;
}

/** How a title was handed over. */
export class CeremonyRecord {
  @Text({ max: 300, min: 0, personal: true, description: 'Who hands the title over' }) presenter!: string;
  @Text({ max: 300, min: 0, personal: true, description: 'Who receives it for the town' }) receiver!: string;
  @Text({ max: 300, min: 0, description: 'The festival or day of the town it is part of' }) localEvent!: string;
  @Optional() @Whole({ min: 0, max: 1_000_000, unit: 'guests' }) guests?: number;
  @Optional() @Url({ description: 'Press kit' }) pressKit?: string;
  @Optional() @ListOf(() => EventPhoto, { max: 30 }) photos?: EventPhoto[];
}

/** An event as the secretariat writes it. Without a capacity everybody finds a place; without a closing, registration is open until it starts. */
export class ProgrammeEventDraft {
  @ListOf(text(CYCLE_ID), { min: 1, max: 10, example: ['2028'], description: 'The cycles it is for; the first one counts where only one can be told' }) cycleIds!: string[];
  @OneOf(EVENT_KINDS) kind!: EventKind;
  @OneOf(EVENT_AUDIENCES) audience!: EventAudience;
  @LocalisedText({ max: 200, example: { en: 'Working with young people' } }) title!: Localised;
  @LocalisedText({ max: 5000 }) description!: Localised;
  @Flag({ description: 'By a joining link instead of at a place' }) online!: boolean;
  @Optional() @Text({ max: 300, example: 'Culture house, Jakobstad' }) place?: string;
  @Optional() @Url({ description: 'Shown only to those who have a place, and to the organisers' }) joiningLink?: string;
  @Instant({ example: '2028-03-14T12:00:00.000Z' }) startsAt!: string;
  @Instant({ example: '2028-03-14T14:00:00.000Z' }) endsAt!: string;
  @Text(ZONE) zone!: string;
  @Optional() @Flag({ description: 'Only its days count, not the hours' }) wholeDays?: boolean;
  @Optional() @Whole({ min: 1, max: 100_000, unit: 'people' }) capacity?: number;
  @Optional() @Whole({ min: 1, max: 1000, unit: 'people', description: 'Places one team may take' }) quotaPerTeam?: number;
  @Optional() @Instant({ description: 'Left out: from the announcement', example: '2028-02-01T08:00:00.000Z' }) registrationOpensAt?: string;
  @Optional() @Instant({ description: 'Left out: when it starts', example: '2028-03-10T22:59:00.000Z' }) registrationClosesAt?: string;
  @ListOf(() => AgendaItem, { max: 60 }) agenda!: AgendaItem[];
}

/** What an event may be without. */
export const EVENT_CLEARABLE = ['place', 'joiningLink', 'capacity', 'quotaPerTeam', 'registrationOpensAt', 'registrationClosesAt'] as const;
export type EventClearable = (typeof EVENT_CLEARABLE)[number];

/** Changes to an event; once it is announced everybody concerned is told. What is left out stays as it is. */
export class ProgrammeEventChanges {
  @Optional() @ListOf(oneOf(EVENT_CLEARABLE), { max: 6, example: ['quotaPerTeam'], description: 'What it shall be without from now on' }) cleared?: EventClearable[];
  @Optional() @ListOf(text(CYCLE_ID), { min: 1, max: 10, example: ['2028'] }) cycleIds?: string[];
  @Optional() @OneOf(EVENT_KINDS) kind?: EventKind;
  @Optional() @OneOf(EVENT_AUDIENCES) audience?: EventAudience;
  @Optional() @LocalisedText({ max: 200 }) title?: Localised;
  @Optional() @LocalisedText({ max: 5000 }) description?: Localised;
  @Optional() @Flag() online?: boolean;
  @Optional() @Text({ max: 300 }) place?: string;
  @Optional() @Url() joiningLink?: string;
  @Optional() @Instant({ example: '2028-03-14T12:00:00.000Z' }) startsAt?: string;
  @Optional() @Instant({ example: '2028-03-14T14:00:00.000Z' }) endsAt?: string;
  @Optional() @Text(ZONE) zone?: string;
  @Optional() @Flag() wholeDays?: boolean;
  @Optional() @Whole({ min: 1, max: 100_000, unit: 'people' }) capacity?: number;
  @Optional() @Whole({ min: 1, max: 1000, unit: 'people' }) quotaPerTeam?: number;
  @Optional() @Instant({ example: '2028-02-01T08:00:00.000Z' }) registrationOpensAt?: string;
  @Optional() @Instant({ example: '2028-03-10T22:59:00.000Z' }) registrationClosesAt?: string;
  @Optional() @ListOf(() => AgendaItem, { max: 60 }) agenda?: AgendaItem[];
}

export class EventCancellation {
  @Text({ min: 5, max: 1000, description: 'Why; everybody concerned reads it' }) reason!: string;
}

/** What remains of an event. */
export class EventRecord {
  @ListOf(() => EventMaterial, { max: 60 }) materials!: EventMaterial[];
  @Optional() @Part(() => CeremonyRecord, { description: 'For ceremonies' }) ceremony?: CeremonyRecord;
}

/** Two questions after an event. */
export class EventFeedback {
  @Whole({ min: 1, max: 5, description: 'How useful was it for your work? 1 not at all, 5 very' }) useful!: number;
  @LongText({ max: 1000, min: 0, description: 'What do you take over?' }) takeAway!: string;
}

/** The caller's own registration. */
export class MyRegistration {
  @Id() id!: string;
  @OneOf(REGISTRATION_STATES) state!: RegistrationState;
  @Optional() @Id() teamId?: string;
  @Optional() @Whole({ min: 1, max: 100_000, description: 'How many stand before, and oneself' }) waitingPlace?: number;
  @Optional() @Part(() => EventFeedback, { description: 'What the caller said of it; nobody else reads it with a name' }) feedback?: EventFeedback;
}

/** An event of the programme. */
export class ProgrammeEvent {
  @Id() id!: string;
  @ListOf(text(CYCLE_ID), { max: 10 }) cycleIds!: string[];
  @OneOf(EVENT_KINDS) kind!: EventKind;
  @OneOf(EVENT_AUDIENCES) audience!: EventAudience;
  @OneOf(PROGRAMME_EVENT_STATES) state!: ProgrammeEventState;
  @LocalisedText({ max: 200 }) title!: Localised;
  @LocalisedText({ max: 5000 }) description!: Localised;
  @Flag() online!: boolean;
  @Optional() @Text({ max: 300 }) place?: string;
  @Optional() @Url({ description: 'Only for those who have a place, and the organisers' }) joiningLink?: string;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Text(ZONE) zone!: string;
  @Optional() @Flag({ description: 'Only its days count, not the hours' }) wholeDays?: boolean;
  @Optional() @Whole({ min: 1, max: 100_000, unit: 'people' }) capacity?: number;
  @Optional() @Whole({ min: 1, max: 1000, unit: 'people' }) quotaPerTeam?: number;
  @Optional() @Instant() registrationOpensAt?: string;
  @Instant() registrationClosesAt!: string;
  @Flag({ description: 'Whether registrations are taken right now, on the server’s clock' }) takesRegistrations!: boolean;
  @Whole({ min: 0, max: 1_000_000, unit: 'people' }) confirmed!: number;
  @Whole({ min: 0, max: 1_000_000, unit: 'people' }) waiting!: number;
  @ListOf(() => AgendaItem, { max: 60 }) agenda!: AgendaItem[];
  @ListOf(() => EventMaterial, { max: 60 }) materials!: EventMaterial[];
  @Optional() @Part(() => CeremonyRecord) ceremony?: CeremonyRecord;
  @Optional() @Text({ max: 1000, description: 'Why it was cancelled' }) cancellationReason?: string;
  @Optional() @Instant() announcedAt?: string;
  @Optional() @Part(() => MyRegistration) mine?: MyRegistration;
  @ListOf(text({ max: 40 }), { max: 20, description: 'What the caller may do with it now' }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class ProgrammeEventFilter {
  @Optional() @Text(CYCLE_ID) cycle?: string;
  @Optional() @OneOf(EVENT_KINDS) kind?: EventKind;
  @Optional() @OneOf(EVENT_AUDIENCES) audience?: EventAudience;
  @Optional() @OneOf(['upcoming', 'past'], { description: 'Past is what has ended, by the clock or because it was held. Left out: all, the latest first' }) when?: 'upcoming' | 'past';
  @Optional() @Text({ max: 200 }) cursor?: string;
}

export class CalendarQuery {
  @Optional() @OneOf(LANGUAGES, { description: 'Left out, or without words in it: English' }) language?: Language;
}

/** What participants said, without names. */
export class FeedbackSummary {
  @Whole({ min: 0, max: 100_000, unit: 'answers' }) answers!: number;
  @Optional() @Decimal({ min: 1, max: 5, description: 'Mean of how useful it was' }) useful?: number;
  @ListOf(text({ max: 1000, long: true }), { max: 1000, description: 'In no order' }) takeAways!: string[];
}

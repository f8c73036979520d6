import { CYCLE_ID, PLACE_ID } from './applications/cycles.js';
import { COUNTRIES, type Country } from './applications/places.js';
import { ACTIVITY_STATES, MOVE_REASONS, type ActivityState, type MoveReason } from './action-plans/records.js';
import { LocalisedText, type Localised } from './forms.js';
import { fact, question } from './kit/facts.js';
import { Day, Flag, Id, Instant, ListOf, OneOf, Optional, Text } from './kit/fields.js';
import { text } from './kit/kinds.js';
import { get, listOf, operations, pageOf, patch, post, put } from './kit/operations.js';
import * as a from './mentoring/assignments.js';
import * as l from './mentoring/caseload.js';
import * as i from './mentoring/check-ins.js';
import * as c from './mentoring/contact-points.js';
import * as f from './mentoring/final-reports.js';
import { EVENT_AUDIENCES, EVENT_KINDS, REGISTRATION_STATES, type EventAudience, type EventKind, type RegistrationState } from './mentoring/kinds.js';
import * as e from './mentoring/programme-events.js';
import * as p from './mentoring/programme-settings.js';
import * as r from './mentoring/registrations.js';
import * as g from './mentoring/seed-grants.js';
import * as s from './mentoring/sessions.js';

export * from './mentoring/assignments.js';
export * from './mentoring/caseload.js';
export * from './mentoring/check-ins.js';
export * from './mentoring/contact-points.js';
export * from './mentoring/final-reports.js';
export * from './mentoring/kinds.js';
export * from './mentoring/programme-events.js';
export * from './mentoring/programme-settings.js';
export * from './mentoring/registrations.js';
export * from './mentoring/seed-grants.js';
export * from './mentoring/sessions.js';

/** Who answers for a country. */
export const contactPoints = operations('mentoring', {
  listContacts: get('/contact-points', { summary: 'List the national contacts; names and addresses only for candidates of the country', access: 'anyone', scope: 'contacts:read', query: c.PublicContactFilter, reply: listOf(c.PublicContact) }),
  listContactPoints: get('/contact-points/register', { summary: 'List everybody who holds or held the role', reply: listOf(c.ContactPoint) }),
  readCover: get('/contact-points/cover', { summary: 'Read how each country is looked after, with the gaps', query: c.CoverFilter, reply: listOf(c.CountryCover) }),
  readContactPoint: get('/contact-points/:id', { summary: 'Read a contact point', reply: c.ContactPoint }),
  editContactPoint: patch('/contact-points/:id', { summary: 'Write what stands on the public list', body: c.ContactPointChanges, edits: true, reply: c.ContactPoint }),
});

/** Which contact answers for which candidate. */
export const assignments = operations('mentoring', {
  listAssignments: get('/assignments', { summary: 'List the assignments the caller may know of', query: a.AssignmentFilter, reply: listOf(a.Assignment) }),
  readAssignment: get('/assignments/:id', { summary: 'Read an assignment', reply: a.Assignment }),
  assign: post('/assignments', { summary: 'Assign a contact by hand, also from another country', body: a.AssignmentDraft, reply: a.Assignment }),
  acceptAssignment: post('/assignments/:id/acceptance', { summary: 'Accept it: from now on the contact answers for the candidate', reply: a.Assignment }),
  endAssignment: post('/assignments/:id/ending', { summary: 'End it, or decline what was proposed', reply: a.Assignment }),
});

/** Candidates and Pearls on the desk of their contacts. */
export const caseload = operations('mentoring', {
  listCases: get('/candidates', { summary: 'List the candidates the caller answers for, with what needs a look', query: l.CaseFilter, reply: listOf(l.Case) }),
  listCountryCandidates: get('/candidates/by-country', { summary: 'List the candidates of the partner’s own country', scope: 'candidates:read', query: a.CountryCandidateFilter, reply: listOf(a.CountryCandidate) }),
  readCase: get('/candidates/:id', { summary: 'Read a candidate by its application', reply: l.Case }),
});

/** The mentoring log. */
export const mentoringSessions = operations('mentoring', {
  listSessions: get('/mentoring-sessions', { summary: 'List the notes the caller may read, the latest first', query: s.SessionFilter, reply: pageOf(s.MentoringSession) }),
  listSteps: get('/mentoring-sessions/steps', { summary: 'List the next steps that were agreed', query: s.StepFilter, reply: listOf(s.AgreedStep) }),
  readSession: get('/mentoring-sessions/:id', { summary: 'Read a note', reply: s.MentoringSession }),
  logSession: post('/mentoring-sessions', { summary: 'Write a session down', body: s.SessionDraft, reply: s.MentoringSession }),
  editSession: patch('/mentoring-sessions/:id', { summary: 'Change a note, or share it', body: s.SessionChanges, edits: true, reply: s.MentoringSession }),
  tickStep: put('/mentoring-sessions/:id/steps/:stepId', { summary: 'Tick a step, or take the tick back', body: s.StepTick, reply: s.MentoringSession }),
});

/** Webinars, visits, ceremonies, conferences, forums. */
export const programmeEvents = operations('mentoring', {
  listEvents: get('/programme-events', { summary: 'List the events the caller may know of', access: 'anyone', scope: 'events:read', query: e.ProgrammeEventFilter, reply: pageOf(e.ProgrammeEvent) }),
  readEvent: get('/programme-events/:id', { summary: 'Read an event', access: 'anyone', scope: 'events:read', reply: e.ProgrammeEvent }),
  readEventCalendar: get('/programme-events/:id/calendar', { summary: 'Read an event as iCalendar', access: 'anyone', scope: 'events:read', query: e.CalendarQuery, reply: { bytes: 'text/calendar' } }),
  draftEvent: post('/programme-events', { summary: 'Draft an event', body: e.ProgrammeEventDraft, reply: e.ProgrammeEvent }),
  editEvent: patch('/programme-events/:id', { summary: 'Change an event; once it is announced everybody concerned is told', body: e.ProgrammeEventChanges, edits: true, reply: e.ProgrammeEvent }),
  announceEvent: post('/programme-events/:id/announcement', { summary: 'Announce it to its audience', reply: e.ProgrammeEvent }),
  cancelEvent: post('/programme-events/:id/cancellation', { summary: 'Cancel it, with a reason', body: e.EventCancellation, reply: e.ProgrammeEvent }),
  holdEvent: post('/programme-events/:id/holding', { summary: 'Say that it took place; the clock does when it ends', reply: e.ProgrammeEvent }),
  recordEvent: put('/programme-events/:id/record', { summary: 'Link materials and write down how the ceremony was', body: e.EventRecord, edits: true, reply: e.ProgrammeEvent }),
  giveFeedback: put('/programme-events/:id/feedback/mine', { summary: 'Answer two questions after an event', body: e.EventFeedback, reply: e.EventFeedback }),
  readFeedback: get('/programme-events/:id/feedback', { summary: 'Read what participants said, without names', reply: e.FeedbackSummary }),
});

/** Who comes. Places are given in order; who waits moves up by itself. */
export const registrations = operations('mentoring', {
  register: post('/programme-events/:id/registrations', { summary: 'Register for an event', body: r.RegistrationDraft, reply: r.Registration }),
  listRegistrations: get('/programme-events/:id/registrations', { summary: 'List who comes and who waits', reply: listOf(r.Registration) }),
  listMyRegistrations: get('/registrations', { summary: 'List the own registrations', query: r.MyRegistrationFilter, reply: listOf(r.Registration) }),
  readRegistration: get('/registrations/:id', { summary: 'Read a registration', reply: r.Registration }),
  editRegistration: put('/registrations/:id/needs', { summary: 'Change what one needs to take part', body: r.ParticipantNeeds, edits: true, reply: r.Registration }),
  cancelRegistration: post('/registrations/:id/cancellation', { summary: 'Give the place back', reply: r.Registration }),
  markAttendance: put('/registrations/:id/attendance', { summary: 'Mark whether somebody came', body: r.Attendance, reply: r.Registration }),
});

/** The quarters of the title year. */
export const checkIns = operations('mentoring', {
  listCheckIns: get('/check-ins', { summary: 'List check-ins', query: i.CheckInFilter, reply: listOf(i.CheckInSummary) }),
  readCheckIn: get('/check-ins/:id', { summary: 'Read a check-in with the activities of the plan', reply: i.CheckIn }),
  saveCheckIn: put('/check-ins/:id', { summary: 'Save the draft of a check-in', body: i.CheckInDraft, edits: true, reply: i.CheckIn }),
  fileCheckIn: post('/check-ins/:id/filing', { summary: 'File it', reply: i.CheckIn }),
  openCheckIns: post('/check-ins', { summary: 'Open a check-in for every Pearl of a cycle by hand', body: i.CheckInOpening, reply: i.OpenedCheckIns }),
});

/** The report that closes a title year. */
export const finalReports = operations('mentoring', {
  listReports: get('/final-reports', { summary: 'List final reports', query: f.FinalReportFilter, reply: listOf(f.FinalReportSummary) }),
  readReport: get('/final-reports/:id', { summary: 'Read a final report', reply: f.FinalReport }),
  saveReport: put('/final-reports/:id', { summary: 'Save the draft of a final report', body: f.FinalReportDraft, edits: true, reply: f.FinalReport }),
  fileReport: post('/final-reports/:id/filing', { summary: 'File it', reply: f.FinalReport }),
  openReports: post('/final-reports', { summary: 'Open the final report of every Pearl of a cycle by hand', body: f.FinalReportOpening, reply: f.OpenedFinalReports }),
});

/** Seed money, where the cycle has it. */
export const seedGrants = operations('mentoring', {
  listGrants: get('/seed-grants', { summary: 'List seed grants', query: g.SeedGrantFilter, reply: listOf(g.SeedGrant) }),
  listPublishedGrants: get('/seed-grants/published', { summary: 'List what closed grants made possible', access: 'anyone', scope: 'grants:read', query: g.PublishedSeedGrantFilter, reply: listOf(g.PublishedSeedGrant) }),
  readGrant: get('/seed-grants/:id', { summary: 'Read a seed grant', reply: g.SeedGrant }),
  offerGrant: post('/seed-grants', { summary: 'Offer a seed grant to a Pearl', body: g.SeedGrantOffer, reply: g.SeedGrant }),
  proposeGrant: put('/seed-grants/:id/proposal', { summary: 'Propose what to do with it, and with whom', body: g.SeedGrantProposal, edits: true, reply: g.SeedGrant }),
  agreeGrant: post('/seed-grants/:id/agreement', { summary: 'Agree to the proposal', reply: g.SeedGrant }),
  payGrant: post('/seed-grants/:id/payment', { summary: 'Record the payment', body: g.SeedGrantPayment, reply: g.SeedGrant }),
  handInEvidence: put('/seed-grants/:id/evidence', { summary: 'Hand in what came of it', body: g.SeedGrantEvidence, edits: true, reply: g.SeedGrant }),
  closeGrant: post('/seed-grants/:id/closing', { summary: 'Close it, public or not', body: g.SeedGrantClosing, reply: g.SeedGrant }),
  returnGrant: post('/seed-grants/:id/return', { summary: 'Take it back, with a reason', body: g.SeedGrantReturn, reply: g.SeedGrant }),
});

/** What differs from year to year. */
export const programmeSettings = operations('mentoring', {
  readSettings: get('/programme-settings/:cycle', { summary: 'Read the settings of a cycle’s programme', reply: p.ProgrammeSettings }),
  saveSettings: put('/programme-settings/:cycle', { summary: 'Change the settings of a cycle’s programme', body: p.ProgrammeSettingsDraft, edits: true, reply: p.ProgrammeSettings }),
});

class AssignmentFact {
  @Text(CYCLE_ID) cycleId!: string;
  @Id() assignmentId!: string;
  @Id() applicationId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Id({ description: 'The national contact' }) personId!: string;
}

class EventFact {
  @Id() eventId!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Optional() @ListOf(text(CYCLE_ID), { max: 10, description: 'All cycles it is for, where there are several' }) cycleIds?: string[];
  @OneOf(EVENT_KINDS) kind!: EventKind;
  @OneOf(EVENT_AUDIENCES) audience!: EventAudience;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Text({ max: 60, description: 'IANA zone people read it in' }) zone!: string;
}

class RegistrationFact {
  @Id() registrationId!: string;
  @Id() eventId!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() personId!: string;
  @Optional() @Id() teamId?: string;
  @OneOf(REGISTRATION_STATES) state!: RegistrationState;
}

/** What a check-in says of one activity. */
export class ActivityReported {
  @Id() activityId!: string;
  @OneOf(ACTIVITY_STATES) state!: ActivityState;
  @Optional() @OneOf(MOVE_REASONS, { description: 'Why it moved or was cancelled' }) because?: MoveReason;
  @Optional() @Day({ description: 'Where it moved to' }) startsOn?: string;
  @Optional() @Day() endsOn?: string;
}

class CheckInFact {
  @Id() checkInId!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() planId!: string;
  @Id() teamId!: string;
  @ListOf(() => ActivityReported, { max: 200 }) activities!: ActivityReported[];
}

class CheckInDueFact {
  @Id() checkInId!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() planId!: string;
  @Id() teamId!: string;
  @Day() dueOn!: string;
}

class ReportFact {
  @Id() reportId!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() planId!: string;
  @Id() teamId!: string;
}

class SharedNote {
  @Id() sessionId!: string;
  @Text(CYCLE_ID) cycleId!: string;
  @Id() teamId!: string;
}

/** Somebody is asked to answer for a candidate. */
export const AssignmentProposed = fact('mentoring.assignment-proposed', AssignmentFact);
/** What was proposed came to nothing: declined, or not needed any more. */
export const AssignmentDeclined = fact('mentoring.assignment-declined', AssignmentFact);
/** A national contact answers for a candidate. */
export const ContactAssigned = fact('mentoring.contact-assigned', AssignmentFact);
export const AssignmentEnded = fact('mentoring.assignment-ended', AssignmentFact);
/** A note of a session that the team may read. What only mentors read is never told. */
export const SessionShared = fact('mentoring.session-shared', SharedNote);
export const EventAnnounced = fact('mentoring.event-announced', EventFact);
export const EventChanged = fact('mentoring.event-changed', EventFact);
export const EventCancelled = fact('mentoring.event-cancelled', EventFact);
/** Somebody registered, moved up from the waiting list, or took the registration back. */
export const RegistrationMoved = fact('mentoring.registration-moved', RegistrationFact);
export const CheckInOpened = fact('mentoring.check-in-opened', CheckInDueFact);
export const CheckInFiled = fact('mentoring.check-in-filed', CheckInFact);
export const FinalReportOpened = fact('mentoring.final-report-opened', ReportFact);
export const FinalReportFiled = fact('mentoring.final-report-filed', ReportFact);

/** The facts mentoring tells. */
export const mentoringFacts = [AssignmentProposed, AssignmentDeclined, ContactAssigned, AssignmentEnded, SessionShared, EventAnnounced, EventChanged, EventCancelled, RegistrationMoved, CheckInOpened, CheckInFiled, FinalReportOpened, FinalReportFiled];

export class ProgrammeEventAsked {
  @Id() eventId!: string;
}

/** An event as notices and calendars show it. Never its joining link. */
export class ProgrammeEventTold {
  @Id() eventId!: string;
  @ListOf(text(CYCLE_ID), { max: 10 }) cycleIds!: string[];
  @OneOf(EVENT_KINDS) kind!: EventKind;
  @OneOf(EVENT_AUDIENCES) audience!: EventAudience;
  @OneOf(e.PROGRAMME_EVENT_STATES) state!: e.ProgrammeEventState;
  @LocalisedText({ max: 200 }) title!: Localised;
  @Flag() online!: boolean;
  @Optional() @Text({ max: 300 }) place?: string;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Text({ max: 60 }) zone!: string;
  @Optional() @Flag({ description: 'Only its days count, not the hours' }) wholeDays?: boolean;
  @Optional() @Text({ max: 1000 }) cancellationReason?: string;
}

/** The words and dates of an announced, held or cancelled event. */
export const programmeEventAsked = question('mentoring.programme-event', ProgrammeEventAsked, ProgrammeEventTold);

export class CheckInAsked {
  @Id() checkInId!: string;
}

class ActivityExplained {
  @Id() activityId!: string;
  @Text({ max: 1000 }) why!: string;
}

export class CheckInExplained {
  @ListOf(() => ActivityExplained, { max: 200 }) activities!: ActivityExplained[];
}

/** Why activities moved or were cancelled, in the words of the team: a filed check-in keeps them, its fact does not carry them. */
export const checkInExplained = question('mentoring.check-in-explained', CheckInAsked, CheckInExplained);

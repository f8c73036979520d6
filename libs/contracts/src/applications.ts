import * as a from './applications/applications.js';
import * as c from './applications/cycles.js';
import * as p from './applications/places.js';
import { FormDefinition, type Answers } from './forms.js';
import { Id, Instant, ListOf, OneOf, Open, Text, Whole } from './kit/fields.js';
import { fact, question } from './kit/facts.js';
import { text } from './kit/kinds.js';
import { del, get, listOf, operations, pageOf, patch, post, put } from './kit/operations.js';
import { Letter, LetterAsked, LetterReady } from './letters.js';

export * from './applications/applications.js';
export * from './applications/cycles.js';
export * from './applications/places.js';

/** Cycles and calls: what is open, when, by which rules. */
export const cycles = operations('applications', {
  listCycles: get('/cycles', { summary: 'List the cycles', access: 'anyone', scope: 'cycles:read', reply: listOf(c.Cycle) }),
  readCycle: get('/cycles/:cycle', { summary: 'Read a cycle', access: 'anyone', scope: 'cycles:read', reply: c.Cycle }),
  readForm: get('/cycles/:cycle/application-form', { summary: 'Read the application form of a cycle', access: 'anyone', scope: 'cycles:read', reply: FormDefinition }),
  readCriteria: get('/cycles/:cycle/criteria', { summary: 'Read the criteria of pre-selection', access: 'anyone', scope: 'cycles:read', reply: c.CriteriaList }),
  draftCycle: post('/cycles', { summary: 'Draft a cycle', body: c.CycleDraft, reply: c.Cycle }),
  editCycle: patch('/cycles/:cycle', { summary: 'Change a cycle; with a reason once it is announced', body: c.CycleChanges, edits: true, reply: c.Cycle }),
  announceCycle: post('/cycles/:cycle/announcement', { summary: 'Announce it to the public', reply: c.Cycle }),
  extendCall: post('/cycles/:cycle/extensions', { summary: 'Extend the deadline for everybody', body: c.DeadlineExtension, reply: c.Cycle }),
  startPreSelection: post('/cycles/:cycle/pre-selection', { summary: 'Start pre-selection', reply: c.Cycle }),
  openDevelopment: post('/cycles/:cycle/development', { summary: 'Apply the staged decisions and let the letters leave', body: a.DecisionRound, reply: c.Cycle }),
  startClosing: post('/cycles/:cycle/closing', { summary: 'Close the title year: reports are in, practices harvested', reply: c.Cycle }),
  archiveCycle: post('/cycles/:cycle/archive', { summary: 'Archive the cycle', reply: c.Cycle }),
  readPreSelection: get('/cycles/:cycle/pre-selection', { summary: 'Read what the assessments add up to', reply: a.PreSelection }),
  checkEligibility: get('/cycles/:cycle/eligibility', { summary: 'May this place apply?', access: 'anyone', scope: 'cycles:read', query: p.EligibilityQuery, reply: p.Eligibility }),
});

/** Places and what is on public record about them. */
export const places = operations('applications', {
  searchPlaces: get('/places', { summary: 'Find a place by any of its names', access: 'anyone', scope: 'places:read', query: p.PlaceQuery, reply: listOf(p.PlaceMatch) }),
  readPlace: get('/places/:place', { summary: 'Read a place', access: 'anyone', scope: 'places:read', reply: p.Place }),
  addPlace: post('/places', { summary: 'Add a place', body: p.NewPlace, reply: p.Place }),
  editPlace: put('/places/:place', { summary: 'Correct a place', body: p.PlaceDraft, edits: true, reply: p.Place }),
  listCandidacies: get('/candidacies', { summary: 'List Pearls and candidates by year', access: 'anyone', scope: 'places:read', query: p.CandidacyFilter, reply: listOf(p.Candidacy) }),
});

/** Applications from the first word to the decision. */
export const applications = operations('applications', {
  list: get('/applications', { summary: 'List applications', scope: 'applications:read', query: a.ApplicationFilter, reply: pageOf(a.ApplicationSummary) }),
  start: post('/applications', { summary: 'Start an application', body: a.ApplicationStart, reply: a.Application }),
  read: get('/applications/:id', { summary: 'Read an application', reply: a.Application }),
  readSection: get('/applications/:id/sections/:section', { summary: 'Read a section', reply: a.ApplicationSection }),
  saveSection: put('/applications/:id/sections/:section', { summary: 'Save a section', body: a.SectionDraft, edits: true, reply: a.ApplicationSection }),
  attach: post('/applications/:id/attachments', { summary: 'Attach a file to an answer', query: a.AttachmentQuery, upload: true, reply: a.Attachment }),
  readAttachment: get('/applications/:id/attachments/:attachmentId', { summary: 'Read an attached file', reply: { bytes: 'application/octet-stream' } }),
  detach: del('/applications/:id/attachments/:attachmentId', { summary: 'Remove an attached file', reply: 'nothing' }),
  readCompleteness: get('/applications/:id/completeness', { summary: 'What is missing', reply: a.Completeness }),
  submit: post('/applications/:id/submission', { summary: 'Submit the application', body: a.Submission, reply: a.Application }),
  withdraw: post('/applications/:id/withdrawal', { summary: 'Withdraw the application', body: a.Withdrawal, reply: a.Application }),
  readReceipt: get('/applications/:id/receipt', { summary: 'Read the receipt (PDF/UA)', reply: { bytes: 'application/pdf' } }),
  readStatus: get('/applications/:id/status', { summary: 'Where it stands', reply: a.ApplicationStatus }),
  verifyReceipt: get('/receipts/:reference', { summary: 'Confirm a receipt', access: 'anyone', scope: 'receipts:read', reply: a.ReceiptFacts }),
});

/** Eligibility, assessment, decision and letters: the work of pre-selection. */
export const preSelection = operations('applications', {
  readEligibility: get('/applications/:id/eligibility', { summary: 'Read findings and verdict', reply: a.EligibilityReview }),
  decideEligibility: put('/applications/:id/eligibility', { summary: 'Give or change the verdict, with a reason', body: a.EligibilityVerdict, reply: a.EligibilityReview }),
  listAssessments: get('/applications/:id/assessments', { summary: 'List the assessments the caller may see', reply: listOf(a.Assessment) }),
  readMyAssessment: get('/applications/:id/assessments/mine', { summary: 'Read the own assessment', reply: a.Assessment }),
  saveMyAssessment: put('/applications/:id/assessments/mine', { summary: 'Save the own assessment', body: a.AssessmentDraft, edits: true, reply: a.Assessment }),
  finaliseMyAssessment: post('/applications/:id/assessments/mine/final', { summary: 'Make the own assessment final', reply: a.Assessment }),
  reopenAssessment: post('/assessments/:id/reopening', { summary: 'Reopen an assessment with a reason', body: a.Reopening, reply: a.Assessment }),
  stageDecision: put('/applications/:id/decision', { summary: 'Stage a decision', body: a.StagedDecision, reply: a.PreSelectionLine }),
  unstageDecision: del('/applications/:id/decision', { summary: 'Take a staged decision back', reply: 'nothing' }),
  listLetters: get('/letters', { summary: 'List the letters of the outbox', query: a.LetterFilter, reply: pageOf(a.OutboxLetter) }),
  readLetter: get('/letters/:id', { summary: 'Read a letter before it leaves', reply: a.OutboxLetter }),
  editLetter: patch('/letters/:id', { summary: 'Change a letter before it leaves', body: a.LetterChanges, edits: true, reply: a.OutboxLetter }),
  releaseLetter: post('/letters/:id/release', { summary: 'Let a letter leave', reply: a.OutboxLetter }),
});

class CycleFact {
  @Text(c.CYCLE_ID) cycleId!: string;
}

class CycleMoved extends CycleFact {
  @OneOf(c.CYCLE_STATES) state!: c.CycleState;
}

class CycleChanged extends CycleFact {
  @ListOf(text({ max: 40 }), { max: 20, description: 'Which settings' }) changed!: string[];
  @Text({ max: 1000, min: 0 }) reason!: string;
}

class DeadlineMoved extends CycleFact {
  @Instant() from!: string;
  @Instant() to!: string;
  @Text({ max: 1000 }) reason!: string;
}

class ApplicationFact extends CycleFact {
  @Id() applicationId!: string;
  @Id() teamId!: string;
  @Text(c.PLACE_ID) placeId!: string;
  @OneOf(p.COUNTRIES) country!: p.Country;
}

class SubmittedData extends ApplicationFact {
  @Text({ max: 30 }) reference!: string;
  @Instant() submittedAt!: string;
  @Text({ max: 64 }) sha256!: string;
}

class VerdictData extends ApplicationFact {
  @OneOf(['eligible', 'ineligible']) verdict!: 'eligible' | 'ineligible';
}

class AssessmentData extends ApplicationFact {
  @Id() assessmentId!: string;
}

class ReopenedData extends AssessmentData {
  @Text({ max: 500 }) reason!: string;
}

class PlaceChanged {
  @Text(c.PLACE_ID) placeId!: string;
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export const CycleAnnounced = fact('applications.cycle-announced', CycleFact);
export const CycleSettingsChanged = fact('applications.cycle-settings-changed', CycleChanged);
export const CallOpened = fact('applications.call-opened', CycleFact);
export const CallClosed = fact('applications.call-closed', CycleFact);
export const CallExtended = fact('applications.call-extended', DeadlineMoved);
export const PhaseEntered = fact('applications.phase-entered', CycleMoved);
export const PlaceRecorded = fact('applications.place-recorded', PlaceChanged);
export const ApplicationStarted = fact('applications.application-started', ApplicationFact);
export const ApplicationSubmitted = fact('applications.application-submitted', SubmittedData);
export const ApplicationWithdrawn = fact('applications.application-withdrawn', ApplicationFact);
export const EligibilityDecided = fact('applications.eligibility-decided', VerdictData);
export const AssessmentFinalised = fact('applications.assessment-finalised', AssessmentData);
export const AssessmentReopened = fact('applications.assessment-reopened', ReopenedData);
export const CandidateSelected = fact('applications.candidate-selected', ApplicationFact);
export const CandidateNotSelected = fact('applications.candidate-not-selected', ApplicationFact);
export const ApplicationsLetterReady = fact('applications.letter-ready', LetterReady);

/** The facts applications tells. */
export const applicationsFacts = [
  CycleAnnounced,
  CycleSettingsChanged,
  CallOpened,
  CallClosed,
  CallExtended,
  PhaseEntered,
  PlaceRecorded,
  ApplicationStarted,
  ApplicationSubmitted,
  ApplicationWithdrawn,
  EligibilityDecided,
  AssessmentFinalised,
  AssessmentReopened,
  CandidateSelected,
  CandidateNotSelected,
  ApplicationsLetterReady,
];

export class CycleAsked {
  @Text(c.CYCLE_ID) cycleId!: string;
}

/** A cycle with its dates, rules and words, for rooms that go by them. */
export const cycleAsked = question('applications.cycle', CycleAsked, c.Cycle);

export class PlaceAsked {
  @Text(c.PLACE_ID) placeId!: string;
}

/** A place with its names. */
export const placeAsked = question('applications.place', PlaceAsked, p.Place);

export class ApplicationAsked {
  @Id() applicationId!: string;
}

/** What a town handed in, so that nothing has to be typed twice. */
export class ApplicationTold {
  @Id() applicationId!: string;
  @Text({ max: 30 }) reference!: string;
  @Text(c.CYCLE_ID) cycleId!: string;
  @Id() teamId!: string;
  @Text(c.PLACE_ID) placeId!: string;
  @Text({ max: 200 }) placeName!: string;
  @OneOf(p.COUNTRIES) country!: p.Country;
  @Open({ maxBytes: 800_000, maxDepth: 10, description: 'Answers by section and field key' }) answers!: Record<string, Answers>;
}

export const applicationAsked = question('applications.application', ApplicationAsked, ApplicationTold);

/** What a letter of applications says and to whom. */
export const applicationsLetter = question('applications.letter', LetterAsked, Letter);

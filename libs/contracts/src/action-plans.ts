import { PLACE_ID, CYCLE_ID } from './applications/cycles.js';
import { COUNTRIES, type Country } from './applications/places.js';
import * as k from './action-plans/comments.js';
import * as p from './action-plans/plans.js';
import * as r from './action-plans/records.js';
import { ACTIVITY_STATES, type ActivityState } from './action-plans/records.js';
import { PlanTemplate } from './action-plans/template.js';
import * as v from './action-plans/versions.js';
import { fact, question } from './kit/facts.js';
import { Day, Id, Instant, ListOf, OneOf, Open, Optional, Text, Whole } from './kit/fields.js';
import { text } from './kit/kinds.js';
import { del, get, listOf, operations, pageOf, post, put } from './kit/operations.js';

export * from './action-plans/comments.js';
export * from './action-plans/plans.js';
export * from './action-plans/records.js';
export * from './action-plans/template.js';
export * from './action-plans/versions.js';

/** The template plans are written on. */
export const planTemplates = operations('action-plans', {
  readTemplate: get('/plan-templates/:version', { summary: 'Read the template of a plan; `current` is the one new plans get', access: 'anyone', scope: 'plans:read', reply: PlanTemplate }),
});

/** Culture and Resilience Action Plans, from the template to the end of the title year. */
export const plans = operations('action-plans', {
  listPlans: get('/plans', { summary: 'List the plans the caller may see', scope: 'plans:read', query: p.PlanFilter, reply: pageOf(p.PlanSummary) }),
  readPlan: get('/plans/:id', { summary: 'Read a plan', reply: p.Plan }),
  readPlanSection: get('/plans/:id/sections/:section', { summary: 'Read a section', reply: p.PlanSection }),
  savePlanSection: put('/plans/:id/sections/:section', { summary: 'Save a section', body: p.PlanSectionDraft, edits: true, reply: p.PlanSection }),
  notePresence: post('/plans/:id/presence', { summary: 'Say which section is open, and hear who else is there', body: p.PresenceNote, reply: listOf(p.SectionPresence), once: false }),
  attachAnnex: post('/plans/:id/annexes', { summary: 'Attach a file', query: p.AnnexQuery, upload: true, reply: p.Annex }),
  readAnnex: get('/plans/:id/annexes/:annexId', { summary: 'Read an attached file', reply: { bytes: 'application/octet-stream' } }),
  removeAnnex: del('/plans/:id/annexes/:annexId', { summary: 'Remove an attached file', reply: 'nothing' }),
  readPlanCompleteness: get('/plans/:id/completeness', { summary: 'What is missing, and what does not fit together', reply: p.PlanCompleteness }),
  submitPlan: post('/plans/:id/submission', { summary: 'Hand the plan in: the jury copy is sealed', body: p.PlanSubmission, reply: p.Plan }),
  withdrawPlan: post('/plans/:id/withdrawal', { summary: 'Withdraw from the title', body: p.PlanWithdrawal, reply: p.Plan }),
  readPlanReceipt: get('/plans/:id/receipt', { summary: 'Read the receipt (PDF/UA)', reply: { bytes: 'application/pdf' } }),
  readPlanDocument: get('/plans/:id/document', { summary: 'Read the living plan as a document for the council (PDF/UA)', reply: { bytes: 'application/pdf' } }),
  readSealedPlan: get('/plans/:id/sealed', { summary: 'Read what was sealed', reply: { bytes: 'application/json' } }),
  verifyPlanReceipt: get('/plans/receipts/:reference', { summary: 'Confirm the receipt of a plan', access: 'anyone', scope: 'receipts:read', reply: p.PlanReceiptFacts }),
  completeTitle: post('/plans/:id/title-completion', { summary: 'End the title year of a Pearl as planned', reply: p.Plan }),
  endTitleEarly: post('/plans/:id/title-end', { summary: 'End a title before its year is over, with a reason', body: p.TitleEnd, reply: p.Plan }),
});

/** The records of a plan: priorities, activities, budget lines, stakeholders, indicators, risks, milestones. */
export const planRecords = operations('action-plans', {
  addRecord: post('/plans/:id/records', { summary: 'Add a record', body: r.NewPlanRecord, reply: r.PlanRecord }),
  saveRecord: put('/plans/:id/records/:recordId', { summary: 'Save a record', body: r.PlanRecordDraft, edits: true, reply: r.PlanRecord }),
  removeRecord: del('/plans/:id/records/:recordId', { summary: 'Remove a record', reply: 'nothing' }),
  orderRecords: put('/plans/:id/record-order', { summary: 'Put the records of a kind into another order', body: r.RecordOrder, reply: listOf(r.PlanRecord) }),
  usePractice: post('/plans/:id/activities/from-practice', { summary: 'Take a practice into the plan as an activity', body: r.PracticeToTake, reply: r.PlanRecord }),
  moveActivity: post('/plans/:id/activities/:recordId/moves', { summary: 'Say where an activity stands', body: r.ActivityMove, reply: r.PlanRecord }),
});

/** Conversations about a plan, each behind its wall. */
export const planComments = operations('action-plans', {
  listThreads: get('/plans/:id/threads', { summary: 'List the conversations the reader may see', query: k.CommentFilter, reply: k.CommentThreads }),
  openThread: post('/plans/:id/threads', { summary: 'Begin a conversation', body: k.CommentThreadDraft, reply: k.CommentThread }),
  addComment: post('/plans/:id/threads/:threadId/comments', { summary: 'Answer', body: k.CommentDraft, reply: k.CommentThread }),
  resolveThread: post('/plans/:id/threads/:threadId/resolution', { summary: 'Settle a conversation', reply: k.CommentThread }),
  reopenThread: del('/plans/:id/threads/:threadId/resolution', { summary: 'Open a settled conversation again', reply: k.CommentThread }),
  markThreadRead: put('/plans/:id/threads/:threadId/reading', { summary: 'Remember that the reader has seen it', reply: 'nothing' }),
});

/** Versions of a plan. */
export const planVersions = operations('action-plans', {
  listVersions: get('/plans/:id/versions', { summary: 'List the versions, the newest first', reply: listOf(v.PlanVersionSummary) }),
  nameVersion: post('/plans/:id/versions', { summary: 'Keep the plan as it is now, under a name', body: v.VersionName, reply: v.PlanVersionSummary }),
  readVersion: get('/plans/:id/versions/:versionId', { summary: 'Read the plan as it was', reply: v.PlanVersion }),
  compareVersions: get('/plans/:id/versions/:versionId/difference', { summary: 'Compare with another version or the living plan', query: v.VersionComparison, reply: v.PlanDifference }),
  restoreSection: post('/plans/:id/versions/:versionId/sections/:section/restoration', { summary: 'Bring a section back as it was', reply: p.PlanSection }),
});

/** Whose plan, for which place and cycle: what every fact about a plan carries. */
export class PlanFact {
  @Text(CYCLE_ID) cycleId!: string;
  @Id() planId!: string;
  @Id({ description: 'The application it grew out of' }) applicationId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @OneOf(COUNTRIES) country!: Country;
}

class PlanSealed extends PlanFact {
  @Text({ max: 30, description: 'Reference of the receipt' }) reference!: string;
  @Instant() submittedAt!: string;
  @Text({ max: 64, description: 'SHA-256 of the jury copy (canonical JSON)' }) sha256!: string;
}

class PlanActivityFact extends PlanFact {
  @Id() activityId!: string;
}

class PracticeCopied extends PlanActivityFact {
  @Id() practiceId!: string;
}

/** A selected candidate has a plan to write. */
export const PlanOpened = fact('action-plans.plan-opened', PlanFact);
/** The jury copy is sealed. */
export const PlanSubmitted = fact('action-plans.plan-submitted', PlanSealed);
/** The team withdrew; the reason stays with the plan. */
export const PlanWithdrawn = fact('action-plans.plan-withdrawn', PlanFact);
/** The deadline passed without a plan: a normal end. */
export const PlanNotSubmitted = fact('action-plans.plan-not-submitted', PlanFact);
export const ActivityFinished = fact('action-plans.activity-finished', PlanActivityFact);
/** A practice of somebody else was taken into a plan as an activity. */
export const PracticeUsed = fact('action-plans.practice-used', PracticeCopied);

/** The facts action-plans tells. */
export const actionPlansFacts = [PlanOpened, PlanSubmitted, PlanWithdrawn, PlanNotSubmitted, ActivityFinished, PracticeUsed];

export class JuryCopyAsked {
  @Id() planId!: string;
}

/** The sealed copy of a plan as it was handed in. */
export class JuryCopy {
  @Id() planId!: string;
  @Text({ max: 64 }) sha256!: string;
  @Instant() submittedAt!: string;
  @Open({ maxBytes: 900_000, maxDepth: 12, description: 'The sealed content: what `sha256` was taken of' }) content!: object;
}

/** The jury asks for what was sealed; the wall around it is the jury's own. */
export const juryCopy = question('action-plans.jury-copy', JuryCopyAsked, JuryCopy);

export class AnnexPartAsked {
  @Id() planId!: string;
  @Id() annexId!: string;
  @Whole({ min: 0, max: 26_214_400, unit: 'bytes' }) offset!: number;
}

/** A piece of a sealed annex: files are larger than one answer on the bus. */
export class AnnexPart {
  @Text({ max: 100 }) mediaType!: string;
  @Text({ max: 255, personal: true }) fileName!: string;
  @Whole({ min: 1, max: 26_214_400, unit: 'bytes' }) size!: number;
  @Text({ max: 700_000, min: 0, description: 'Base64 of at most 512 kB from the offset' }) base64!: string;
}

export const annexPart = question('action-plans.annex-part', AnnexPartAsked, AnnexPart);

export class PlanAsked {
  @Id() planId!: string;
}

/** What a plan says of itself in public, once its place holds the title. */
export class PublicPlan {
  @Id() planId!: string;
  @Text({ max: 300 }) title!: string;
  @Text({ max: 1500, min: 0, description: 'Summary for publication' }) summary!: string;
  @Text({ max: 4000, min: 0 }) vision!: string;
  @ListOf(() => PublicPriority, { max: 5 }) priorities!: PublicPriority[];
}

export class PublicPriority {
  @Text({ max: 300 }) name!: string;
  @Text({ max: 3000, min: 0 }) expectedChange!: string;
}

export const publicPlan = question('action-plans.public-plan', PlanAsked, PublicPlan);

/** An activity of the living plan, as other rooms read it. */
export class PlannedActivity {
  @Id() activityId!: string;
  @Text({ max: 300 }) name!: string;
  @Text({ max: 4000, min: 0 }) description!: string;
  @OneOf(ACTIVITY_STATES) state!: ActivityState;
  @Optional() @Day() startsOn?: string;
  @Optional() @Day() endsOn?: string;
  @Text({ max: 300, min: 0 }) priority!: string;
  @Open({ description: 'The further fields of the activity by their key: cultural tool, method, target group, partners, indicators' }) more!: Record<string, unknown>;
  @Optional() @Id({ description: 'The practice it was inspired by' }) inspiredBy?: string;
}

export class PlannedActivities {
  @Text(CYCLE_ID) cycleId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @OneOf(COUNTRIES) country!: Country;
  @Text({ max: 300, min: 0, description: 'Title of the plan' }) title!: string;
  @ListOf(text({ max: 60 }), { max: 20, description: 'Keys of the challenges of the place, as the plan names them' }) challenges!: string[];
  @ListOf(() => PlannedActivity, { max: 200 }) items!: PlannedActivity[];
}

/** The activities of a plan, for check-ins, final reports and practices. */
export const plannedActivities = question('action-plans.planned-activities', PlanAsked, PlannedActivities);

import { CYCLE_ID, PLACE_ID } from './applications/cycles.js';
import { COUNTRIES, type Country } from './applications/places.js';
import * as c from './jury/conflicts.js';
import * as d from './jury/deliberation.js';
import * as p from './jury/panels.js';
import * as s from './jury/sheets.js';
import * as t from './jury/titles.js';
import { fact } from './kit/facts.js';
import { Id, Instant, ListOf, OneOf, Text } from './kit/fields.js';
import { del, get, listOf, operations, patch, post, put } from './kit/operations.js';

export * from './jury/conflicts.js';
export * from './jury/deliberation.js';
export * from './jury/panels.js';
export * from './jury/sheets.js';
export * from './jury/titles.js';

/** The panel of a cycle, from its forming to the result. */
export const panels = operations('jury', {
  listPanels: get('/panels', { summary: 'List the panels the caller may know of', query: p.PanelFilter, reply: listOf(p.Panel) }),
  draftPanel: post('/panels', { summary: 'Form the panel of a cycle', body: p.PanelDraft, reply: p.Panel }),
  readPanel: get('/panels/:id', { summary: 'Read a panel', reply: p.Panel }),
  editPanel: patch('/panels/:id', { summary: 'Change criteria, weights or the least number of sheets, before scoring starts', body: p.PanelChanges, edits: true, reply: p.Panel }),
  openPanel: post('/panels/:id/opening', { summary: 'Open it: jurors declare their conflicts', reply: p.Panel }),
  announcePanel: post('/panels/:id/announcement', { summary: 'Make its members public', reply: p.Panel }),
  startScoring: post('/panels/:id/scoring', { summary: 'Start scoring: criteria freeze, plans open', reply: p.Panel }),
  startDeliberation: post('/panels/:id/deliberation', { summary: 'Start the deliberation: every sheet is final or waived', reply: p.Panel }),
  releaseResult: post('/panels/:id/release', { summary: 'Let the result be published by itself when the embargo ends', reply: p.Panel }),
  publishResult: post('/panels/:id/publication', { summary: 'Publish the result, at or after the end of the embargo', reply: p.Panel }),
});

/** The members of a jury and how they introduce themselves. */
export const jurors = operations('jury', {
  listJurors: get('/jurors', { summary: 'List the jury of a cycle, once it is public', access: 'anyone', scope: 'jury:read', query: p.PublicJurorFilter, reply: listOf(p.PublicJuror) }),
  listMembers: get('/panels/:id/members', { summary: 'List the members of a panel', reply: listOf(p.PanelMember) }),
  readProfile: get('/panels/:id/members/:personId/profile', { summary: 'Read the profile of a juror', reply: p.JurorProfile }),
  saveProfile: put('/panels/:id/members/:personId/profile', { summary: 'Save the profile of a juror; by the juror or the secretariat', body: p.JurorProfileDraft, edits: true, reply: p.JurorProfile }),
});

/** Conflicts of interest: declared before any plan opens, decided by the chair or, where the chair is tied, by the secretariat. */
export const conflicts = operations('jury', {
  listDeclarations: get('/panels/:id/declarations', { summary: 'List the own declarations about every candidate', reply: listOf(c.Declaration) }),
  declare: put('/panels/:id/declarations/:applicationId', { summary: 'Declare what ties one to a candidate, or that nothing does', body: c.DeclarationDraft, edits: true, reply: c.Declaration }),
  listConflicts: get('/conflicts', { summary: 'List the declarations of a panel', query: c.ConflictFilter, reply: listOf(c.DeclaredConflict) }),
  readConflict: get('/conflicts/:id', { summary: 'Read a declaration with its history', reply: c.DeclaredConflict }),
  decideConflict: put('/conflicts/:id/decision', { summary: 'Confirm a conflict or judge that it is none, with a reason', body: c.ConflictDecision, edits: true, reply: c.DeclaredConflict }),
});

/** Reading plans and scoring them. */
export const scoreSheets = operations('jury', {
  listPlans: get('/panels/:id/plans', { summary: 'List the plans on the own desk', reply: listOf(s.PlanToJudge) }),
  readPlan: get('/panels/:id/plans/:planId', { summary: 'Read a plan as it was sealed', reply: s.PlanToRead }),
  readAnnex: get('/panels/:id/plans/:planId/annexes/:annexId', { summary: 'Read an annex of a plan', reply: { bytes: 'application/octet-stream' } }),
  readMySheet: get('/panels/:id/plans/:planId/sheet', { summary: 'Read the own sheet', reply: s.ScoreSheet }),
  saveMySheet: put('/panels/:id/plans/:planId/sheet', { summary: 'Save the own sheet', body: s.SheetDraft, edits: true, reply: s.ScoreSheet }),
  finaliseMySheet: post('/panels/:id/plans/:planId/sheet/final', { summary: 'Make the own sheet final', reply: s.ScoreSheet }),
  readOverview: get('/panels/:id/overview', { summary: 'Read how the own sheets stand to each other, with ties', reply: listOf(s.OverviewLine) }),
  listSheets: get('/panels/:id/plans/:planId/sheets', { summary: 'List the sheets of a plan that the caller may see', reply: listOf(s.ScoreSheet) }),
  readProgress: get('/panels/:id/progress', { summary: 'Read who has finished which sheets', reply: s.PanelProgress }),
  waiveSheet: post('/panels/:id/waivers', { summary: 'Waive a sheet that will not come, with a reason', body: s.Waiver, reply: s.PanelProgress }),
  reopenSheet: post('/score-sheets/:id/reopening', { summary: 'Reopen a sheet with a reason', body: s.SheetReason, reply: s.PanelProgress }),
});

/** The ranking, computed when it is read. */
export const rankings = operations('jury', {
  readRanking: get('/rankings/:panelId', { summary: 'Read the ranking by the mean of valid sheets', reply: d.Ranking }),
});

/** The meeting: the rule proposes, the jury decides. */
export const deliberations = operations('jury', {
  readDeliberation: get('/panels/:id/deliberation', { summary: 'Read the proposal of the rule and what was decided', reply: d.Deliberation }),
  recordPresence: put('/panels/:id/deliberation/presence', { summary: 'Record who is present', body: d.Presence, edits: true, reply: d.Deliberation }),
  settleTie: put('/panels/:id/deliberation/tie', { summary: 'Settle the tie the rule asks about', body: d.TieSettlementDraft, edits: true, reply: d.Deliberation }),
  unsettleTie: del('/panels/:id/deliberation/ties/:settlementId', { summary: 'Take a settlement back', reply: 'nothing' }),
  decideExtraPlace: put('/panels/:id/deliberation/extra-place', { summary: 'Decide about an extra place', body: d.ExtraDecisionDraft, edits: true, reply: d.Deliberation }),
  deviate: put('/panels/:id/deliberation/deviation', { summary: 'Depart from the number of places, with a reason', body: d.DeviationDraft, edits: true, reply: d.Deliberation }),
  recordStepBack: post('/panels/:id/deliberation/step-backs', { summary: 'Record that a candidate steps back before publication', body: d.StepBackDraft, reply: d.Deliberation }),
  decideTitles: post('/panels/:id/decision', { summary: 'Decide the titles under embargo', body: d.DecisionDraft, reply: p.Panel }),
  reopenDecision: post('/panels/:id/decision/reopening', { summary: 'Take the decision up again before publication, with a reason', body: d.DecisionReopening, reply: p.Panel }),
  readResult: get('/panels/:id/result', { summary: 'Read the result before the public does', reply: listOf(t.DecidedTitle) }),
});

/** The decision on record. */
export const protocols = operations('jury', {
  listProtocols: get('/protocols', { summary: 'List the protocols of a panel', query: t.ProtocolFilter, reply: listOf(t.Protocol) }),
  readProtocol: get('/protocols/:id', { summary: 'Read a protocol (PDF/UA)', reply: { bytes: 'application/pdf' } }),
  readSealedProtocol: get('/protocols/:id/sealed', { summary: 'Read everything the decision was computed from', reply: { bytes: 'application/json' } }),
});

/** Titles, and what candidates learn about their plans. */
export const titles = operations('jury', {
  listTitles: get('/titles', { summary: 'List the titles', access: 'anyone', scope: 'titles:read', query: t.TitleFilter, reply: listOf(t.Title) }),
  verifyTitle: get('/titles/:reference', { summary: 'Confirm a title', access: 'anyone', scope: 'titles:read', reply: t.Title }),
  listFeedback: get('/titles/feedback/mine', { summary: 'List the feedback for the own teams', reply: listOf(t.CandidateFeedback) }),
  readFeedback: get('/titles/feedback/:applicationId', { summary: 'Read the feedback for a candidate', reply: t.CandidateFeedback }),
  listFeedbackDrafts: get('/panels/:id/feedback', { summary: 'List the feedback before it leaves', reply: listOf(t.FeedbackDraft) }),
  editFeedback: put('/panels/:id/feedback/:planId', { summary: 'Edit the comments for a candidate', body: t.FeedbackChanges, edits: true, reply: t.FeedbackDraft }),
});

class PanelFact {
  @Text(CYCLE_ID) cycleId!: string;
  @Id() panelId!: string;
}

class MemberFact extends PanelFact {
  @Id() personId!: string;
}

class Embargoed extends PanelFact {
  @Instant({ description: 'Nothing of the result leaves before' }) embargoAt!: string;
}

/** A plan whose result is public. */
export class JudgedPlan {
  @Id() planId!: string;
  @Id() applicationId!: string;
  @Id() teamId!: string;
  @Text(PLACE_ID) placeId!: string;
  @OneOf(COUNTRIES) country!: Country;
}

export class AwardedTitle extends JudgedPlan {
  @OneOf(t.TITLE_KINDS) kind!: t.TitleKind;
}

class PublishedResult extends PanelFact {
  @Instant() publishedAt!: string;
  @ListOf(() => AwardedTitle, { max: 100 }) titles!: AwardedTitle[];
  @ListOf(() => JudgedPlan, { max: 500, description: 'Candidates whose plan was judged and holds no title' }) others!: JudgedPlan[];
}

/** The panel of a cycle exists: its jurors can declare their conflicts. */
export const PanelOpened = fact('jury.panel-opened', PanelFact);
/** The members of the panel are public. */
export const PanelAnnounced = fact('jury.panel-announced', PanelFact);
/** A juror of the panel has declared about every candidate. */
export const ConflictsDeclared = fact('jury.conflicts-declared', MemberFact);
/** Every declaration is confirmed: the plans open to those who may read them. */
export const ScoringStarted = fact('jury.scoring-started', PanelFact);
/** A juror has made every sheet final. */
export const SheetsCompleted = fact('jury.sheets-completed', MemberFact);
/** The chair reopened a sheet of this juror. */
export const SheetReopened = fact('jury.sheet-reopened', MemberFact);
export const DeliberationStarted = fact('jury.deliberation-started', PanelFact);
/** The jury has decided. Carries no result: that leaves with `titles-published`. */
export const TitlesDecided = fact('jury.titles-decided', Embargoed);
/** The embargo is over: the result is public. */
export const TitlesPublished = fact('jury.titles-published', PublishedResult);

/** The facts jury tells. */
export const juryFacts = [PanelOpened, PanelAnnounced, ConflictsDeclared, ScoringStarted, SheetsCompleted, SheetReopened, DeliberationStarted, TitlesDecided, TitlesPublished];

import { conflicts, deliberations, jurors, panels, protocols, rankings, scoreSheets, titles } from '@pearls/contracts';
import { policy } from '@pearls/service';

const STAFF = ['secretariat', 'administrator'] as const;
const READERS = [...STAFF, 'auditor'] as const;
const JURY = ['juror', 'chair'] as const;
/** What the chair does, and the secretariat where the chair is tied. */
const PRESIDING = ['chair', 'secretariat'] as const;

/** Who may do what in jury. What they then see of it is decided in `visibility.ts` and by their standing in the panel. */
export const juryPolicy = new Map([
  ...policy(panels, {
    listPanels: [...JURY, ...READERS],
    draftPanel: STAFF,
    readPanel: [...JURY, ...READERS],
    editPanel: STAFF,
    openPanel: STAFF,
    announcePanel: STAFF,
    startScoring: STAFF,
    startDeliberation: STAFF,
    releaseResult: STAFF,
    publishResult: STAFF,
  }),
  ...policy(jurors, {
    listJurors: ['anyone', 'partner'],
    listMembers: [...JURY, ...READERS],
    readProfile: [...JURY, ...READERS],
    saveProfile: [...JURY, ...STAFF],
  }),
  ...policy(conflicts, {
    listDeclarations: JURY,
    declare: JURY,
    listConflicts: ['chair', ...READERS],
    readConflict: ['chair', ...READERS],
    decideConflict: PRESIDING,
  }),
  ...policy(scoreSheets, {
    listPlans: JURY,
    readPlan: JURY,
    readAnnex: JURY,
    readMySheet: JURY,
    saveMySheet: JURY,
    finaliseMySheet: JURY,
    readOverview: JURY,
    listSheets: [...JURY, ...READERS],
    readProgress: ['chair', ...READERS],
    waiveSheet: PRESIDING,
    reopenSheet: PRESIDING,
  }),
  ...policy(rankings, {
    readRanking: ['chair', ...READERS],
  }),
  ...policy(deliberations, {
    readDeliberation: ['chair', ...READERS],
    recordPresence: PRESIDING,
    settleTie: PRESIDING,
    unsettleTie: PRESIDING,
    decideExtraPlace: PRESIDING,
    deviate: PRESIDING,
    recordStepBack: ['chair', ...STAFF],
    decideTitles: PRESIDING,
    reopenDecision: PRESIDING,
    readResult: [...JURY, ...READERS],
  }),
  ...policy(protocols, {
    listProtocols: ['chair', ...READERS],
    readProtocol: ['chair', ...READERS],
    readSealedProtocol: ['chair', ...READERS],
  }),
  ...policy(titles, {
    listTitles: ['anyone', 'partner'],
    verifyTitle: ['anyone', 'partner'],
    listFeedback: ['person'],
    readFeedback: ['person'],
    listFeedbackDrafts: ['chair', ...STAFF],
    editFeedback: ['chair', ...STAFF],
  }),
]);

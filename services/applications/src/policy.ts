import { applications, cycles, places, preSelection } from '@pearls/contracts';
import { policy } from '@pearls/service';

const STAFF = ['secretariat', 'administrator'] as const;
const READERS = [...STAFF, 'auditor'] as const;

/** Who may do what in applications. Which applications they then see is decided in `visibility.ts`. */
export const applicationsPolicy = new Map([
  ...policy(cycles, {
    listCycles: ['anyone', 'partner'],
    readCycle: ['anyone', 'partner'],
    readForm: ['anyone', 'partner'],
    readCriteria: ['anyone', 'partner'],
    draftCycle: STAFF,
    editCycle: STAFF,
    announceCycle: STAFF,
    extendCall: STAFF,
    startPreSelection: STAFF,
    openDevelopment: STAFF,
    startClosing: STAFF,
    archiveCycle: STAFF,
    readPreSelection: READERS,
    checkEligibility: ['anyone', 'partner'],
  }),
  ...policy(places, {
    searchPlaces: ['anyone', 'partner'],
    readPlace: ['anyone', 'partner'],
    addPlace: STAFF,
    editPlace: STAFF,
    listCandidacies: ['anyone', 'partner'],
  }),
  ...policy(applications, {
    list: ['person', 'partner'],
    start: ['person'],
    read: ['person'],
    readSection: ['person'],
    saveSection: ['person'],
    attach: ['person'],
    readAttachment: ['person'],
    detach: ['person'],
    readCompleteness: ['person'],
    submit: ['person'],
    withdraw: ['person'],
    readReceipt: ['person'],
    readStatus: ['person'],
    verifyReceipt: ['anyone', 'partner'],
  }),
  ...policy(preSelection, {
    readEligibility: READERS,
    decideEligibility: STAFF,
    listAssessments: [...READERS, 'assessor'],
    readMyAssessment: ['assessor'],
    saveMyAssessment: ['assessor'],
    finaliseMyAssessment: ['assessor'],
    reopenAssessment: STAFF,
    stageDecision: STAFF,
    unstageDecision: STAFF,
    listLetters: READERS,
    readLetter: READERS,
    editLetter: STAFF,
    releaseLetter: STAFF,
  }),
]);

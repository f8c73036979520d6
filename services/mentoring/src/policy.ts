import { assignments, caseload, checkIns, contactPoints, finalReports, mentoringSessions, programmeEvents, programmeSettings, registrations, seedGrants } from '@pearls/contracts';
import { policy } from '@pearls/service';
import { READERS, STAFF } from './walls.js';

/** Who may do what in mentoring. Which candidates, notes and events they then see is decided in `reach.ts`, `session-visibility.ts` and `event-visibility.service.ts`. */
export const mentoringPolicy = new Map([
  ...policy(contactPoints, {
    listContacts: ['anyone', 'partner'],
    listContactPoints: [...READERS, 'contact'],
    readCover: READERS,
    readContactPoint: [...READERS, 'contact'],
    editContactPoint: [...STAFF, 'contact'],
  }),
  ...policy(assignments, {
    listAssignments: ['person'],
    readAssignment: ['person'],
    assign: STAFF,
    acceptAssignment: [...STAFF, 'contact'],
    endAssignment: [...STAFF, 'contact'],
  }),
  ...policy(caseload, {
    listCases: [...READERS, 'contact'],
    listCountryCandidates: [...READERS, 'partner'],
    readCase: [...READERS, 'contact'],
  }),
  ...policy(mentoringSessions, {
    listSessions: ['person'],
    listSteps: ['person'],
    readSession: ['person'],
    logSession: [...STAFF, 'contact'],
    editSession: [...STAFF, 'contact'],
    tickStep: ['person'],
  }),
  ...policy(programmeEvents, {
    listEvents: ['anyone', 'partner'],
    readEvent: ['anyone', 'partner'],
    readEventCalendar: ['anyone', 'partner'],
    draftEvent: STAFF,
    editEvent: STAFF,
    announceEvent: STAFF,
    cancelEvent: STAFF,
    holdEvent: STAFF,
    recordEvent: STAFF,
    giveFeedback: ['person'],
    readFeedback: [...READERS, 'contact'],
  }),
  ...policy(registrations, {
    register: ['person'],
    listRegistrations: [...READERS, 'contact'],
    listMyRegistrations: ['person'],
    readRegistration: ['person'],
    editRegistration: ['person'],
    cancelRegistration: ['person'],
    markAttendance: [...STAFF, 'contact'],
  }),
  ...policy(checkIns, {
    listCheckIns: ['person'],
    readCheckIn: ['person'],
    saveCheckIn: ['person'],
    fileCheckIn: ['person'],
    openCheckIns: STAFF,
  }),
  ...policy(finalReports, {
    listReports: ['person'],
    readReport: ['person'],
    saveReport: ['person'],
    fileReport: ['person'],
    openReports: STAFF,
  }),
  ...policy(seedGrants, {
    listGrants: ['person'],
    listPublishedGrants: ['anyone', 'partner'],
    readGrant: ['person'],
    offerGrant: STAFF,
    proposeGrant: ['person'],
    agreeGrant: STAFF,
    payGrant: STAFF,
    handInEvidence: ['person'],
    closeGrant: STAFF,
    returnGrant: STAFF,
  }),
  ...policy(programmeSettings, {
    readSettings: [...READERS, 'contact'],
    saveSettings: STAFF,
  }),
]);

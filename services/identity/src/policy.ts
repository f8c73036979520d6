import { me, partnerClients, people, signIn, teams } from '@pearls/contracts';
import { policy } from '@pearls/service';

const STAFF = ['secretariat', 'administrator'] as const;
const READERS = [...STAFF, 'auditor'] as const;

/** Who may do what in identity. What somebody may do in a team is decided by the membership as it stands at that moment. */
export const identityPolicy = new Map([
  ...policy(signIn, {
    signUp: ['anyone'],
    readSignIn: ['anyone'],
    signInByPassword: ['anyone'],
    requestSignInMail: ['anyone'],
    signInByCode: ['anyone'],
    signInBySecondFactor: ['anyone'],
    enrolAtSignIn: ['anyone'],
    confirmEnrolmentAtSignIn: ['anyone'],
    requestPasswordReset: ['anyone'],
    resetPassword: ['anyone'],
  }),
  ...policy(me, {
    readMe: ['person'],
    editMe: ['person'],
    requestEmailChange: ['person'],
    confirmEmailChange: ['person'],
    changePassword: ['person'],
    enrolSecondFactor: ['person'],
    confirmSecondFactor: ['person'],
    removeSecondFactor: ['person'],
  }),
  ...policy(teams, {
    openTeam: ['person'],
    myTeams: ['person'],
    listTeams: READERS,
    readTeam: ['person'],
    editTeam: ['person'],
    listMembers: ['person'],
    changeMemberRole: ['person'],
    removeMember: ['person'],
    handOver: ['person'],
    listInvitations: ['person'],
    invite: ['person'],
    resendInvitation: ['person'],
    revokeInvitation: ['person'],
    readInvitation: ['anyone'],
    acceptInvitation: ['person'],
    refuseInvitation: ['anyone'],
  }),
  ...policy(people, {
    listPeople: READERS,
    readPerson: READERS,
    confirmPerson: STAFF,
    grantRole: STAFF,
    revokeRole: STAFF,
    resetSecondFactor: ['administrator'],
  }),
  ...policy(partnerClients, {
    listPartnerClients: READERS,
    listScopes: READERS,
    openPartnerClient: ['administrator'],
    renewPartnerSecret: ['administrator'],
    closePartnerClient: ['administrator'],
  }),
]);

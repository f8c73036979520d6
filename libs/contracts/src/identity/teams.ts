import { TEAM_ROLES, type TeamRole } from '../kit/actor.js';
import { Email, Flag, Id, Instant, ListOf, LongText, OneOf, Optional, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';
import { del, get, listOf, operations, pageOf, patch, post, put } from '../kit/operations.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { LANGUAGES, type Language } from '../forms.js';
import { KEY, MyTeam, TEAM_KINDS, type TeamKind } from './kinds.js';

export const TEAM_ACTIONS = ['edit', 'invite', 'leave', 'hand-over'] as const;
export type TeamAction = (typeof TEAM_ACTIONS)[number];

export class TeamDraft {
  @OneOf(TEAM_KINDS) kind!: TeamKind;
  @Text({ max: 200, example: 'Rūjienas apvienības pārvalde' }) name!: string;
  @Optional() @OneOf(COUNTRIES) country?: Country;
}

export class TeamChanges {
  @Optional() @Text({ max: 200 }) name?: string;
  @Optional() @OneOf(COUNTRIES) country?: Country;
}

/** People who work on something together. */
export class Team extends TeamDraft {
  @Id() id!: string;
  @Whole({ min: 0, max: 10_000, unit: 'people' }) memberCount!: number;
  @Optional() @OneOf(TEAM_ROLES, { description: 'Of the reader; absent for the back office' }) myRole?: TeamRole;
  @ListOf(text({ max: 20 }), { max: 10, description: 'What the reader may do' }) actions!: TeamAction[];
  @Instant() createdAt!: string;
  @Whole({ min: 1, max: 1e9 }) version!: number;
}

export const MEMBER_ACTIONS = ['change-role', 'remove', 'leave', 'hand-over'] as const;
export type MemberAction = (typeof MEMBER_ACTIONS)[number];

export class Member {
  @Id() personId!: string;
  @Text({ max: 200, personal: true }) name!: string;
  @Email() email!: string;
  @OneOf(TEAM_ROLES) role!: TeamRole;
  @Instant() joinedAt!: string;
  @Flag({ description: 'The reader' }) me!: boolean;
  @ListOf(text({ max: 20 }), { max: 10, description: 'What the reader may do about this member' }) actions!: MemberAction[];
}

export class MemberRole {
  @OneOf(TEAM_ROLES) role!: TeamRole;
}

export class HandOver {
  @Id({ description: 'The member who becomes owner; the one until now becomes editor' }) personId!: string;
}

/** `open` ones past their end are `expired`. */
export const INVITATION_STATES = ['open', 'accepted', 'refused', 'revoked', 'expired'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];
export const INVITATION_ACTIONS = ['revoke', 'resend'] as const;
export type InvitationAction = (typeof INVITATION_ACTIONS)[number];

export class InvitationDraft {
  @Email() email!: string;
  @OneOf(TEAM_ROLES) role!: TeamRole;
  @Optional() @OneOf(LANGUAGES, { description: 'Language of the letter; the inviter’s otherwise' }) language?: Language;
  @Optional() @LongText({ max: 500, personal: true, description: 'A word of your own in the letter' }) message?: string;
}

/** An invitation as the team sees it. */
export class Invitation {
  @Id() id!: string;
  @Id() teamId!: string;
  @Email() email!: string;
  @OneOf(TEAM_ROLES) role!: TeamRole;
  @OneOf(INVITATION_STATES) state!: InvitationState;
  @Text({ max: 200, personal: true, description: 'Who invited' }) invitedBy!: string;
  @Instant() sentAt!: string;
  @Instant() expiresAt!: string;
  @ListOf(text({ max: 20 }), { max: 10 }) actions!: InvitationAction[];
}

export class InvitationKey {
  @Text(KEY) key!: string;
}

/** An invitation as who holds its link sees it. */
export class InvitationOffer {
  @Id() id!: string;
  @OneOf(INVITATION_STATES) state!: InvitationState;
  @Id() teamId!: string;
  @Text({ max: 200 }) teamName!: string;
  @OneOf(TEAM_KINDS) teamKind!: TeamKind;
  @OneOf(TEAM_ROLES) role!: TeamRole;
  @Text({ max: 200, personal: true }) invitedBy!: string;
  @Email({ description: 'The address it was sent to' }) email!: string;
  @Instant() expiresAt!: string;
}

export class TeamFilter {
  @Optional() @Text({ max: 200, description: 'Part of the name' }) search?: string;
  @Optional() @OneOf(TEAM_KINDS) kind?: TeamKind;
  @Optional() @OneOf(COUNTRIES) country?: Country;
  @Optional() @Text({ max: 500 }) cursor?: string;
}

/** Teams, their members and the invitations to them. The link of an invitation is `/invitations/<id>#<key>`. */
export const teams = operations('identity', {
  openTeam: post('/teams', { summary: 'Open a team; I become its owner', body: TeamDraft, reply: Team }),
  myTeams: get('/teams/mine', { summary: 'List my teams', reply: listOf(MyTeam) }),
  listTeams: get('/teams', { summary: 'List teams by name', query: TeamFilter, reply: pageOf(Team) }),
  readTeam: get('/teams/:id', { summary: 'Read a team', reply: Team }),
  editTeam: patch('/teams/:id', { summary: 'Change a team', body: TeamChanges, reply: Team, edits: true }),
  listMembers: get('/teams/:id/members', { summary: 'List the members of a team', reply: listOf(Member) }),
  changeMemberRole: put('/teams/:id/members/:personId/role', { summary: 'Change what a member may do', body: MemberRole, reply: Member }),
  removeMember: del('/teams/:id/members/:personId', { summary: 'Remove a member, or leave', reply: 'nothing' }),
  handOver: post('/teams/:id/hand-over', { summary: 'Hand the team over to another member', body: HandOver, reply: Team }),
  listInvitations: get('/teams/:id/invitations', { summary: 'List the invitations of a team', reply: listOf(Invitation) }),
  invite: post('/teams/:id/invitations', { summary: 'Invite somebody by mail', body: InvitationDraft, reply: Invitation }),
  resendInvitation: post('/teams/:id/invitations/:invitationId/letters', { summary: 'Send an invitation again; it holds seven days from then', reply: Invitation }),
  revokeInvitation: del('/teams/:id/invitations/:invitationId', { summary: 'Take an invitation back', reply: 'nothing' }),
  readInvitation: post('/invitations/:id/offer', { summary: 'Read the invitation of a link', body: InvitationKey, reply: InvitationOffer, access: 'anyone', once: false }),
  acceptInvitation: post('/invitations/:id/acceptance', { summary: 'Join the team', body: InvitationKey, reply: MyTeam }),
  refuseInvitation: post('/invitations/:id/refusal', { summary: 'Say no to an invitation', body: InvitationKey, reply: InvitationOffer, access: 'anyone', once: false }),
});

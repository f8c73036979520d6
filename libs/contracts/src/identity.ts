import { ROLES, TEAM_ROLES, type Role, type TeamRole } from './kit/actor.js';
import { fact, question } from './kit/facts.js';
import { Id, ListOf, OneOf, Optional, Part, Text } from './kit/fields.js';
import { id, text } from './kit/kinds.js';
import { CYCLE_ID } from './applications/cycles.js';
import { COUNTRIES, type Country } from './applications/places.js';
import { LANGUAGES, type Language } from './forms.js';
import { TEAM_KINDS, type TeamKind } from './identity/kinds.js';
import { Addressee, Letter, LetterAsked, LetterReady } from './letters.js';

export * from './identity/kinds.js';
export * from './identity/sign-in.js';
export * from './identity/me.js';
export * from './identity/teams.js';
export * from './identity/people.js';

class PersonFact {
  @Id() personId!: string;
}

class ReasonedPersonFact extends PersonFact {
  @Text({ max: 500 }) reason!: string;
}

class SignedInFact extends PersonFact {
  @ListOf(text({ max: 20 }), { max: 5, description: 'How it was shown: pwd, mail, otp', example: ['pwd', 'otp'] }) methods!: string[];
}

class TeamFact {
  @Id() teamId!: string;
}

class TeamOpenedFact extends TeamFact {
  @OneOf(TEAM_KINDS) kind!: TeamKind;
}

class MemberFact extends TeamFact {
  @Id() personId!: string;
}

class MemberRoleFact extends MemberFact {
  @OneOf(TEAM_ROLES) role!: TeamRole;
}

class InvitationFact extends TeamFact {
  @Id() invitationId!: string;
}

class RoleFact extends PersonFact {
  @OneOf(ROLES) role!: Role;
  @Optional() @Text(CYCLE_ID) cycleId?: string;
  @Optional() @OneOf(COUNTRIES) country?: Country;
}

class PartnerFact {
  @Id() clientId!: string;
}

class PartnerScopesFact extends PartnerFact {
  @ListOf(text({ max: 60 }), { min: 1, max: 30, example: ['applications:read'] }) scopes!: string[];
}

export const PersonJoined = fact('identity.person-joined', PersonFact);
/** The back office confirmed an account whose mails do not arrive. */
export const PersonConfirmed = fact('identity.person-confirmed', ReasonedPersonFact);
export const SignedIn = fact('identity.signed-in', SignedInFact);
/** Every session of the person ends. */
export const PasswordChanged = fact('identity.password-changed', PersonFact);
export const EmailChanged = fact('identity.email-changed', PersonFact);
export const SecondFactorEnrolled = fact('identity.second-factor-enrolled', PersonFact);
export const SecondFactorRemoved = fact('identity.second-factor-removed', PersonFact);
/** Every session of the person ends. */
export const SecondFactorReset = fact('identity.second-factor-reset', ReasonedPersonFact);
export const TeamOpened = fact('identity.team-opened', TeamOpenedFact);
export const TeamChanged = fact('identity.team-changed', TeamFact);
export const MemberJoined = fact('identity.member-joined', MemberRoleFact);
export const MemberRoleChanged = fact('identity.member-role-changed', MemberRoleFact);
export const MemberLeft = fact('identity.member-left', MemberFact);
export const MemberInvited = fact('identity.member-invited', InvitationFact);
export const InvitationRevoked = fact('identity.invitation-revoked', InvitationFact);
export const InvitationRefused = fact('identity.invitation-refused', InvitationFact);
export const RoleGranted = fact('identity.role-granted', RoleFact);
export const RoleRevoked = fact('identity.role-revoked', RoleFact);
export const PartnerOpened = fact('identity.partner-opened', PartnerScopesFact);
export const PartnerSecretIssued = fact('identity.partner-secret-issued', PartnerFact);
export const PartnerClosed = fact('identity.partner-closed', PartnerFact);
export const IdentityLetterReady = fact('identity.letter-ready', LetterReady);

/** The facts identity tells. */
export const identityFacts = [
  PersonJoined,
  PersonConfirmed,
  SignedIn,
  PasswordChanged,
  EmailChanged,
  SecondFactorEnrolled,
  SecondFactorRemoved,
  SecondFactorReset,
  TeamOpened,
  TeamChanged,
  MemberJoined,
  MemberRoleChanged,
  MemberLeft,
  MemberInvited,
  InvitationRevoked,
  InvitationRefused,
  RoleGranted,
  RoleRevoked,
  PartnerOpened,
  PartnerSecretIssued,
  PartnerClosed,
  IdentityLetterReady,
];

/** Whose names and addresses are wanted: the members of a team, certain people, or both. */
export class AddresseesAsked {
  @Optional() @Id() teamId?: string;
  @Optional() @ListOf(id(), { max: 500 }) personIds?: string[];
}

/** Somebody to write to. */
export class KnownAddressee extends Addressee {
  @OneOf(LANGUAGES) language!: Language;
  @Optional() @OneOf(TEAM_ROLES, { description: 'In the team asked for' }) role?: TeamRole;
}

/** What a team is called. */
export class TeamNamed {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
}

export class Addressees {
  @ListOf(() => KnownAddressee, { max: 2000 }) items!: KnownAddressee[];
  @Optional() @Part(() => TeamNamed) team?: TeamNamed;
}

export class NamesAsked {
  @ListOf(id(), { max: 1000 }) ids!: string[];
}

export class PersonNamed {
  @Id() personId!: string;
  @Text({ max: 200, personal: true }) name!: string;
}

export class PeopleNamed {
  @ListOf(() => PersonNamed, { max: 1000 }) items!: PersonNamed[];
}

export class TeamsNamed {
  @ListOf(() => TeamNamed, { max: 1000 }) items!: TeamNamed[];
}

/** Names, addresses and languages, for letters. Who is unconfirmed or unknown is absent. */
export const identityAddressees = question('identity.addressees', AddresseesAsked, Addressees);
/** What people are called; an unknown id is absent. */
export const identityPeopleNamed = question('identity.people-named', NamesAsked, PeopleNamed);
/** What teams are called; an unknown id is absent. */
export const identityTeamsNamed = question('identity.teams-named', NamesAsked, TeamsNamed);
/** What a letter of identity says and to whom. */
export const identityLetter = question('identity.letter', LetterAsked, Letter);

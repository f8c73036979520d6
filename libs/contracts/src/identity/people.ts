import { ROLES, TEAM_ROLES, type Role, type TeamRole } from '../kit/actor.js';
import { Email, Flag, Id, Instant, ListOf, OneOf, Optional, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';
import { del, get, listOf, operations, pageOf, post } from '../kit/operations.js';
import { CYCLE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';
import { LANGUAGES, type Language } from '../forms.js';
import { GrantedRole, TEAM_KINDS, type TeamKind } from './kinds.js';

/** `unconfirmed`: signed up, the address not shown to be theirs yet. */
export const PERSON_STATES = ['unconfirmed', 'active'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

export const PERSON_ACTIONS = ['confirm', 'grant', 'reset-second-factor'] as const;
export type PersonAction = (typeof PERSON_ACTIONS)[number];

export class PersonFilter {
  @Optional() @Text({ max: 200, description: 'Part of the name or address' }) search?: string;
  @Optional() @OneOf(ROLES) role?: Role;
  @Optional() @OneOf(PERSON_STATES) state?: PersonState;
  @Optional() @Text({ max: 500 }) cursor?: string;
}

export class PersonSummary {
  @Id() id!: string;
  @Text({ max: 200, personal: true }) name!: string;
  @Email() email!: string;
  @OneOf(PERSON_STATES) state!: PersonState;
  @Flag() secondFactor!: boolean;
  @ListOf(text({ max: 20 }), { max: 20, description: 'The roles held, each once' }) roles!: Role[];
  @Instant() createdAt!: string;
  @Optional() @Instant() lastSignedInAt?: string;
}

/** A team that somebody belongs to, as the back office sees it. */
export class PersonsTeam {
  @Id() id!: string;
  @OneOf(TEAM_KINDS) kind!: TeamKind;
  @Text({ max: 200 }) name!: string;
  @OneOf(TEAM_ROLES) role!: TeamRole;
}

/** Somebody who may sign in, as the back office sees them. */
export class Person extends PersonSummary {
  @OneOf(LANGUAGES) language!: Language;
  @Flag() hasPassword!: boolean;
  @ListOf(() => GrantedRole, { max: 100 }) grants!: GrantedRole[];
  @ListOf(() => PersonsTeam, { max: 200 }) teams!: PersonsTeam[];
  @ListOf(text({ max: 30 }), { max: 10, description: 'What the reader may do' }) actions!: PersonAction[];
  @ListOf(text({ max: 20 }), { max: 20, description: 'The roles the reader may grant' }) grantable!: Role[];
  @Whole({ min: 1, max: 1e9 }) version!: number;
}

/** Why the back office does something to somebody; kept in the event log, so without names. */
export class Because {
  @Text({ min: 5, max: 500, example: 'Called back at the town hall; the mail filter holds our letters.' }) reason!: string;
}

export class GrantDraft {
  @OneOf(ROLES) role!: Role;
  @Optional() @Text({ ...CYCLE_ID, description: 'Only in this cycle' }) cycleId?: string;
  @Optional() @OneOf(COUNTRIES, { description: 'For a contact: the country it answers for. For an assessor: the country the own organisation mentors, which this person does not assess' }) country?: Country;
}

/** People and their roles, for the back office. */
export const people = operations('identity', {
  listPeople: get('/people', { summary: 'List people by name', query: PersonFilter, reply: pageOf(PersonSummary) }),
  readPerson: get('/people/:id', { summary: 'Read a person', reply: Person }),
  confirmPerson: post('/people/:id/confirmation', { summary: 'Confirm an account whose mails do not arrive', body: Because, reply: Person }),
  grantRole: post('/people/:id/grants', { summary: 'Grant a role', body: GrantDraft, reply: Person }),
  revokeRole: del('/people/:id/grants/:grantId', { summary: 'Revoke a role', reply: 'nothing' }),
  resetSecondFactor: post('/people/:id/second-factor-reset', { summary: 'Remove a lost second factor; signs the person out everywhere', body: Because, reply: Person }),
});

export const PARTNER_ACTIONS = ['renew-secret', 'close'] as const;
export type PartnerAction = (typeof PARTNER_ACTIONS)[number];

export class PartnerClientDraft {
  @Text({ max: 200, example: 'Statistics of the Vidzeme region' }) name!: string;
  @Email({ description: 'Who answers for it' }) contact!: string;
  @Optional() @OneOf(COUNTRIES, { description: 'What it sees ends at this country' }) country?: Country;
  @ListOf(text({ max: 60 }), { min: 1, max: 30, example: ['applications:read'] }) scopes!: string[];
}

/** A system of a partner. Its id is its client id at the token endpoint. */
export class PartnerClient extends PartnerClientDraft {
  @Id() id!: string;
  @OneOf(['open', 'closed']) state!: 'open' | 'closed';
  @Flag({ description: 'A secret was issued' }) hasSecret!: boolean;
  @Optional() @Instant() secretIssuedAt?: string;
  @Optional() @Instant({ description: 'Until when the secret before this one is taken as well' }) formerSecretUntil?: string;
  @Instant() createdAt!: string;
  @Optional() @Instant() closedAt?: string;
  @ListOf(text({ max: 20 }), { max: 10 }) actions!: PartnerAction[];
}

export class SecretWish {
  @Optional() @Whole({ min: 0, max: 72, unit: 'hours', description: 'How long the secret until now is taken as well; 0 at once after a leak' }) keepFormerHours?: number;
}

/** A new secret: shown here and never again. */
export class PartnerSecret {
  @Id() clientId!: string;
  @Text({ max: 100 }) clientSecret!: string;
  @Text({ max: 500, description: 'Where it is exchanged for a token' }) tokenEndpoint!: string;
}

export class Scope {
  @Text({ max: 60, example: 'applications:read' }) scope!: string;
  @ListOf(text({ max: 200 }), { max: 200, description: 'What it opens' }) opens!: string[];
}

/** Systems of partners. */
export const partnerClients = operations('identity', {
  listPartnerClients: get('/partner-clients', { summary: 'List partner systems', reply: listOf(PartnerClient) }),
  listScopes: get('/partner-clients/scopes', { summary: 'List the scopes a partner system may have', reply: listOf(Scope) }),
  openPartnerClient: post('/partner-clients', { summary: 'Let a partner system in', body: PartnerClientDraft, reply: PartnerClient }),
  renewPartnerSecret: post('/partner-clients/:id/secret', { summary: 'Issue a secret', body: SecretWish, reply: PartnerSecret, once: false }),
  closePartnerClient: del('/partner-clients/:id', { summary: 'Shut a partner system out', reply: 'nothing' }),
});

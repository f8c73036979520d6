import { LANGUAGES, type Language } from './forms.js';
import { ROLES, TEAM_ROLES, type Role, type TeamRole } from './kit/actor.js';
import { Email, Flag, Id, Instant, ListOf, OneOf, Optional, Part, Text } from './kit/fields.js';
import { del, get, listOf, operations, post } from './kit/operations.js';

/** The person who is signed in, as the portals greet them. */
export class SignedInPerson {
  @Id() id!: string;
  @Text({ max: 200, personal: true, example: 'Anna Bērziņa' }) name!: string;
  @Email() email!: string;
  @OneOf(LANGUAGES) language!: Language;
}

/** A role the person holds, where it is narrowed to one cycle or one country. */
export class HeldRole {
  @OneOf(ROLES) role!: Role;
  @Optional() @Text({ max: 200 }) cycleId?: string;
  @Optional() @Text({ max: 10, example: 'LV' }) country?: string;
}

/** A team the person belongs to. */
export class HeldMembership {
  @Id() id!: string;
  @OneOf(TEAM_ROLES) role!: TeamRole;
}

/** Who is asking, and how long the sign-in still holds. Signed out, everything but `signedIn` is absent or empty. */
export class SessionState {
  @Flag() signedIn!: boolean;
  @Optional() @Part(() => SignedInPerson) person?: SignedInPerson;
  @ListOf(() => HeldRole, { max: 100 }) grants!: HeldRole[];
  @ListOf(() => HeldMembership, { max: 200 }) teams!: HeldMembership[];
  @Optional() @Instant({ description: 'When the session ends unless something is done in it; reading this operation does not count' }) idleEndsAt?: string;
  @Optional() @Instant({ description: 'When it ends in any case' }) endsAt?: string;
}

/** One place where the person is signed in. */
export class SessionSummary {
  @Id() id!: string;
  @Text({ max: 200, description: 'Browser and system in plain words', example: 'Firefox on Windows' }) device!: string;
  @Flag({ description: 'The session that asks' }) current!: boolean;
  @Instant() createdAt!: string;
  @Instant() lastSeenAt!: string;
  @Instant() endsAt!: string;
}

/** The sign-in of the portals. Signing in and out itself happens at `/auth/sign-in` and `/auth/sign-out`. */
export const gateway = operations('gateway', {
  session: get('/session', { summary: 'Say who is signed in', reply: SessionState, access: 'anyone' }),
  extendSession: post('/session/extension', { summary: 'Stay signed in', reply: SessionState, once: false }),
  sessions: get('/sessions', { summary: 'List where I am signed in', reply: listOf(SessionSummary) }),
  endSession: del('/sessions/:id', { summary: 'Sign out somewhere', reply: 'nothing' }),
});

import { ROLES, TEAM_ROLES, type Role, type TeamRole } from '../kit/actor.js';
import { Id, Instant, OneOf, Optional, Text } from '../kit/fields.js';
import { CYCLE_ID } from '../applications/cycles.js';
import { COUNTRIES, type Country } from '../applications/places.js';

/** A password: long rather than strange. What is in the list of common ones, or holds the address, is refused. */
export const PASSWORD = { min: 12, max: 200 } as const;

/** The code of a letter, as it is typed. Spaces in between do not matter. */
export const MAIL_CODE = { max: 20, pattern: /^\s*(\d\s*){8}$/, patternSays: 'Enter the 8 digits of the mail.', example: '4821 9037' } as const;

/** The code an authenticator app shows. */
export const APP_CODE = { max: 12, pattern: /^\s*(\d\s*){6}$/, patternSays: 'Enter the 6 digits your app shows now.', example: '482 190' } as const;

/** A secret that came in a link or an answer, to be shown again. */
export const KEY = { max: 100, pattern: /^[\w-]{20,100}$/, patternSays: 'This link is not complete. Copy it whole.', example: 'kq1Xr9uTn4bW7yZc2vLs0dHfGjE5aPoM' } as const;

/** Where to go on after signing in: a path of the portals. */
export const RETURN_PATH = { max: 500, pattern: /^\/(?![/\\])[^\s\\]*$/, patternSays: 'Name a path of this site, such as /applicant/.', example: '/applicant/' } as const;

/** The roles whose holders must sign in with a second factor. */
export const SECOND_FACTOR_ROLES: readonly Role[] = ['secretariat', 'administrator', 'auditor', 'assessor', 'juror', 'chair'];

/** A role as it was given to somebody. */
export class GrantedRole {
  @Id() id!: string;
  @OneOf(ROLES) role!: Role;
  @Optional() @Text(CYCLE_ID) cycleId?: string;
  @Optional() @OneOf(COUNTRIES) country?: Country;
  @Instant() grantedAt!: string;
}

export const TEAM_KINDS = ['municipality', 'contact-point', 'partner'] as const;
export type TeamKind = (typeof TEAM_KINDS)[number];

/** A team as one of its members sees it in a list. */
export class MyTeam {
  @Id() id!: string;
  @OneOf(TEAM_KINDS) kind!: TeamKind;
  @Text({ max: 200, example: 'Rūjienas apvienības pārvalde' }) name!: string;
  @Optional() @OneOf(COUNTRIES) country?: Country;
  @OneOf(TEAM_ROLES) role!: TeamRole;
  @Instant() joinedAt!: string;
}

/** The answer to a wish for a mail: the same whether somebody of that address is known. */
export class MailOnItsWay {
  @Instant({ description: 'When the letter was written' }) sentAt!: string;
  @Instant({ description: 'Until when its code opens the door' }) validUntil!: string;
}

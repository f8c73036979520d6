import type { Actor, Role, TeamRole } from '@pearls/contracts';
import { v4 } from 'uuid';

const person = (more: Partial<Actor> = {}): Actor => ({ kind: 'person', id: v4(), grants: [], teams: [], scopes: [], ...more });

/** Somebody signed in, without any role or team. */
export const aPerson = person;

/** A member of a municipality's team. */
export const aMember = (teamId: string, role: TeamRole = 'owner'): Actor => person({ teams: [{ id: teamId, role }] });

/** The owner of a team of its own. */
export const anApplicant = (): Actor & { teamId: string } => {
  const teamId = v4();
  return { ...aMember(teamId), teamId };
};

/** Somebody with a role of the programme. */
export const aHolderOf = (role: Role, narrowed: { cycleId?: string; country?: string } = {}): Actor => person({ grants: [{ role, ...narrowed }] });

export const aSecretary = () => aHolderOf('secretariat');
export const anAdministrator = () => aHolderOf('administrator');
export const anAuditor = () => aHolderOf('auditor');
/** An assessor whose organisation mentors the given country. */
export const anAssessor = (country?: string) => aHolderOf('assessor', { country });

/** A partner system holding scopes. */
export const aPartner = (...scopes: string[]): Actor => ({ kind: 'partner', id: v4(), grants: [], teams: [], scopes });

/** A partner system whose view of candidates ends at a country. */
export const aPartnerOf = (country: string, ...scopes: string[]): Actor => ({ ...aPartner(...scopes), country });

/** Nobody signed in. */
export const aVisitor: Actor = { kind: 'anyone', id: 'anyone', grants: [], teams: [], scopes: [] };

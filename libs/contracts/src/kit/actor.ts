/** Roles a person can hold beside membership of a team. */
export const ROLES = ['secretariat', 'administrator', 'auditor', 'assessor', 'juror', 'chair', 'contact'] as const;
export type Role = (typeof ROLES)[number];

export const TEAM_ROLES = ['owner', 'editor', 'viewer'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** A role, where it is narrowed to one cycle or one country. */
export interface Grant {
  role: Role;
  cycleId?: string;
  /** For an assessor: the country the own organisation mentors, which this person therefore does not assess. */
  country?: string;
}

/** Who is acting: a person, a partner system, the platform itself, or nobody known. */
export interface Actor {
  kind: 'person' | 'partner' | 'platform' | 'anyone';
  id: string;
  grants: Grant[];
  teams: { id: string; role: TeamRole }[];
  scopes: string[];
  /** For a partner system: the country its view of candidates ends at; absent means it sees no candidate. */
  country?: string;
}

import { ROLES, TEAM_ROLES, type Actor, type Grant, type Operation } from '@pearls/contracts';
import { definitions } from '@pearls/local';
import { upkeepFor, type Gate, type Policy } from '@pearls/service';

/** How somebody stands to the thing that is asked about. */
export const RELATIONS = ['own', 'of others', 'none'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Somebody with everything that could matter to a gate. */
export interface Caller {
  who: string;
  relation: Relation;
  actor: Actor;
}

/** One decision of the matrix: who, in which relation, asks what, and whether the table lets them. */
export interface Cell extends Caller {
  operation: Operation;
  gate: Gate;
}

const OWN = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';
const ID = '33333333-3333-4333-8333-333333333333';

/** Every table of the house in one: each service's own, and the upkeep of each. */
export async function wholePolicy(): Promise<Policy> {
  const all = await definitions();
  return new Map(all.flatMap(({ name, policy }) => [...policy, ...upkeepFor(name).policy]));
}

const person = (grants: Grant[], teams: Actor['teams']): Actor => ({ kind: 'person', id: ID, grants, teams, scopes: [] });

/** Roles as they are granted: everywhere, in this cycle, in another one, for a country; and the roles that people hold together. */
function grantsInUse(): { who: string; grants: Grant[] }[] {
  const narrowed = ROLES.flatMap((role) =>
    [{}, { cycleId: '2028' }, { cycleId: '1999' }, { country: 'LV' }, { country: 'PL', cycleId: '2028' }].map((more) => ({ who: [role, ...Object.values(more)].join(' '), grants: [{ role, ...more }] })),
  );
  const together = ROLES.flatMap((one, at) => ROLES.slice(at + 1).map((other) => ({ who: `${one} and ${other}`, grants: [{ role: one }, { role: other }] })));
  return [{ who: 'somebody', grants: [] }, ...narrowed, ...together];
}

/** Members of the team in question, members of another one, and people without any. */
const TEAMS: { relation: Relation; who: string; teams: Actor['teams'] }[] = [
  { relation: 'none', who: '', teams: [] },
  ...TEAM_ROLES.map((role) => ({ relation: 'own' as const, who: `, ${role} of the team`, teams: [{ id: OWN, role }] })),
  ...TEAM_ROLES.map((role) => ({ relation: 'of others' as const, who: `, ${role} of another team`, teams: [{ id: OTHER, role }] })),
];

/** Everybody who could knock. */
export function callers(policy: Policy): Caller[] {
  const scopes = [...new Set([...policy.keys()].flatMap(({ scope }) => scope ?? []))].sort();
  const partner = (who: string, held: string[], country?: string): Caller => ({
    who,
    relation: country === undefined ? 'none' : country === 'LV' ? 'own' : 'of others',
    actor: { kind: 'partner', id: ID, grants: [], teams: [], scopes: held, ...(country && { country }) },
  });
  return [
    { who: 'nobody known', relation: 'none', actor: { kind: 'anyone', id: 'anyone', grants: [], teams: [], scopes: [] } },
    ...grantsInUse().flatMap(({ who, grants }) => TEAMS.map(({ relation, who: also, teams }) => ({ who: who + also, relation, actor: person(grants, teams) }))),
    ...[undefined, 'LV', 'PL'].flatMap((country) => [
      partner('a partner system without scopes', [], country),
      partner('a partner system with an unknown scope', ['something:else'], country),
      partner('a partner system with every scope', scopes, country),
      ...scopes.map((scope) => partner(`a partner system with ${scope}`, [scope], country)),
    ]),
  ];
}

/** Everybody against everything. */
export const cells = (policy: Policy): Cell[] => [...policy].flatMap(([operation, gate]) => callers(policy).map((caller) => ({ ...caller, operation, gate })));

/** What a gate means, said apart from the code that keeps it. */
export function mayCall(gate: Gate, { kind, grants, scopes }: Actor, { scope }: Operation): boolean {
  switch (kind) {
    case 'person':
      return gate.some((who) => who === 'anyone' || who === 'person' || grants.some(({ role }) => role === who));
    case 'partner':
      return gate.includes('anyone') || (gate.includes('partner') && scope !== undefined && scopes.includes(scope));
    default:
      return gate.includes('anyone');
  }
}

export const nameOf = ({ service, name }: Operation) => `${service}.${name}`;

import { ROLES, TEAM_ROLES, type Actor, type Operation } from '@pearls/contracts';
import { v4 } from 'uuid';
import { aHolderOf, aMember, aPartner, aPerson, aVisitor } from './people.js';

/** Everybody who could knock: nobody known, people with every role of a team and of the programme, partner systems. */
export function castFor(operation: Pick<Operation, 'scope'>, teamId: string): { who: string; actor: Actor }[] {
  return [
    { who: 'nobody known', actor: aVisitor },
    { who: 'a person without a team', actor: aPerson() },
    ...TEAM_ROLES.flatMap((role) => [
      { who: `${role} of the team`, actor: aMember(teamId, role) },
      { who: `${role} of another team`, actor: aMember(v4(), role) },
    ]),
    ...ROLES.map((role) => ({ who: role, actor: aHolderOf(role) })),
    { who: 'assessor from an organisation that mentors Latvia', actor: aHolderOf('assessor', { country: 'LV' }) },
    { who: 'secretariat of another cycle', actor: aHolderOf('secretariat', { cycleId: '1999' }) },
    { who: 'a partner system without scopes', actor: aPartner() },
    { who: 'a partner system with another scope', actor: aPartner('something:else') },
    ...(operation.scope ? [{ who: 'a partner system with the scope', actor: aPartner(operation.scope) }] : []),
  ];
}

import type { MyTeam } from '@pearls/contracts';
import { In, type EntityManager } from 'typeorm';
import { MembershipEntity } from './membership.entity.js';
import { TeamEntity } from './team.entity.js';

/** The teams somebody belongs to, by name. */
export async function teamsOf(tx: EntityManager, personId: string): Promise<MyTeam[]> {
  const memberships = new Map((await tx.findBy(MembershipEntity, { personId })).map((one) => [one.teamId, one]));
  const teams = await tx.find(TeamEntity, { where: { id: In([...memberships.keys()]) }, order: { sortName: 'ASC', id: 'ASC' } });
  return teams.map(({ id, kind, name, country }) => {
    const { role, joinedAt } = memberships.get(id)!;
    return { id, kind, name, ...(country && { country }), role, joinedAt: joinedAt.toISOString() };
  });
}

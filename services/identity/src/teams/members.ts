import type { Actor, TeamRole } from '@pearls/contracts';
import { Conflict, Forbidden, holdsAny, NotFound } from '@pearls/domain';
import { lock } from '@pearls/persistence';
import type { EntityManager } from 'typeorm';
import { MembershipEntity } from './membership.entity.js';
import { TeamEntity } from './team.entity.js';

const READERS = ['secretariat', 'administrator', 'auditor'] as const;
const STAFF = ['secretariat', 'administrator'] as const;

/** Who belongs to a team changes under this lock, so that two changes at once cannot leave it without an owner. */
export const lockTeam = (tx: EntityManager, id: string) => lock(tx, TeamEntity, { id });

/** The reader's own membership, read now and not from the token; a stranger does not see the team. */
export async function membershipFor(tx: EntityManager, actor: Actor, teamId: string): Promise<MembershipEntity | undefined> {
  const membership = await tx.findOneBy(MembershipEntity, { teamId, personId: actor.id });
  if (!membership && !holdsAny(actor, READERS)) throw new NotFound();
  return membership ?? undefined;
}

/** Refuses who may not run the team: its owners may, and the secretariat. */
export async function mustRun(tx: EntityManager, actor: Actor, teamId: string) {
  const membership = await membershipFor(tx, actor, teamId);
  if (!runs(actor, membership)) throw new Forbidden('owner-needed', 'Only an owner of the team can do this. Ask one of them.');
  return membership;
}

export const runs = (actor: Actor, membership: Pick<MembershipEntity, 'role'> | undefined) => membership?.role === 'owner' || holdsAny(actor, STAFF);

/** Refuses a change after which the team had no owner. */
export async function keepAnOwner(tx: EntityManager, teamId: string, leaving: MembershipEntity, roleAfter?: TeamRole) {
  if (leaving.role !== 'owner' || roleAfter === 'owner') return;
  const owners = await tx.countBy(MembershipEntity, { teamId, role: 'owner' });
  if (owners <= 1) throw new Conflict('last-owner', 'A team needs an owner. Hand it over to another member first.');
}

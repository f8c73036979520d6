import { Injectable } from '@nestjs/common';
import { SECOND_FACTOR_ROLES, type Grant, type TeamRole } from '@pearls/contracts';
import type { EntityManager } from 'typeorm';
import { MembershipEntity } from '../teams/membership.entity.js';
import { GrantEntity } from './grant.entity.js';

/** What somebody may do, as access tokens say it. */
export interface Standing {
  grants: Grant[];
  teams: { id: string; role: TeamRole }[];
}

/** Reads what somebody may do, at the moment it is asked. */
@Injectable()
export class Standings {
  async of(tx: EntityManager, personId: string): Promise<Standing> {
    const [grants, memberships] = await Promise.all([this.grantsOf(tx, personId), tx.find(MembershipEntity, { where: { personId }, order: { joinedAt: 'ASC' } })]);
    return {
      grants: grants.map(({ role, cycleId, country }) => ({ role, ...(cycleId && { cycleId }), ...(country && { country }) })),
      teams: memberships.map(({ teamId, role }) => ({ id: teamId, role })),
    };
  }

  grantsOf(tx: EntityManager, personId: string) {
    return tx.find(GrantEntity, { where: { personId }, order: { id: 'ASC' } });
  }

  async needsSecondFactor(tx: EntityManager, personId: string): Promise<boolean> {
    return asksForSecondFactor(await this.grantsOf(tx, personId));
  }
}

/** Whether one of the roles is open only to who shows a second factor. */
export const asksForSecondFactor = (grants: Pick<Grant, 'role'>[]) => grants.some(({ role }) => SECOND_FACTOR_ROLES.includes(role));

import type { Role } from '@pearls/contracts';
import { Conflict } from '@pearls/domain';
import type { GrantEntity } from './grant.entity.js';

type Hat = Pick<GrantEntity, 'role' | 'cycleId'>;

/** Who looks after candidates or chooses them for the plans does not judge the plans. */
const CLOSE_TO_CANDIDATES: readonly Role[] = ['assessor', 'contact'];
const JUDGES: readonly Role[] = ['juror', 'chair'];

const NAMES: Partial<Record<Role, string>> = { assessor: 'assessor', contact: 'National Contact Point', juror: 'juror', chair: 'chair of the jury' };

const overlap = (one: Hat, other: Hat) => !one.cycleId || !other.cycleId || one.cycleId === other.cycleId;
const clash = (one: Hat, other: Hat) =>
  overlap(one, other) && ((CLOSE_TO_CANDIDATES.includes(one.role) && JUDGES.includes(other.role)) || (JUDGES.includes(one.role) && CLOSE_TO_CANDIDATES.includes(other.role)));

const inWords = ({ role, cycleId }: Hat) => `${NAMES[role]} ${cycleId ? `in ${cycleId}` : 'in every cycle'}`;

/** Refuses a role that the same person must not hold beside another in one cycle; in another cycle it may. */
export function refuseClash(held: readonly Hat[], wanted: Hat): void {
  const against = held.find((one) => clash(one, wanted));
  if (!against) return;
  throw new Conflict(
    'hats-clash',
    `This person is ${inWords(against)}. Nobody assesses or accompanies candidates and judges their plans in the same cycle. Revoke that role first, or grant this one for another cycle alone.`,
  );
}

import type { Caller } from '@pearls/domain';
import type { FindOptionsWhere } from 'typeorm';
import type { WithinReach } from '../reach.js';
import type { SessionEntity } from './session.entity.js';

type Where = FindOptionsWhere<SessionEntity>;

/** Which notes a caller reads: the team what was shared with it, the contacts of the candidate and the back office all. */
export const readableBy = (reach: WithinReach, where: Where): Where[] => [
  ...reach.where<SessionEntity>(where, ['team']).map((one) => ({ ...one, visibility: 'shared' as const })),
  ...reach.where<SessionEntity>(where, ['contact', 'staff']),
];

/** Whoever wrote a note may change it while answering for the candidate, and so may who runs the programme. */
export const writableBy = (caller: Caller, reach: WithinReach, session: SessionEntity) =>
  reach.standing(session) !== 'team' && (reach.runs(session) || (session.writtenBy === caller.id && reach.standing(session) === 'contact'));

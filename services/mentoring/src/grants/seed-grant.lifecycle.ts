import { lifecycle } from '@pearls/domain';

/** A seed grant from the offer to what came of it. It can be given back until it is closed. */
export const seedGrantLifecycle = lifecycle('seed grant', {
  offered: { propose: 'proposal', return: 'returned' },
  proposal: { propose: 'proposal', agree: 'agreed', return: 'returned' },
  agreed: { pay: 'paid', return: 'returned' },
  paid: { handInEvidence: 'evidence_in', return: 'returned' },
  evidence_in: { handInEvidence: 'evidence_in', close: 'closed', return: 'returned' },
  closed: {},
  returned: {},
});

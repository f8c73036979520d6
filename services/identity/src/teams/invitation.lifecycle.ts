import { lifecycle } from '@pearls/domain';

/** An invitation is answered or taken back, once. */
export const invitationLifecycle = lifecycle('invitation', {
  open: { accept: 'accepted', refuse: 'refused', revoke: 'revoked' },
  accepted: {},
  refused: {},
  revoked: {},
});

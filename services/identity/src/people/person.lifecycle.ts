import { lifecycle } from '@pearls/domain';

/** Somebody signs up, and then shows that the address is theirs. */
export const personLifecycle = lifecycle('account', {
  unconfirmed: { confirm: 'active' },
  active: {},
});

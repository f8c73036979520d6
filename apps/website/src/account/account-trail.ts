import { computed, inject, type Signal } from '@angular/core';
import type { Breadcrumb } from '@pearls/ui/reading';
import { Texts } from '@pearls/web';

/** The way back up from a page of the account. Call it in an injection context. */
export function accountTrail(): Signal<readonly Breadcrumb[]> {
  const { t } = inject(Texts);
  return computed(() => [{ label: t('me.title'), link: '/account' }]);
}

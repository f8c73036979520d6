import { computed, inject, signal, type Signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';

/** Whether the page of this moment wants the whole width: its route says `data: { wide: true }`. Call it in an injection context. */
export function pageIsWide(): Signal<boolean> {
  const router = inject(Router);
  const arrived = signal(0);
  router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
    if (event instanceof NavigationEnd) arrived.update((count) => count + 1);
  });
  return computed(() => {
    arrived();
    let route = router.routerState.snapshot.root;
    while (route.firstChild) route = route.firstChild;
    return route.data['wide'] === true;
  });
}

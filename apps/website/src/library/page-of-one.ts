import { effect, inject, type ResourceRef } from '@angular/core';
import { served } from '@pearls/ui/texts/served';
import { ApiProblem } from '@pearls/web/api/api-problem';
import { PageTitles } from '@pearls/web/provide-web';
import { PageFactsBoard, tellMachines, type PageFacts } from '../served/page-facts';

/** What a page about one thing does beside showing it: its name in the title, its facts for machines, and the answer 404 where there is no such thing. */
export function pageOfOne<T>(asked: ResourceRef<T | undefined>, titleOf: (one: T) => string, factsOf: (one: T) => PageFacts): void {
  const titles = inject(PageTitles);
  effect(() => {
    if (asked.hasValue()) titles.name(titleOf(asked.value()));
  });
  if (!served) return;
  tellMachines(() => (asked.hasValue() ? factsOf(asked.value()) : undefined));
  const board = inject(PageFactsBoard);
  effect(() => {
    const error = asked.error();
    if (error instanceof ApiProblem && [400, 404].includes(error.status)) board.status.set(404);
  });
}

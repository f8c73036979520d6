import { Service, effect, inject, signal } from '@angular/core';

/** What a page says of itself to machines. */
export interface PageFacts {
  /** One or two sentences for search engines and previews. */
  description?: string;

  /** schema.org, without its context. */
  data?: Readonly<Record<string, unknown>>;

  /** A feed of what stands here. */
  feed?: { title: string; path: string };

  /** The page is one of countless views of the same thing: found by nobody, followed by all. */
  unlisted?: boolean;
}

/** Where pages leave their facts; only the door reads them. */
@Service()
export class PageFactsBoard {
  readonly facts = signal<PageFacts>({});

  /** What the page answers with: 404 where there is nothing. */
  readonly status = signal(200);
}

/** Says what a page is about to machines that read it. Call it where `served` is true: browsers need none of it. */
export function tellMachines(facts: () => PageFacts | undefined): void {
  const board = inject(PageFactsBoard);
  effect(() => board.facts.set(facts() ?? {}));
}

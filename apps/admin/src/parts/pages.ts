import { computed, effect, inject, signal, untracked } from '@angular/core';
import type { Operation, Page } from '@pearls/contracts';
import { Api } from '@pearls/web';

type PagedOperation<T, Q extends object> = Operation<string, Q, object, Page<T>>;
type Place = Readonly<Record<string, string>>;

/** A long list that is read page by page: what has come, whether there is more, and why a page did not come. */
export class Pages<T, Q extends object> {
  private readonly api = inject(Api);
  private readonly rows = signal<readonly T[]>([]);
  private readonly cursor = signal<string | undefined>(undefined);
  private readonly at = signal<'loading' | 'more' | 'ready' | 'failed'>('loading');
  private readonly fault = signal<unknown>(null);
  private round = 0;

  readonly items = this.rows.asReadonly();
  readonly hasMore = computed(() => this.cursor() !== undefined);
  readonly isLoading = computed(() => this.at() === 'loading');
  readonly isLoadingMore = computed(() => this.at() === 'more');
  readonly error = this.fault.asReadonly();

  constructor(
    private readonly operation: PagedOperation<T, Q>,
    private readonly query: () => Partial<Q> | undefined,
    /** The parameters of the path, where it has some. */
    private readonly place: () => Place = () => ({}),
  ) {
    effect(() => {
      const query = this.query();
      this.place();
      if (query) untracked(() => void this.load(query));
    });
  }

  reload(): void {
    const query = untracked(this.query);
    if (query) void this.load(query);
  }

  /** Reads the next page; nothing happens when there is none. */
  async more(): Promise<void> {
    const cursor = this.cursor();
    const query = untracked(this.query);
    if (cursor === undefined || this.at() !== 'ready' || !query) return;
    await this.fetch({ ...query, cursor }, 'more');
  }

  /** Reads on to the end, at most so many rows; true when the list is complete. */
  async all(most: number): Promise<boolean> {
    while (this.hasMore() && this.rows().length < most && !this.fault()) await this.more();
    return !this.hasMore();
  }

  /** Puts a changed row in the place of the old one. */
  replace(is: (row: T) => boolean, row: T): void {
    this.rows.update((rows) => rows.map((one) => (is(one) ? row : one)));
  }

  private async load(query: Partial<Q>): Promise<void> {
    await this.fetch(query, 'loading');
  }

  private async fetch(query: Partial<Q> & { cursor?: string }, how: 'loading' | 'more'): Promise<void> {
    const round = how === 'loading' ? ++this.round : this.round;
    this.at.set(how);
    this.fault.set(null);
    try {
      const page = await this.api.send(this.operation, { params: untracked(this.place) as never, query });
      if (round !== this.round) return;
      this.rows.update((rows) => (how === 'loading' ? page.items : [...rows, ...page.items]));
      this.cursor.set(page.next);
      this.at.set('ready');
    } catch (error) {
      if (round !== this.round) return;
      this.fault.set(error);
      this.at.set('failed');
    }
  }
}

/** The pages of an operation, read again whenever the query changes. */
export const pagesOf = <T, Q extends object>(
  operation: PagedOperation<T, Q>,
  query: () => Partial<Q> | undefined,
  place?: () => Place,
): Pages<T, Q> => new Pages(operation, query, place);

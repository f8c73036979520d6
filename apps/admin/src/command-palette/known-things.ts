import { Service, computed, inject, signal } from '@angular/core';
import { applications, places, type ApplicationSummary, type Place } from '@pearls/contracts';
import { Api } from '@pearls/web';
import { Standing } from '../standing/standing';

const MOST = 400;
const FRESH_FOR = 60_000;

/** The things the palette finds: applications are read ahead and searched here, places are asked for. */
@Service()
export class KnownThings {
  private readonly api = inject(Api);
  private readonly standing = inject(Standing);
  private readonly readAhead = signal<readonly ApplicationSummary[]>([]);
  private readonly met = signal<ReadonlyMap<string, Place>>(new Map());
  private readAt = 0;

  readonly applications = this.readAhead.asReadonly();
  readonly places = computed(() => [...this.met().values()]);

  /** Reads the applications ahead, unless that was a moment ago. */
  async refresh(): Promise<void> {
    if (!this.standing.holdsAny(['secretariat', 'administrator', 'auditor', 'assessor'])) return;
    if (Date.now() - this.readAt < FRESH_FOR) return;
    this.readAt = Date.now();
    const found: ApplicationSummary[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.api.send(applications.list, { query: { limit: 100, sort: 'changed', cursor } });
      found.push(...page.items);
      cursor = page.next;
    } while (cursor && found.length < MOST);
    this.readAhead.set(found);
  }

  /** Asks for places by name and keeps what was found. */
  async findPlaces(name: string, signal: AbortSignal): Promise<void> {
    const { items } = await this.api.send(places.searchPlaces, { query: { name }, signal });
    this.met.update((before) => new Map([...before, ...items.map(({ place }) => [place.id, place] as const)]));
  }
}

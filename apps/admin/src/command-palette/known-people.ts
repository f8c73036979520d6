import { Service, computed, inject, signal } from '@angular/core';
import { people, type PersonSummary } from '@pearls/contracts';
import { Api } from '@pearls/web';
import { Standing } from '../standing/standing';

/** The people the palette has met so far. */
@Service()
export class KnownPeople {
  private readonly api = inject(Api);
  private readonly standing = inject(Standing);
  private readonly found = signal<ReadonlyMap<string, PersonSummary>>(new Map());

  readonly met = computed(() => [...this.found().values()]);

  /** Asks for people by name or address and keeps who was found. */
  async find(search: string, signal: AbortSignal): Promise<void> {
    if (!this.standing.isStaff()) return;
    const { items } = await this.api.send(people.listPeople, { query: { search }, signal });
    this.found.update((before) => new Map([...before, ...items.map((person) => [person.id, person] as const)]));
  }
}

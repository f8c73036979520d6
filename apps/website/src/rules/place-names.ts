import { Service, inject, signal } from '@angular/core';
import { places } from '@pearls/contracts';
import { Api } from '@pearls/web';

/** The names of places that are known by their key, fetched once each. Until a name is there, its key stands in. */
@Service()
export class PlaceNames {
  private readonly api = inject(Api);
  private readonly known = signal<Readonly<Record<string, string>>>({});
  private readonly asked = new Set<string>();

  /** Remembers a name that came with something else. */
  learn(id: string, name: string): void {
    this.asked.add(id);
    this.known.update((before) => (before[id] === name ? before : { ...before, [id]: name }));
  }

  /** Fetches the names that are not known yet. */
  async fetch(ids: readonly string[]): Promise<void> {
    const fresh = ids.filter((id) => !this.asked.has(id));
    await Promise.all(
      fresh.map(async (place) => {
        this.asked.add(place);
        try {
          this.learn(place, (await this.api.send(places.readPlace, { params: { place } })).displayName);
        } catch {
          this.asked.delete(place);
        }
      }),
    );
  }

  /** The name of a place. */
  readonly nameOf = (id: string): string => this.known()[id] ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

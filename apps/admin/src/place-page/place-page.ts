import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { COUNTRIES, places, type PlaceName } from '@pearls/contracts';
import { PearlCombobox, type ComboboxOption } from '@pearls/ui/combobox';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlField, PearlRepeater, PearlRow } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, PageTitles } from '@pearls/web';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { Words } from '../words/words';
import { draftOfPlace, formOfPlace, keyOf, NAME_LANGUAGES, nameKinds, newPlace, placeKinds, type PlaceForm } from './place-form';

/** One place: its names in every language, where it lies, what it was in former years; added and corrected here. */
@Component({
  selector: 'app-place-page',
  imports: [RouterLink, PearlCombobox, PearlStatus, PearlField, PearlRepeater, PearlRow, PearlBreadcrumbs, PearlButton, Refusal, Unread],
  templateUrl: './place-page.html',
  styleUrl: './place-page.css',
})
export class PlacePage {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly titles = inject(PageTitles);
  protected readonly countries = COUNTRIES;
  protected readonly kinds = placeKinds;
  protected readonly nameKinds = nameKinds;
  protected readonly languages = NAME_LANGUAGES;

  /** The key of the place; absent on the page of a new one. */
  readonly place = input<string>();

  protected readonly isNew = computed(() => this.place() === undefined);
  protected readonly read = this.api.read(places.readPlace, () => {
    const place = this.place();
    return place ? { params: { place } } : undefined;
  });
  protected readonly form = linkedSignal<PlaceForm>(() => (this.read.hasValue() ? formOfPlace(this.read.value()) : newPlace));
  private readonly ownKey = signal<string | null>(null);
  protected readonly key = computed(() => this.ownKey() ?? keyOf(this.form().names[0]?.name ?? ''));
  protected readonly editing = linkedSignal(() => this.isNew());
  protected readonly deed = new Deed();
  protected readonly crumbs = computed(() => [{ label: this.words.say('places.title'), link: '/places' }]);

  protected readonly labels = computed(() => ({
    names: this.words.say('place.names'),
    'names/name': this.words.say('place.name'),
    id: this.words.say('place.key'),
    country: this.words.say('teams.country'),
    nuts3: 'NUTS 3',
    kind: this.words.say('places.kind'),
    withinId: this.words.say('place.within'),
    population: this.words.say('places.population'),
    populationYear: this.words.say('place.year'),
    latitude: this.words.say('place.latitude'),
    longitude: this.words.say('place.longitude'),
  }));

  protected readonly withinQuery = signal('');
  protected readonly within = this.api.read(places.searchPlaces, () => (this.withinQuery().length > 1 ? { query: { name: this.withinQuery() } } : undefined));
  protected readonly withinOptions = computed<ComboboxOption[]>(() =>
    this.within.hasValue()
      ? this.within.value().items.map(({ place }) => ({ value: place.id, label: place.displayName, detail: `${this.words.country(place.country)} · ${place.id}` }))
      : [],
  );

  constructor() {
    effect(() => {
      if (this.read.hasValue()) this.titles.name(this.read.value().displayName);
    });
  }

  protected set(changes: Partial<PlaceForm>): void {
    this.form.update((form) => ({ ...form, ...changes }));
  }

  protected setKey(key: string): void {
    this.ownKey.set(key.trim());
  }

  protected setCountry(code: string): void {
    this.set({ country: COUNTRIES.find((one) => one === code) ?? '' });
  }

  protected setKind(kind: string): void {
    this.set({ kind: placeKinds.find((one) => one === kind) ?? 'municipality' });
  }

  protected setName(index: number, changes: Partial<Record<keyof PlaceName, string>>): void {
    this.set({ names: this.form().names.map((one, at) => (at === index ? ({ ...one, ...changes } as PlaceName) : one)) });
  }

  protected addName(): void {
    this.set({ names: [...this.form().names, { name: '', language: 'en', kind: 'english' }] });
  }

  protected removeName(index: number): void {
    this.set({ names: this.form().names.filter((_, at) => at !== index) });
  }

  protected moveName({ from, to }: { from: number; to: number }): void {
    const names = [...this.form().names];
    names.splice(to, 0, ...names.splice(from, 1));
    this.set({ names });
  }

  protected cancel(): void {
    this.deed.clear();
    this.editing.set(false);
    this.read.reload();
  }

  protected async save(): Promise<void> {
    const draft = draftOfPlace(this.form());
    if (this.isNew()) {
      const id = this.key();
      const done = await this.deed.run(() => this.api.send(places.addPlace, { body: { ...draft, id } }), this.words.say('place.added'));
      if (done) void this.router.navigate(['/places', id]);
      return;
    }
    if (!this.read.hasValue()) return;
    const { id, version } = this.read.value();
    const done = await this.deed.run(
      async () => this.read.set(await this.api.send(places.editPlace, { params: { place: id }, body: draft, version })),
      this.words.say('place.saved'),
    );
    if (done) this.editing.set(false);
  }
}

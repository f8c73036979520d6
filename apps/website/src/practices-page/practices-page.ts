import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { practices } from '@pearls/contracts/repository';
import type { PracticeFacetName } from '@pearls/contracts/repository/search';
import { PearlLoading } from '@pearls/ui/feedback/pearl-loading';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { PearlDetails } from '@pearls/ui/reading/pearl-details';
import { served } from '@pearls/ui/texts/served';
import { Api } from '@pearls/web/api/api';
import { WebFailure } from '@pearls/web/api/web-failure';
import { Formats } from '@pearls/web/language/formats';
import { Language } from '@pearls/web/language/language';
import { Texts } from '@pearls/web/language/texts';
import { Here } from '../address/here';
import { PracticeEntry } from '../library/practice-entry';
import { SeaMap, shortName } from '../library/sea-map';
import { Vocabulary } from '../library/vocabulary';
import { tellMachines } from '../served/page-facts';
import { FILTERS, addressOf, filterOf, isNarrowed, wishesIn, without } from './wishes';

const PAGE = 12;

/** Filters that stand open from the start: by these most people look. */
const OPEN: readonly PracticeFacetName[] = ['challenge', 'country'];

/** What to try when nothing was found. */
const STARTS = ['youth-leaving', 'loneliness', 'vacant-spaces', 'depopulation'];

/** Good practices: searched, narrowed and sorted by forms and links, the wishes in the address. */
@Component({
  selector: 'app-practices-page',
  imports: [PearlButton, PearlDetails, PearlLoading, PracticeEntry, RouterLink, SeaMap, WebFailure],
  templateUrl: './practices-page.html',
  styleUrl: './practices-page.css',
})
export class PracticesPage {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly here = inject(Here);
  protected readonly vocabulary = inject(Vocabulary);

  private readonly address = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  protected readonly wishes = computed(() => wishesIn(this.address()));
  private readonly filter = computed(() => ({ ...filterOf(this.wishes()), displayLanguage: this.language.current() }));
  private readonly order = computed(() => (this.wishes().newest ? ('newest' as const) : undefined));

  protected readonly results = this.api.read(practices.search, () => ({ query: { ...this.filter(), order: this.order(), cursor: this.wishes().cursor, limit: PAGE } }));
  /** Later pages come without counts. */
  private readonly counted = this.api.read(practices.search, () => (this.wishes().cursor ? { query: { ...this.filter(), limit: 1 } } : undefined));
  protected readonly map = this.api.read(practices.readMap, () => ({ query: this.filter() }));

  protected readonly found = computed(() => (this.results.hasValue() ? this.results.value() : undefined));
  protected readonly points = computed(() => (this.map.hasValue() ? this.map.value().items : []));
  protected readonly places = computed(() => [...this.points()].sort((one, other) => one.placeName.localeCompare(other.placeName, this.language.locale())));
  protected readonly narrowed = computed(() => isNarrowed(this.wishes()));

  protected readonly facets = computed(() => {
    const { chosen, cursor } = this.wishes();
    const counts = cursor ? (this.counted.hasValue() ? this.counted.value().facets : []) : (this.found()?.facets ?? []);
    return FILTERS.flatMap(({ name }) => {
      const values = (counts.find((one) => one.name === name)?.values ?? []).map(({ key, count }) => ({ key, count, word: this.vocabulary.word(name, key), chosen: chosen[name]?.includes(key) ?? false }));
      return values.length ? [{ name, values, open: OPEN.includes(name) || values.some((one) => one.chosen), inForce: values.filter((one) => one.chosen).length }] : [];
    });
  });

  /** The filters in force, each with the address without it. */
  protected readonly inForce = computed(() => {
    const wishes = this.wishes();
    return FILTERS.flatMap(({ name }) => (wishes.chosen[name] ?? []).map((key) => ({ id: `${name}-${key}`, word: this.vocabulary.word(name, key), left: without(wishes, name, key) })));
  });

  protected readonly count = computed(() => {
    const found = this.found();
    if (!found) return '';
    return found.capped ? this.t('library.practices.many', { count: found.total }) : this.t('library.practices.count', { count: found.total });
  });
  protected readonly standing = computed(() => {
    const found = this.found();
    const { before } = this.wishes();
    if (!found || (!before && !found.next)) return '';
    return this.t('library.practices.standing', { from: before + 1, to: before + found.items.length, of: found.total });
  });
  protected readonly firstPage = computed(() => addressOf(this.wishes()));
  protected readonly nextPage = computed(() => {
    const found = this.found();
    return found?.next ? { ...addressOf(this.wishes()), cursor: found.next, before: this.wishes().before + found.items.length } : undefined;
  });
  protected readonly byRelevance = computed(() => addressOf({ ...this.wishes(), newest: false }));
  protected readonly byDate = computed(() => addressOf({ ...this.wishes(), newest: true }));
  protected readonly withoutFilters = computed(() => addressOf({ ...this.wishes(), chosen: {} }));

  protected readonly starts = computed(() => STARTS.map((key) => ({ key, word: this.vocabulary.word('challenge', key) })));
  protected readonly atom = computed(() => this.api.url(practices.readAtom, { query: { language: this.language.current() } }));
  protected readonly csv = this.api.url(practices.exportCsv);
  protected readonly json = this.api.url(practices.exportJson);
  protected readonly shortName = shortName;

  constructor() {
    if (!served) return;
    tellMachines(() => ({
      description: this.t('library.practices.lead'),
      feed: { title: this.t('library.practices.title'), path: this.atom() },
      unlisted: this.narrowed() || this.wishes().newest || this.wishes().cursor !== undefined,
    }));
  }

  protected facetName(name: PracticeFacetName): string {
    return this.t(`library.filters.${name}`);
  }

  protected number(count: number): string {
    return this.formats.number(count);
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { places, type Candidacy } from '@pearls/contracts';
import { PearlEmpty, PearlLoading, PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlFilterBar, type ActiveFilter } from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Formats, Texts, WebFailure } from '@pearls/web';

type FilterKey = 'year' | 'country' | 'outcome';

/** Pearls and candidates of all years; the filters stand in the address. */
@Component({
  selector: 'app-pearls-page',
  imports: [PearlFilterBar, PearlField, PearlStatus, PearlEmpty, PearlLoading, PearlButton, WebFailure],
  templateUrl: './pearls-page.html',
  styleUrl: './pearls-page.css',
})
export class PearlsPage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  private readonly router = inject(Router);

  readonly year = input<string>();
  readonly country = input<string>();
  readonly outcome = input<string>();

  protected readonly candidacies = inject(Api).read(places.listCandidacies);
  private readonly all = computed(() => (this.candidacies.hasValue() ? this.candidacies.value().items : []));

  protected readonly yearsKnown = computed(() => [...new Set(this.all().map((one) => one.titleYear))].sort((one, other) => other - one));
  protected readonly countriesKnown = computed(() =>
    [...new Set(this.all().map((one) => one.country))].map((code) => ({ code, name: this.formats.country(code) })).sort((one, other) => one.name.localeCompare(other.name)),
  );
  protected readonly outcomes = ['pearl', 'candidate', 'applicant'] as const;

  private readonly shown = computed(() =>
    this.all().filter(
      (one) => (!this.year() || `${one.titleYear}` === this.year()) && (!this.country() || one.country === this.country()) && (!this.outcome() || one.outcome === this.outcome()),
    ),
  );
  protected readonly byYear = computed(() => {
    const order = this.outcomes;
    const years = Map.groupBy(this.shown(), (one) => one.titleYear);
    return [...years]
      .sort(([one], [other]) => other - one)
      .map(([year, places]) => ({
        year,
        pearls: places.filter((one) => one.outcome === 'pearl').sort(byName),
        others: places.filter((one) => one.outcome !== 'pearl').sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome) || byName(one, other)),
      }));
  });

  protected readonly active = computed<ActiveFilter[]>(() => [
    ...(this.year() ? [{ key: 'year', label: this.year()! }] : []),
    ...(this.country() ? [{ key: 'country', label: this.formats.country(this.country()!) }] : []),
    ...(this.outcome() ? [{ key: 'outcome', label: this.t(`pearls.outcome.${this.outcome()}`) }] : []),
  ]);
  protected readonly result = computed(() => (this.candidacies.hasValue() ? this.t('pearls.result', { count: this.shown().length }) : ''));

  /** The other years in which the same place stood. */
  protected otherYears(one: Candidacy): string {
    const others = this.all().filter((other) => other.placeId === one.placeId && other.titleYear !== one.titleYear);
    return this.formats.list(others.map((other) => this.t(`pearls.also.${other.outcome}`, { year: `${other.titleYear}` })));
  }

  protected filter(key: string, value: string): void {
    void this.router.navigate([], { queryParams: { [key as FilterKey]: value || null }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {}, replaceUrl: true });
  }
}

const byName = (one: Candidacy, other: Candidacy) => one.displayName.localeCompare(other.displayName);

import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { places, type Candidacy } from '@pearls/contracts/applications';
import { pearls, type PearlSummary } from '@pearls/contracts/repository';
import { PearlEmpty, PearlLoading, PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlButton, PearlCard } from '@pearls/ui/reading';
import { served } from '@pearls/ui/texts/served';
import { Api, Formats, Language, Texts, WebFailure } from '@pearls/web';
import { Here } from '../address/here';
import { tellMachines } from '../served/page-facts';
import { ShownIn } from '../words/shown-in';
import { WRITING } from '../served/writing';

type FilterKey = 'year' | 'country' | 'outcome';

const OUTCOMES = ['pearl', 'candidate', 'applicant'] as const;

/** A Pearl of the list: its candidacy, and the page about it once there is one. */
interface Shown {
  candidacy: Candidacy;
  profile?: PearlSummary;
}

/** Pearls and candidates of all years; the filters stand in the address. */
@Component({
  selector: 'app-pearls-page',
  imports: [RouterLink, PearlCard, PearlField, PearlStatus, PearlEmpty, PearlLoading, PearlButton, WebFailure],
  templateUrl: './pearls-page.html',
  styleUrl: './pearls-page.css',
})
export class PearlsPage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly language = inject(Language);
  protected readonly shownIn = inject(ShownIn);
  protected readonly here = inject(Here);
  private readonly router = inject(Router);

  readonly year = input<string>();
  readonly country = input<string>();
  readonly outcome = input<string>();

  private readonly api = inject(Api);
  protected readonly candidacies = this.api.read(places.listCandidacies);
  protected readonly profiles = this.api.read(pearls.listPearls);
  private readonly all = computed(() => (this.candidacies.hasValue() ? this.candidacies.value().items : []));

  protected readonly isThere = computed(() => this.candidacies.hasValue() && this.profiles.hasValue());
  protected readonly error = computed(() => this.candidacies.error() ?? this.profiles.error());
  protected readonly outcomes = OUTCOMES;
  protected readonly years = computed(() => [...new Set(this.all().map((one) => `${one.titleYear}`))].sort().reverse());
  protected readonly countries = computed(() =>
    [...new Set(this.all().map((one) => one.country))].map((code) => ({ code, name: this.formats.country(code) })).sort((one, other) => one.name.localeCompare(other.name)),
  );

  private readonly shown = computed(() =>
    this.all().filter(
      (one) => (!this.year() || `${one.titleYear}` === this.year()) && (!this.country() || one.country === this.country()) && (!this.outcome() || one.outcome === this.outcome()),
    ),
  );
  protected readonly isNarrowed = computed(() => Boolean(this.country() || this.outcome()));
  protected readonly result = computed(() => this.t('pearls.result', { count: this.shown().length }));

  protected readonly byYear = computed(() => {
    const profiles = this.profiles.hasValue() ? this.profiles.value().items : [];
    return [...Map.groupBy(this.shown(), (one) => one.titleYear)]
      .sort(([one], [other]) => other - one)
      .map(([year, all]) => ({
        year: `${year}`,
        pearls: all
          .filter((one) => one.outcome === 'pearl')
          .sort(byName)
          .map((candidacy): Shown => ({ candidacy, profile: profiles.find((one) => one.placeId === candidacy.placeId && one.cycleId === candidacy.cycleId) })),
        others: all.filter((one) => one.outcome !== 'pearl').sort((one, other) => OUTCOMES.indexOf(one.outcome) - OUTCOMES.indexOf(other.outcome) || byName(one, other)),
      }));
  });

  constructor() {
    if (!served) return;
    const { origin } = inject(WRITING);
    tellMachines(() => ({
      description: this.t('pearls.description'),
      unlisted: this.isNarrowed(),
      data: {
        '@type': 'CollectionPage',
        name: this.t('pearls.heading'),
        mainEntity: {
          '@type': 'ItemList',
          itemListElement: this.byYear()
            .flatMap((group) => group.pearls)
            .filter((one) => one.profile)
            .map(({ candidacy, profile }, index) => ({ '@type': 'ListItem', position: index + 1, name: candidacy.displayName, url: origin + this.here.address(this.linkTo(profile!)) })),
        },
      },
    }));
  }

  protected readonly linkTo = (one: PearlSummary): string => `/pearls/${one.placeId}/${one.cycleId}`;

  /** What the address asks for, with one thing of it changed. */
  protected asked(key: FilterKey, value: string | null): Record<string, string | null> {
    return { year: this.year() || null, country: this.country() || null, outcome: this.outcome() || null, [key]: value };
  }

  /** The other years in which the same place stood. */
  protected otherYears(one: Candidacy): string {
    const others = this.all().filter((other) => other.placeId === one.placeId && other.titleYear !== one.titleYear);
    return this.formats.list(others.map((other) => this.t(`pearls.also.${other.outcome}`, { year: `${other.titleYear}` })));
  }

  protected filter(key: FilterKey, value: string): void {
    void this.router.navigate([], { queryParams: this.asked(key, value || null), replaceUrl: true });
  }

  protected reload(): void {
    this.candidacies.reload();
    this.profiles.reload();
  }
}

const byName = (one: Candidacy, other: Candidacy) => one.displayName.localeCompare(other.displayName);

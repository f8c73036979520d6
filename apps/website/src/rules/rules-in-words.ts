import { Component, computed, effect, inject, input } from '@angular/core';
import type { CycleRules } from '@pearls/contracts';
import { findNutsRegion } from '@pearls/reference/nuts';
import { Formats, Texts } from '@pearls/web';
import { PlaceNames } from './place-names';

/** The rules of a year, which are data, in words. */
@Component({
  selector: 'app-rules-in-words',
  template: `
    <ul>
      @for (sentence of sentences(); track sentence) {
        <li>{{ sentence }}</li>
      }
    </ul>
  `,
  styles: `
    li {
      max-inline-size: var(--measure);
      margin-block-end: var(--space-3);
    }
  `,
})
export class RulesInWords {
  private readonly t = inject(Texts).t;
  private readonly formats = inject(Formats);
  private readonly names = inject(PlaceNames);

  readonly rules = input.required<CycleRules>();

  protected readonly sentences = computed(() => {
    const { territory, partnerPlaces, teamsAcrossCountries, restAfterTitle } = this.rules();
    return [
      this.t('rules.applicant'),
      ...(territory.countries.length ? [this.t('rules.countries', { countries: this.formats.list(territory.countries.map(this.formats.country)) })] : []),
      ...this.regions(territory.nuts),
      ...(territory.excludedPlaces.length ? [this.t('rules.excluded', { places: this.placesOf(territory.excludedPlaces) })] : []),
      this.t('rules.part'),
      this.t(teamsAcrossCountries ? 'rules.teamAcross' : 'rules.team'),
      ...(restAfterTitle ? [this.t('rules.rest', { count: restAfterTitle })] : []),
      ...(partnerPlaces.length ? [this.t('rules.partners', { places: this.placesOf(partnerPlaces) })] : []),
      this.t('rules.complete'),
    ];
  });

  constructor() {
    effect(() => void this.names.fetch([...this.rules().territory.excludedPlaces, ...this.rules().partnerPlaces]));
  }

  /** One sentence for each country of which only a part is eligible. */
  private regions(codes: readonly string[]): string[] {
    const byCountry = Map.groupBy(codes, (code) => code.slice(0, 2));
    return [...byCountry].map(([country, inside]) =>
      this.t('rules.regions', { country: this.formats.country(country), regions: this.formats.list(inside.map((code) => findNutsRegion(code)?.name ?? code)) }),
    );
  }

  private placesOf(ids: readonly string[]): string {
    return this.formats.list(ids.map(this.names.nameOf));
  }
}

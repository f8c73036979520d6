import { Service, inject } from '@angular/core';
import type { PlaceMatch } from '@pearls/contracts';
import { Formats, Texts } from '@pearls/web';

/** What tells places of the same name apart. */
@Service()
export class PlaceDetails {
  private readonly t = inject(Texts).t;
  private readonly formats = inject(Formats);

  of({ place, matchedName }: PlaceMatch): string {
    const parts = [
      place.displayName.includes(matchedName) ? '' : matchedName,
      this.t(`placeKinds.${place.kind}`),
      place.withinName ? this.t('check.place.within', { place: place.withinName }) : '',
      this.formats.country(place.country),
    ];
    return parts.filter(Boolean).join(' · ');
  }
}

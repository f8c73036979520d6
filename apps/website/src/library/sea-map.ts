import { Component, computed, inject, input } from '@angular/core';
import type { MapPoint } from '@pearls/contracts/repository/search';
import { Here } from '../address/here';
import { BORDERS, LAND, SEA_MAP } from './sea-map-shapes';

const stretched = (latitude: number) => (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
const perDegree = SEA_MAP.width / (SEA_MAP.east - SEA_MAP.west);

/** Where on the map a place stands; undefined where it lies outside. */
function spotOf({ latitude, longitude }: Pick<MapPoint, 'latitude' | 'longitude'>): { x: number; y: number } | undefined {
  if (latitude < SEA_MAP.south || latitude > SEA_MAP.north || longitude < SEA_MAP.west || longitude > SEA_MAP.east) return undefined;
  return { x: Math.round((longitude - SEA_MAP.west) * perDegree * 10) / 10, y: Math.round((stretched(SEA_MAP.north) - stretched(latitude)) * perDegree * 10) / 10 };
}

/** The part of a name before its translation: what is searched. */
export const shortName = (placeName: string) => placeName.split(' – ')[0]!;

/** A drawn map of the sea with the places found. For the eye and the pointer only: a list beside it says the same. */
@Component({
  selector: 'app-sea-map',
  template: `
    <svg [attr.viewBox]="'0 0 ' + box.width + ' ' + box.height" aria-hidden="true">
      <path class="land" [attr.d]="land" />
      <path class="borders" [attr.d]="borders" />
      @for (dot of dots(); track dot.placeId) {
        <a [attr.href]="dot.href" tabindex="-1">
          <title>{{ dot.label }}</title>
          <circle class="reach" [attr.cx]="dot.x" [attr.cy]="dot.y" r="9" />
          <circle class="dot" [attr.cx]="dot.x" [attr.cy]="dot.y" [attr.r]="dot.radius" />
        </a>
      }
    </svg>
  `,
  styles: `
    svg {
      display: block;
      inline-size: 100%;
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: light-dark(#d5e5e6, #123340);
    }

    .land {
      fill: light-dark(#fbf7f0, #20383f);
      stroke: light-dark(#a9c0c1, #3d5a62);
      stroke-width: 0.7;
      stroke-linejoin: round;
    }

    .borders {
      fill: none;
      stroke: light-dark(#ddd5c7, #36525a);
      stroke-width: 0.6;
    }

    .reach {
      fill: transparent;
    }

    .dot {
      fill: light-dark(#d48a14, #f0b54d);
      stroke: light-dark(#5c3600, #1d1502);
      stroke-width: 0.8;
    }

    a:hover .dot {
      fill: var(--sea);
      stroke: var(--on-sea);
    }
  `,
})
export class SeaMap {
  private readonly here = inject(Here);

  readonly points = input.required<readonly MapPoint[]>();

  protected readonly box = SEA_MAP;
  protected readonly land = LAND;
  protected readonly borders = BORDERS;
  protected readonly dots = computed(() =>
    this.points().flatMap(({ placeId, placeName, count, ...where }) => {
      const spot = spotOf(where);
      if (!spot) return [];
      const href = this.here.address(`/practices?text=${encodeURIComponent(shortName(placeName))}`);
      return [{ placeId, ...spot, href, radius: Math.min(3 + Math.sqrt(count), 8), label: `${placeName} (${count})` }];
    }),
  );
}

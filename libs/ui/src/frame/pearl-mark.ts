import { Component } from '@angular/core';

/** The mark of the house: a pearl on a wave. */
@Component({
  selector: 'pearl-mark',
  template: `
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <defs>
        <radialGradient id="pearl-mark-sheen" cx="0.36" cy="0.3" r="0.8">
          <stop offset="0" stop-color="#ffffff" />
          <stop offset="0.45" stop-color="#f3e6da" />
          <stop offset="0.78" stop-color="#cddedf" />
          <stop offset="1" stop-color="#b9a9c4" />
        </radialGradient>
      </defs>
      <circle cx="24" cy="18" r="12" fill="url(#pearl-mark-sheen)" />
      <path class="wave" d="M2 33c6.5 0 8-5 14.5-5S25 33 31.5 33 40 28 46 28" />
      <path class="wave far" d="M2 41c6.5 0 8-5 14.5-5S25 41 31.5 41 40 36 46 36" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-block;
      inline-size: 2.5rem;
    }

    svg {
      display: block;
      inline-size: 100%;
    }

    .wave {
      fill: none;
      stroke: var(--mark-wave, var(--amber));
      stroke-width: 3;
      stroke-linecap: round;
    }

    .far {
      opacity: 0.55;
    }
  `,
})
export class PearlMark {}

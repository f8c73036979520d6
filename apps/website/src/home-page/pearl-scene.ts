import { Component } from '@angular/core';

/** A pearl rising from the sea, in the colours of the house. Decoration. */
@Component({
  selector: 'app-pearl-scene',
  template: `
    <svg viewBox="0 0 480 400" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <radialGradient id="scene-pearl" cx="0.36" cy="0.3" r="0.82">
          <stop offset="0" stop-color="#fff" />
          <stop offset="0.42" stop-color="#f6eae0" />
          <stop offset="0.72" stop-color="#cfe0e1" />
          <stop offset="0.9" stop-color="#bcaac8" />
          <stop offset="1" stop-color="#9d93b3" />
        </radialGradient>
      </defs>
      <g>
        <rect class="sky" width="480" height="400" />
        <circle class="sun" cx="368" cy="120" r="34" />
        <path class="thread" d="M-10 92C90 150 150 150 238 118S410 44 490 96" />
        <g class="beads">
          <circle cx="36" cy="115" r="7" />
          <circle cx="92" cy="137" r="9" />
          <circle cx="150" cy="141" r="7" />
          <circle cx="204" cy="130" r="11" />
          <circle cx="262" cy="108" r="8" />
          <circle cx="318" cy="84" r="9" />
          <circle cx="430" cy="74" r="8" />
        </g>
        <circle cx="222" cy="244" r="92" fill="url(#scene-pearl)" />
        <path class="wave far" d="M0 268c60 0 60-26 120-26s60 26 120 26 60-26 120-26 60 26 120 26v140H0z" />
        <path class="wave mid" d="M0 306c50 0 54-24 108-24s60 24 116 24 62-24 120-24 76 24 136 24v100H0z" />
        <path class="wave near" d="M0 346c70 0 74-22 146-22s78 22 152 22 92-22 182-22v80H0z" />
        <path class="gleam" d="M188 300h68M204 318h36M196 336h44" />
      </g>
    </svg>
  `,
  styles: `
    svg {
      display: block;
      inline-size: 100%;
      aspect-ratio: 6 / 5;
      max-block-size: 26rem;
      border-radius: 18px;
    }

    .sky {
      fill: light-dark(#e3ecea, #122831);
    }

    .sun {
      fill: light-dark(#f0b54d, #d48a14);
      opacity: 0.85;
    }

    .thread {
      fill: none;
      stroke: light-dark(#9db4b6, #4a6a72);
      stroke-width: 1.6;
    }

    .beads circle {
      fill: url('#scene-pearl');
      stroke: light-dark(#9db4b6, #4a6a72);
      stroke-width: 0.8;
    }

    .far {
      fill: light-dark(#7fb0b5, #245662);
      opacity: 0.75;
    }

    .mid {
      fill: light-dark(#2f7a86, #17414d);
      opacity: 0.88;
    }

    .near {
      fill: light-dark(#0d4b59, #0a2731);
    }

    .gleam {
      fill: none;
      stroke: #f6eae0;
      stroke-width: 3;
      stroke-linecap: round;
      opacity: 0.5;
    }

    @media (width < 56rem) {
      svg {
        aspect-ratio: 16 / 9;
      }
    }
  `,
})
export class PearlScene {}

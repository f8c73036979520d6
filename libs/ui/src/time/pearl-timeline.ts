import { Component, booleanAttribute, inject, input } from '@angular/core';
import type { UiTextKey } from '../texts/english-ui-texts';
import { UiTexts } from '../texts/ui-texts';

/** One phase of a programme. */
export interface TimelinePhase {
  readonly key: string;
  readonly label: string;

  /** When, in words: "1 September – 15 November 2026". */
  readonly when?: string;
  readonly note?: string;
  readonly state: 'past' | 'current' | 'next';
}

const stateText: Record<TimelinePhase['state'], UiTextKey> = {
  past: 'phasePast',
  current: 'phaseCurrent',
  next: 'phaseNext',
};

/** The phases of a programme as a string of pearls: what is past, where we are, what comes. */
@Component({
  selector: 'pearl-timeline',
  template: `
    <ol>
      @for (phase of phases(); track phase.key) {
        <li [class]="phase.state" [attr.aria-current]="phase.state === 'current' ? 'step' : null">
          <span class="pearl" aria-hidden="true"></span>
          <p class="label">
            {{ phase.label }}
            <span class="state" [class.visually-hidden]="phase.state !== 'current'">{{
              texts.say(text[phase.state])
            }}</span>
          </p>
          @if (phase.when) {
            <p class="when numeric">{{ phase.when }}</p>
          }
          @if (phase.note) {
            <p class="note">{{ phase.note }}</p>
          }
        </li>
      }
    </ol>
  `,
  styleUrl: './pearl-timeline.css',
  host: { '[class.across]': 'across()' },
})
export class PearlTimeline {
  protected readonly texts = inject(UiTexts);
  protected readonly text = stateText;

  readonly phases = input.required<readonly TimelinePhase[]>();

  /** Side by side where there is room. */
  readonly across = input(false, { transform: booleanAttribute });
}

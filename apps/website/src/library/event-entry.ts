import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProgrammeEvent } from '@pearls/contracts/mentoring/programme-events';
import { PearlStatus } from '@pearls/ui/feedback/pearl-status';
import { Language } from '@pearls/web/language/language';
import { Texts } from '@pearls/web/language/texts';
import { EventDates } from './event-dates';
import { SpokenText } from './spoken-text';

/** One event in a list: the day like a leaf of a calendar, what it is, and where. */
@Component({
  selector: 'app-event-entry',
  imports: [PearlStatus, RouterLink],
  template: `
    <div class="leaf" aria-hidden="true">
      <span class="day numeric">{{ leaf().day }}</span>
      <span class="month">{{ leaf().month }}</span>
    </div>
    <div class="words">
      <h3><a [routerLink]="['/events', event().id]" [attr.lang]="spoken.of(event().title)">{{ language.localised(event().title) }}</a></h3>
      <p>{{ dates.inShort(event()) }}</p>
      <p class="soft">
        {{ t('eventKinds.' + event().kind) }} · {{ event().online ? t('eventKinds.online') : event().place }}
        @if (event().state === 'cancelled') {
          <pearl-status tone="bad">{{ t('eventKinds.cancelled') }}</pearl-status>
        }
      </p>
    </div>
  `,
  styles: `
    :host {
      position: relative;
      display: grid;
      grid-template-columns: 3.75rem minmax(0, 1fr);
      gap: var(--space-4);
      align-items: start;
      padding-block: var(--space-4);
      border-block-start: 1px solid var(--line);
    }

    .leaf {
      display: flex;
      flex-direction: column;
      align-items: center;
      padding-block: var(--space-2);
      border: 1px solid var(--line);
      border-block-start: 4px solid var(--amber);
      border-radius: var(--radius-s);
      background: var(--surface);
      line-height: 1.15;
    }

    .day {
      font: 600 1.5rem / 1.1 var(--display);
    }

    .month {
      color: var(--ink-soft);
      font-size: var(--size-s);
    }

    h3 {
      margin-block-end: var(--space-1);
    }

    a {
      text-decoration: none;
    }

    :host(:hover) a {
      text-decoration: underline;
    }

    a::after {
      content: '';
      position: absolute;
      inset: 0;
    }

    a:focus-visible {
      outline: none;
      box-shadow: none;
    }

    a:focus-visible::after {
      outline: 3px solid var(--focus);
      outline-offset: 2px;
    }

    p {
      margin: 0;
      font-size: var(--size-s);
    }
  `,
})
export class EventEntry {
  protected readonly t = inject(Texts).t;
  protected readonly language = inject(Language);
  protected readonly spoken = inject(SpokenText);
  protected readonly dates = inject(EventDates);

  readonly event = input.required<ProgrammeEvent>();

  protected readonly leaf = computed(() => this.dates.leaf(this.event()));
}

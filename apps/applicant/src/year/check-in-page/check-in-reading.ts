import { Component, computed, inject, input } from '@angular/core';
import type { CheckIn, CheckInLine } from '@pearls/contracts';
import { PearlSummaryList, type SummaryRow } from '@pearls/ui/lists';
import { Formats, Texts } from '@pearls/web';
import { ActivityTag } from '../../plan/activities/activity-tag';
import { CHECK_IN_WORDS } from '../check-in-answers';

/** A check-in as it is read: what became of each activity, and what else was said. */
@Component({
  selector: 'app-check-in-reading',
  imports: [ActivityTag, PearlSummaryList],
  template: `
    <section>
      <h2>{{ t('year.checkIn.activities') }}</h2>
      <ul>
        @for (line of checkIn().activities; track line.activityId) {
          <li>
            <h3>{{ line.name }}</h3>
            <p class="row">
              <app-activity-tag [state]="line.state ?? line.plannedState" />
              @if (line.participants; as count) {
                <span class="numeric">{{ t('year.checkIn.came', { count }) }}</span>
              }
              @if (newDate(line); as day) {
                <span>{{ t('year.checkIn.movedTo', { day }) }}</span>
              }
            </p>
            @if (line.why) {
              <p class="why">{{ line.why }}</p>
            }
          </li>
        } @empty {
          <li>{{ t('year.checkIn.noActivity') }}</li>
        }
      </ul>
    </section>
    @if (words().length) {
      <pearl-summary-list [heading]="t('year.checkIn.said')" [rows]="words()" />
    }
  `,
  styles: `
    ul {
      max-inline-size: var(--measure);
      margin: 0 0 var(--space-6);
      padding: 0;
      list-style: none;
    }

    li {
      padding-block: var(--space-4);
      border-block-start: 1px solid var(--line);
    }

    h3 {
      margin-block-end: var(--space-2);
    }

    p {
      margin: 0;
    }

    .why {
      margin-block-start: var(--space-2);
      white-space: pre-line;
    }
  `,
})
export class CheckInReading {
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;

  readonly checkIn = input.required<CheckIn>();

  protected readonly words = computed<readonly SummaryRow[]>(() =>
    CHECK_IN_WORDS.filter((key) => this.checkIn()[key]).map((key) => ({
      key,
      label: this.t(`year.checkIn.${key}`),
      value: this.checkIn()[key],
    })),
  );

  protected newDate({ startsOn }: CheckInLine): string | undefined {
    return startsOn && this.formats.day(startsOn);
  }
}

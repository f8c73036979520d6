import { Component, computed, inject, input, output } from '@angular/core';
import { ACTIVITY_STATES, type ActivityState, type CheckInLine } from '@pearls/contracts';
import { PearlDate, PearlField } from '@pearls/ui/forms';
import { Formats, Texts } from '@pearls/web';
import type { ActivityAnswer } from '../check-in-answers';

const OFFERED: readonly ActivityState[] = ['done', 'running', 'moved', 'cancelled'];

/** One activity of a check-in: a tap says how it went, and only then what goes with that is asked. */
@Component({
  selector: 'app-activity-check',
  imports: [PearlDate, PearlField],
  templateUrl: './activity-check.html',
  styleUrl: './activity-check.css',
})
export class ActivityCheck {
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;

  readonly line = input.required<CheckInLine>();
  readonly value = input.required<ActivityAnswer>();
  readonly error = input<string>();
  readonly answered = output<ActivityAnswer>();

  protected readonly states = computed<readonly ActivityState[]>(() => {
    const planned = this.value().state === 'planned' || this.line().plannedState === 'planned';
    return planned ? [...OFFERED, 'planned'] : OFFERED;
  });
  protected readonly name = computed(() => `activity-${this.line().activityId}`);
  protected readonly when = computed(() => {
    const { plannedStartsOn: from, plannedEndsOn: to } = this.line();
    const days = [from, to].filter((day): day is string => !!day);
    return [...new Set(days)].map((day) => this.formats.day(day)).join(' – ');
  });
  protected readonly asksWhy = computed(() => ['moved', 'cancelled'].includes(this.value().state ?? ''));
  protected readonly asksHowMany = computed(() => ['done', 'running'].includes(this.value().state ?? ''));
  protected readonly came = computed(() => String(this.value().participants ?? ''));

  protected choose(state: string): void {
    const known = ACTIVITY_STATES.find((one) => one === state);
    if (known) this.change({ state: known });
  }

  protected change(part: ActivityAnswer): void {
    this.answered.emit({ ...this.value(), ...part });
  }
}

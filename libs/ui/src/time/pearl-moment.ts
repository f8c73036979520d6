import { Component, booleanAttribute, computed, inject, input } from '@angular/core';
import { served } from '../texts/served';
import { UiTexts } from '../texts/ui-texts';
import { momentText, sameClock, zoneCity } from './moment-text';
import { UiClock } from './ui-clock';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** An instant in programme time with its zone, in the reader's own time, and how long is left. */
@Component({
  selector: 'pearl-moment',
  template: `
    <time [attr.datetime]="iso()">{{ inZone() }}</time>
    @if (!brief()) {
      @if (served) {
        <span class="own" hidden [attr.data-own-time]="ownTemplate()" [attr.data-zone]="zone()"></span>
      } @else if (!same()) {
        <span class="own">{{ own() }}</span>
      }
    }
    @if (countdown()) {
      <span class="left numeric" [class.soon]="soon()">{{ left() }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--space-3);
    }

    .own {
      color: var(--ink-soft);
      font-size: var(--size-s);
    }

    .left {
      padding-inline: 0.6rem;
      border-radius: var(--radius-round);
      background: var(--sea-wash);
      color: var(--sea-strong);
      font-size: var(--size-s);
      font-weight: 600;
    }

    .soon {
      background: var(--amber-wash);
      color: var(--amber-ink);
    }
  `,
})
export class PearlMoment {
  private readonly texts = inject(UiTexts);
  private readonly clock = inject(UiClock);

  readonly at = input.required<string | Date>();

  /** IANA zone of the programme: "Europe/Berlin". */
  readonly zone = input.required<string>();

  /** Says how long is left. */
  readonly countdown = input(false, { transform: booleanAttribute });

  /** Programme time alone. */
  readonly brief = input(false, { transform: booleanAttribute });

  private readonly date = computed(() => new Date(this.at()));
  private readonly remaining = computed(() => this.date().getTime() - this.clock.now());
  protected readonly iso = computed(() => this.date().toISOString());
  protected readonly inZone = computed(
    () => `${momentText(this.date(), this.texts.locale(), this.zone())} (${zoneCity(this.zone())})`,
  );
  protected readonly same = computed(() => sameClock(this.date(), this.zone()));
  protected readonly own = computed(() =>
    this.texts.say('inYourTime', { moment: momentText(this.date(), this.texts.locale()) }),
  );

  /** Where the page is written nobody knows the reader's zone: what is said once it is known. */
  protected readonly served = served;
  protected readonly ownTemplate = computed(() => this.texts.say('inYourTime', { moment: '{moment}' }));
  protected readonly soon = computed(() => this.remaining() < 3 * DAY);
  protected readonly left = computed(() => {
    const left = this.remaining();
    if (left <= 0) return this.texts.say('passed');
    if (left < MINUTE) return this.texts.say('lessThanAMinuteLeft');
    if (left < HOUR) return this.texts.say('minutesLeft', { count: Math.floor(left / MINUTE) });
    if (left < 2 * DAY) return this.texts.say('hoursLeft', { count: Math.floor(left / HOUR) });
    return this.texts.say('daysLeft', { count: Math.floor(left / DAY) });
  });
}

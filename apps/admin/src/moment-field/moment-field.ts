import { Component, ElementRef, computed, effect, inject, input, model, signal, untracked } from '@angular/core';
import { PearlChoice, PearlDate, PearlField, type ChoiceOption } from '@pearls/ui/forms';
import { PearlMoment } from '@pearls/ui/time';
import { readTypedMoment, wallTimeOf } from '@pearls/web';
import { Words } from '../words/words';
import { ZONES } from './zones';

/** An instant and the zone people read it in; no instant while it cannot be read. */
export interface ZonedMoment {
  readonly at: string;
  readonly zone: string;
}

type Meant = '' | 'clock' | 'written';

/**
 * A day, a time as people write it ("23:59", "23:59 CET") and a zone. A written abbreviation that contradicts the zone on
 * that day becomes a question; nothing is guessed.
 */
@Component({
  selector: 'app-moment-field',
  imports: [PearlDate, PearlField, PearlChoice, PearlMoment],
  templateUrl: './moment-field.html',
  styleUrl: './moment-field.css',
  host: { role: 'group', '[attr.aria-label]': 'label()' },
})
export class MomentField {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly words = inject(Words);
  protected readonly zones = ZONES;

  readonly label = input.required<string>();
  readonly hint = input<string>();

  /** Shows what is missing. */
  readonly attempted = input(false);

  /** What was there before, or null for an empty field. Out comes null while something is missing or in question. */
  readonly value = model.required<ZonedMoment | null>();

  /** Message of the page's own. */
  readonly error = input<string | null>();

  protected readonly day = signal('');
  protected readonly time = signal('');
  protected readonly zone = signal('Europe/Berlin');
  protected readonly meant = signal<Meant>('');
  private own: ZonedMoment | null | undefined;

  protected readonly reading = computed(() => readTypedMoment(this.day(), this.time(), this.zone()));
  private readonly instant = computed(() => {
    const reading = this.reading();
    if (reading.kind === 'clear') return reading.at;
    if (reading.kind !== 'question' || !this.meant()) return null;
    return this.meant() === 'clock' ? reading.onTheClock : reading.asWritten;
  });
  protected readonly read = computed(() => {
    const at = this.instant();
    return at && { at: at.toISOString(), zone: this.zone() };
  });
  protected readonly question = computed(() => {
    const reading = this.reading();
    if (reading.kind !== 'question') return null;
    return {
      text: this.words.say('moment.question', { abbreviation: reading.abbreviation, clock: this.abbreviationAt(reading.onTheClock) }),
      options: [
        { value: 'clock', label: this.words.say('moment.clock', { clock: this.abbreviationAt(reading.onTheClock) }), hint: this.inZone(reading.onTheClock) },
        { value: 'written', label: this.words.say('moment.written', { abbreviation: reading.abbreviation }), hint: this.inZone(reading.asWritten) },
      ] satisfies ChoiceOption<Meant>[],
    };
  });
  protected readonly timeError = computed(() => {
    if (this.error()) return this.error();
    const reading = this.reading();
    if (reading.kind === 'unknown-abbreviation') return this.words.say('moment.unknown', { abbreviation: reading.abbreviation });
    return this.attempted() && reading.kind === 'unreadable' && this.day() ? this.words.say('moment.time') : null;
  });
  protected readonly dayError = computed(() => (this.attempted() && !this.day() ? this.words.say('moment.day') : null));
  protected readonly meantError = computed(() => (this.attempted() && !this.meant() ? this.words.say('moment.answer') : null));
  protected readonly note = computed(() => {
    const reading = this.reading();
    if (reading.kind !== 'clear' || reading.shown === 'once') return null;
    return this.words.say(`moment.${reading.shown}`);
  });

  constructor() {
    effect(() => {
      const value = this.value();
      if (value === this.own) return;
      this.own = value;
      if (value) untracked(() => this.fill(value));
    });
    effect(() => {
      const read = this.read();
      const before = untracked(this.value);
      if (read?.at === before?.at && read?.zone === before?.zone) return;
      this.own = read;
      this.value.set(read);
    });
  }

  focus(): void {
    this.host.nativeElement.querySelector('input')?.focus();
  }

  protected type(text: string): void {
    this.time.set(text);
    this.meant.set('');
  }

  private fill({ at, zone }: ZonedMoment): void {
    const [day = '', time = ''] = wallTimeOf(at, zone).split('T');
    this.zone.set(zone);
    this.day.set(day);
    this.time.set(time);
    this.meant.set('');
  }

  private abbreviationAt(at: Date): string {
    const parts = new Intl.DateTimeFormat('en-GB', { timeZone: this.zone(), timeZoneName: 'short' }).formatToParts(at);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? this.zone();
  }

  private inZone(at: Date): string {
    return this.words.say('moment.inZone', { at: this.words.inZone(at, this.zone()), zone: this.zone() });
  }
}

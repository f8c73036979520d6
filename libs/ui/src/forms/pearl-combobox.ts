import { Combobox, ComboboxPopup, ComboboxWidget } from '@angular/aria/combobox';
import { Listbox, Option } from '@angular/aria/listbox';
import {
  Component,
  DestroyRef,
  ElementRef,
  booleanAttribute,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  output,
  signal,
  untracked,
} from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { UiTexts } from '../texts/ui-texts';

/** One thing to find; `detail` tells things of the same name apart. */
export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
}

/** Finds one thing by typing. The page passes the options for each `query`; put it inside a `pearl-field`. */
@Component({
  selector: 'pearl-combobox',
  imports: [Combobox, ComboboxPopup, ComboboxWidget, Listbox, Option],
  templateUrl: './pearl-combobox.html',
  styleUrl: './pearl-combobox.css',
})
export class PearlCombobox implements FormValueControl<string> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly texts = inject(UiTexts);

  readonly options = input.required<readonly ComboboxOption[]>();

  /** Value of the picked option, empty while nothing is picked. */
  readonly value = model('');

  /** Text shown at first for a value that is not among the options. */
  readonly initialText = input('');
  readonly loading = input(false, { transform: booleanAttribute });

  /** The options are complete: narrow them here instead of asking for others. */
  readonly filter = input(false, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });

  /** Its name in a form that is sent without script. */
  readonly sentAs = input<string>();

  /** What the reader typed, after a short pause. */
  readonly query = output<string>();

  /** The option the reader picked, or null when it was cleared. */
  readonly selected = output<ComboboxOption | null>();
  readonly touch = output();

  protected readonly open = signal(false);
  private own: string | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;

  protected readonly text = linkedSignal<{ value: string; initial: string }, string>({
    source: () => ({ value: this.value(), initial: this.initialText() }),
    computation: ({ value, initial }, previous) => {
      if (previous && value === this.own) return previous.value;
      return untracked(this.options).find((option) => option.value === value)?.label ?? initial;
    },
  });
  protected readonly picked = computed(() => (this.value() ? [this.value()] : []));
  protected readonly shown = computed(() => {
    if (!this.filter() || this.value()) return this.options();
    const wanted = fold(this.text());
    return this.options().filter(({ label, detail }) => fold(`${label} ${detail ?? ''}`).includes(wanted));
  });
  protected readonly asked = computed(() => this.open() && (this.text().trim().length > 1 || this.filter()));
  protected readonly status = computed(() => {
    if (!this.asked()) return '';
    if (this.loading()) return this.texts.say('searching');
    const count = this.shown().length;
    return count ? this.texts.say('matches', { count }) : this.texts.say('noMatches');
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pause));
  }

  focus(options?: FocusOptions): void {
    this.host.nativeElement.querySelector('input')?.focus(options);
  }

  protected type(text: string): void {
    if (text === this.text()) return;
    if (this.value()) this.selected.emit(null);
    this.take('', text);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => this.query.emit(text.trim()), 200);
  }

  protected pick(values: string[]): void {
    const option = this.shown().find(({ value }) => value === values[0]);
    this.open.set(false);
    if (!option) return;
    this.take(option.value, option.label);
    this.selected.emit(option);
  }

  protected clear(): void {
    this.take('', '');
    this.selected.emit(null);
    this.query.emit('');
    this.focus();
  }

  private take(value: string, text: string): void {
    this.own = value;
    this.value.set(value);
    this.text.set(text);
  }
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

import { Component, ElementRef, booleanAttribute, computed, inject, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { pearlId } from '../texts/pearl-id';
import { UiTexts } from '../texts/ui-texts';
import { shownErrors, type ErrorInput } from './shown-errors';

/** Points on a scale from 0, with what the whole ones mean written out: radio buttons in one line. */
@Component({
  selector: 'pearl-scale',
  templateUrl: './pearl-scale.html',
  styleUrls: ['./field-parts.css', './pearl-scale.css'],
  host: { '[class.invalid]': 'shown().length > 0', '[style.--points]': 'points().length' },
})
export class PearlScale implements FormValueControl<number | null> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly texts = inject(UiTexts);

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly value = model.required<number | null>();

  /** What 0, 1, 2 … mean; there are as many whole points. */
  readonly anchors = input.required<readonly string[]>();

  /** How far one point is from the next. */
  readonly step = input(1);
  readonly error = input<ErrorInput>();
  readonly errors = input<readonly ValidationError[]>([]);
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly labelHidden = input(false, { transform: booleanAttribute });
  readonly touch = output();

  protected readonly id = pearlId();
  protected readonly shown = shownErrors(this.error, this.errors);
  protected readonly points = computed(() => {
    const step = this.step();
    const most = this.anchors().length - 1;
    return Array.from({ length: Math.round(most / step) + 1 }, (_, index) => {
      const value = index * step;
      return { value, text: this.written(value), whole: Number.isInteger(value), described: this.describedBy(value) };
    });
  });

  focus(options?: FocusOptions): void {
    const inputs = [...this.host.nativeElement.querySelectorAll('input')];
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus(options);
  }

  /** Whether an anchor says what was chosen: its own point, or the half beside it. */
  protected says(anchor: number): boolean {
    const value = this.value();
    return value !== null && Math.abs(value - anchor) < 1;
  }

  private written(value: number): string {
    return new Intl.NumberFormat(this.texts.locale()).format(value);
  }

  private describedBy(value: number): string {
    const around = new Set([Math.floor(value), Math.ceil(value)]);
    return [...around].map((anchor) => `${this.id}-anchor-${anchor}`).join(' ');
  }
}

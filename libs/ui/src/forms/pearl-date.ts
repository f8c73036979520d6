import { Component, ElementRef, booleanAttribute, inject, input, model, output } from '@angular/core';
import { transformedValue, type FormValueControl, type ValidationError } from '@angular/forms/signals';
import { pearlId } from '../texts/pearl-id';
import { UiTexts } from '../texts/ui-texts';
import { toDateParts, toIsoDate, type DateParts } from './iso-date';
import { shownErrors, type ErrorInput } from './shown-errors';

/** A date people know by heart, typed as day, month and year; its value is `2027-03-09`, or empty. */
@Component({
  selector: 'pearl-date',
  templateUrl: './pearl-date.html',
  styleUrls: ['./field-parts.css', './pearl-date.css'],
  host: { '[class.invalid]': 'shown().length > 0' },
})
export class PearlDate implements FormValueControl<string> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly texts = inject(UiTexts);

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly value = model('');
  readonly error = input<ErrorInput>();
  readonly errors = input<readonly ValidationError[]>([]);
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly optional = input(false, { transform: booleanAttribute });
  readonly touch = output();

  protected readonly id = pearlId();
  protected readonly boxes = ['day', 'month', 'year'] as const;
  protected readonly shown = shownErrors(this.error, this.errors);
  protected readonly parts = transformedValue<string, DateParts>(this.value, {
    parse: (parts) => {
      const iso = toIsoDate(parts);
      return iso === undefined ? { value: '', error: { kind: 'date' } } : { value: iso };
    },
    format: toDateParts,
  });

  focus(options?: FocusOptions): void {
    this.host.nativeElement.querySelector('input')?.focus(options);
  }

  protected type(box: keyof DateParts, text: string): void {
    this.parts.set({ ...this.parts(), [box]: text });
  }

  protected left(event: FocusEvent): void {
    if (!this.host.nativeElement.contains(event.relatedTarget as Node | null)) this.touch.emit();
  }
}

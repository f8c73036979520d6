import { Component, ElementRef, booleanAttribute, inject, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { pearlId } from '../texts/pearl-id';
import { UiTexts } from '../texts/ui-texts';
import { shownErrors, type ErrorInput } from './shown-errors';

/** One answer the reader may pick. */
export interface ChoiceOption<T> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** One answer out of a few: radio buttons in a named group. */
@Component({
  selector: 'pearl-choice',
  templateUrl: './pearl-choice.html',
  styleUrls: ['./field-parts.css', './pearl-choice.css'],
  host: { '[class.invalid]': 'shown().length > 0' },
})
export class PearlChoice<T> implements FormValueControl<T> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly texts = inject(UiTexts);

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly options = input.required<readonly ChoiceOption<NonNullable<T>>[]>();
  readonly value = model.required<T>();
  readonly error = input<ErrorInput>();
  readonly errors = input<readonly ValidationError[]>([]);
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly optional = input(false, { transform: booleanAttribute });
  readonly labelHidden = input(false, { transform: booleanAttribute });

  /** The label is the page's heading. */
  readonly asHeading = input(false, { transform: booleanAttribute });

  /** Short answers beside one another. */
  readonly inline = input(false, { transform: booleanAttribute });

  /** Its name in a form that is sent without script. */
  readonly sentAs = input<string>();
  readonly touch = output();

  protected readonly id = pearlId();
  protected readonly type = 'radio';
  protected readonly shown = shownErrors(this.error, this.errors);

  focus(options?: FocusOptions): void {
    const inputs = this.host.nativeElement.querySelectorAll('input');
    ([...inputs].find((input) => input.checked) ?? inputs[0])?.focus(options);
  }

  protected chosen(option: ChoiceOption<NonNullable<T>>): boolean {
    return this.value() === option.value;
  }

  protected choose(option: ChoiceOption<NonNullable<T>>): void {
    this.value.set(option.value);
  }
}

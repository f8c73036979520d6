import { Component, ElementRef, booleanAttribute, inject, input, model, output } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { pearlId } from '../texts/pearl-id';
import { UiTexts } from '../texts/ui-texts';
import type { ChoiceOption } from './pearl-choice';
import { shownErrors, type ErrorInput } from './shown-errors';

/** Any number of answers: checkboxes in a named group. */
@Component({
  selector: 'pearl-choices',
  templateUrl: './pearl-choice.html',
  styleUrls: ['./field-parts.css', './pearl-choice.css'],
  host: { '[class.invalid]': 'shown().length > 0' },
})
export class PearlChoices<T> implements FormValueControl<T[]> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly texts = inject(UiTexts);

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly options = input.required<readonly ChoiceOption<T>[]>();
  readonly value = model.required<T[]>();
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
  protected readonly type = 'checkbox';
  protected readonly shown = shownErrors(this.error, this.errors);

  focus(options?: FocusOptions): void {
    this.host.nativeElement.querySelector('input')?.focus(options);
  }

  protected chosen(option: ChoiceOption<T>): boolean {
    return this.value().includes(option.value);
  }

  protected choose(option: ChoiceOption<T>): void {
    const before = this.value();
    const kept = before.includes(option.value)
      ? before.filter((value) => value !== option.value)
      : [...before, option.value];
    this.value.set(kept);
  }
}

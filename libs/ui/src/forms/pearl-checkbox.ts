import { Component, ElementRef, booleanAttribute, inject, input, model, output } from '@angular/core';
import type { FormCheckboxControl, ValidationError } from '@angular/forms/signals';
import { pearlId } from '../texts/pearl-id';
import { UiTexts } from '../texts/ui-texts';
import { shownErrors, type ErrorInput } from './shown-errors';

/** One box to tick, with its sentence: `<pearl-checkbox label="We agree" [formField]="form.agreed" />`. */
@Component({
  selector: 'pearl-checkbox',
  template: `
    <div [id]="id + '-error'">
      @for (message of shown(); track message) {
        <p class="error">
          <span class="visually-hidden">{{ texts.say('errorPrefix') }} </span>{{ message }}
        </p>
      }
    </div>
    <div class="option">
      <input
        type="checkbox"
        [id]="id"
        [checked]="checked()"
        [disabled]="disabled()"
        [attr.aria-invalid]="shown().length ? 'true' : null"
        [attr.aria-describedby]="(hint() ? id + '-hint ' : '') + id + '-error'"
        (change)="checked.set(!checked())"
        (blur)="touch.emit()"
      />
      <label [for]="id">{{ label() }}<ng-content /></label>
      @if (hint()) {
        <p class="option-hint" [id]="id + '-hint'">{{ hint() }}</p>
      }
    </div>
  `,
  styleUrls: ['./field-parts.css', './pearl-choice.css'],
  host: { '[class.invalid]': 'shown().length > 0' },
})
export class PearlCheckbox implements FormCheckboxControl {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly texts = inject(UiTexts);

  readonly label = input('');
  readonly hint = input<string>();
  readonly checked = model(false);
  readonly error = input<ErrorInput>();
  readonly errors = input<readonly ValidationError[]>([]);
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly touch = output();

  protected readonly id = pearlId();
  protected readonly shown = shownErrors(this.error, this.errors);

  focus(options?: FocusOptions): void {
    this.host.nativeElement.querySelector('input')?.focus(options);
  }
}

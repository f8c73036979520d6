import { Component, ElementRef, booleanAttribute, inject, input, signal } from '@angular/core';
import { pearlId } from '../texts/pearl-id';
import { UiTexts } from '../texts/ui-texts';
import { shownErrors, type ErrorInput } from './shown-errors';

/** Several fields that answer one question together, such as a person: `<pearl-group label="Contact person">` with fields inside. */
@Component({
  selector: 'pearl-group',
  template: `
    <fieldset
      [disabled]="disabled()"
      [attr.aria-describedby]="(hint() ? id + '-hint ' : '') + id + '-error'"
    >
      <legend>
        {{ label() }}
        @if (optional()) {
          <span class="optional">({{ texts.say('optional') }})</span>
        }
      </legend>
      @if (hint()) {
        <p class="hint" [id]="id + '-hint'">{{ hint() }}</p>
      }
      <div [id]="id + '-error'">
        @for (message of shown(); track message) {
          <p class="error">
            <span class="visually-hidden">{{ texts.say('errorPrefix') }} </span>{{ message }}
          </p>
        }
      </div>
      <div class="fields"><ng-content /></div>
    </fieldset>
  `,
  styleUrl: './field-parts.css',
  styles: `
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
      gap: var(--space-4);
      align-items: start;
      padding: var(--space-4);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--surface);
    }
  `,
  host: { '[class.invalid]': 'shown().length > 0' },
})
export class PearlGroup {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly texts = inject(UiTexts);

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly error = input<ErrorInput>();
  readonly optional = input(false, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });

  protected readonly id = pearlId();
  protected readonly shown = shownErrors(this.error, signal([]));

  focus(options?: FocusOptions): void {
    this.host.nativeElement.querySelector<HTMLElement>('input, textarea, select')?.focus(options);
  }
}

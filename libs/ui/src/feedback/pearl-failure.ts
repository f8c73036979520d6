import { Component, booleanAttribute, inject, input, output } from '@angular/core';
import { PearlButton } from '../reading/pearl-button';
import { UiTexts } from '../texts/ui-texts';

/** Something could not be loaded: what to do, a way to try again, the number to name in a letter. */
@Component({
  selector: 'pearl-failure',
  imports: [PearlButton],
  template: `
    <p class="heading">{{ heading() ?? texts.say('couldNotLoad') }}</p>
    <p>{{ detail() ?? texts.say('couldNotLoadDetail') }}</p>
    <div class="row">
      @if (!final()) {
        <button pearlButton="secondary" type="button" (click)="retry.emit()">
          {{ texts.say('tryAgain') }}
        </button>
      }
      <ng-content />
    </div>
    @if (traceId(); as id) {
      <p class="small soft">{{ texts.say('traceId', { id }) }}</p>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--space-3);
      padding: var(--space-5);
      border: 1px solid var(--line);
      border-inline-start: 6px solid var(--bad);
      border-radius: var(--radius-m);
      background: var(--surface);
    }

    p {
      margin: 0;
    }

    .heading {
      font: 600 var(--title-s) / 1.3 var(--display);
    }
  `,
  host: { role: 'alert' },
})
export class PearlFailure {
  protected readonly texts = inject(UiTexts);

  readonly heading = input<string>();
  readonly detail = input<string>();
  readonly traceId = input<string>();

  /** Trying again would not help. */
  readonly final = input(false, { transform: booleanAttribute });
  readonly retry = output();
}

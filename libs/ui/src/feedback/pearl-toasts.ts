import { Component, inject } from '@angular/core';
import { UiTexts } from '../texts/ui-texts';
import { PearlNotification } from './pearl-notification';
import { Toasts } from './toasts';

/** The place where toasts appear; `pearl-page-frame` has one. */
@Component({
  selector: 'pearl-toasts',
  imports: [PearlNotification],
  template: `
    <section aria-live="polite" [attr.aria-label]="texts.say('notifications')">
      @for (toast of toasts.showing(); track toast.id) {
        <pearl-notification [tone]="toast.tone" dismissible (dismissed)="toasts.dismiss(toast.id)">
          <p>{{ toast.text }}</p>
        </pearl-notification>
      }
    </section>
  `,
  styles: `
    section {
      position: fixed;
      z-index: 50;
      inset-block-end: var(--space-4);
      inset-inline: var(--space-4);
      display: flex;
      flex-direction: column;
      gap: var(--space-2);
      max-inline-size: 28rem;
      margin-inline: auto;
      pointer-events: none;
    }

    pearl-notification {
      box-shadow: var(--shadow-raised);
      pointer-events: auto;
    }
  `,
})
export class PearlToasts {
  protected readonly texts = inject(UiTexts);
  protected readonly toasts = inject(Toasts);
}

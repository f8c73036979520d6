import { Component, inject, input } from '@angular/core';
import type { ActivityOrigin } from '@pearls/contracts';
import { Texts } from '@pearls/web';

/** Where an activity came from, and what to ask oneself before it fits here. */
@Component({
  selector: 'app-activity-origin-note',
  template: `
    <section [attr.aria-label]="t('plan.activities.origin')">
      <p>
        {{ t('plan.activities.origin') }}
        <a [href]="'/practices/' + origin().slug" target="_blank" rel="opener"
          >{{ origin().title }}<span class="visually-hidden"> {{ t('plan.newWindow') }}</span></a
        >
      </p>
      @if (origin().toAdapt.length) {
        <p class="ask">{{ t('plan.activities.adapt') }}</p>
        <ul>
          @for (question of origin().toAdapt; track $index) {
            <li>{{ question }}</li>
          }
        </ul>
      }
    </section>
  `,
  styles: `
    section {
      max-inline-size: var(--measure);
      margin-block-end: var(--space-5);
      padding: var(--space-3) var(--space-4);
      border-inline-start: 4px solid var(--amber);
      background: var(--surface);
    }

    p,
    ul {
      margin-block-end: var(--space-2);
    }

    .ask {
      font-weight: 600;
    }
  `,
})
export class ActivityOriginNote {
  protected readonly t = inject(Texts).t;
  readonly origin = input.required<ActivityOrigin>();
}

import { Component, computed, inject, input } from '@angular/core';
import type { Panel } from '@pearls/contracts';
import { PearlNotification } from '@pearls/ui/feedback';
import { Texts } from '@pearls/web';

/** Tells a chair who is tied to a candidate that somebody else leads; nothing to anybody else. */
@Component({
  selector: 'app-deputy-notice',
  imports: [PearlNotification],
  template: `
    @if (applies()) {
      <pearl-notification tone="warning" [heading]="t('deputy.heading')">
        <p>{{ t('deputy.text') }}</p>
      </pearl-notification>
    }
  `,
  styles: `
    pearl-notification {
      display: block;
      margin-block-end: var(--space-4);
    }
  `,
})
export class DeputyNotice {
  protected readonly t = inject(Texts).t;

  readonly panel = input.required<Panel>();

  /** Who has not declared about everybody yet has that to do first. */
  protected readonly applies = computed(() => {
    const { state, mine } = this.panel();
    const atWork = state === 'declaring' || state === 'scoring' || state === 'deliberation';
    return atWork && !!mine?.chair && !mine.presides && mine.toDeclare === 0;
  });
}

import { Component, computed, inject } from '@angular/core';
import { Texts } from '@pearls/web';
import { Calls } from '../calls/calls';
import { Prose } from '../prose/prose';

/** Which personal data there is, why, who sees it and when it goes. */
@Component({
  selector: 'app-privacy-page',
  imports: [Prose],
  template: `
    <app-prose of="privacy" [sections]="sections">
      @if (contact(); as address) {
        <p>{{ t('about.write') }} <a [href]="'mailto:' + address">{{ address }}</a></p>
      }
    </app-prose>
  `,
})
export class PrivacyPage {
  protected readonly t = inject(Texts).t;
  private readonly calls = inject(Calls);
  protected readonly sections = ['who', 'visit', 'account', 'application', 'seen', 'kept', 'public', 'rights'];
  protected readonly contact = computed(() => this.calls.current()?.contact);
}

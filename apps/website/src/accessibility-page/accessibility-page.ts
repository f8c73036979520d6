import { Component, computed, inject } from '@angular/core';
import { Texts } from '@pearls/web';
import { Calls } from '../calls/calls';
import { Prose } from '../prose/prose';

/** What works for everybody, what does not yet, and whom to tell. */
@Component({
  selector: 'app-accessibility-page',
  imports: [Prose],
  template: `
    <app-prose of="accessibility" [sections]="sections">
      @if (contact(); as address) {
        <p>{{ t('about.write') }} <a [href]="'mailto:' + address">{{ address }}</a></p>
      }
    </app-prose>
  `,
})
export class AccessibilityPage {
  protected readonly t = inject(Texts).t;
  private readonly calls = inject(Calls);
  protected readonly sections = ['standard', 'keyboard', 'documents', 'known', 'tested', 'tell'];
  protected readonly contact = computed(() => this.calls.current()?.contact);
}

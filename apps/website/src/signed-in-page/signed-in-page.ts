import { Component, inject } from '@angular/core';
import { PearlConfirmationPanel } from '@pearls/ui/feedback';
import { Texts } from '@pearls/web';

/** Where a sign-in ends that was made in a second tab, so that what stands in the first is kept. */
@Component({
  selector: 'app-signed-in-page',
  imports: [PearlConfirmationPanel],
  template: `
    <div class="measure">
      <pearl-confirmation-panel [heading]="t('signedIn.heading')" />
      <p class="lead">{{ t('signedIn.text') }}</p>
      <p><a href="/applicant/">{{ t('account.workspace') }}</a></p>
    </div>
  `,
})
export class SignedInPage {
  protected readonly t = inject(Texts).t;
}

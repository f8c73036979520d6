import { Component, computed, inject, input } from '@angular/core';
import type { SecondFactorEnrolment } from '@pearls/contracts';
import { Texts } from '@pearls/web';

/** What an authenticator app needs: to scan, to tap on a phone, to type. */
@Component({
  selector: 'app-enrolment-details',
  template: `
    <ol>
      <li>{{ t('secondFactor.install') }}</li>
      <li>
        {{ t('secondFactor.scan') }}
        <svg class="code" role="img" [attr.viewBox]="enrolment().qrViewBox" [attr.aria-label]="t('secondFactor.qr')" shape-rendering="crispEdges"><path [attr.d]="enrolment().qrPath" /></svg>
        <p><a [href]="enrolment().uri">{{ t('secondFactor.open') }}</a></p>
        <p>{{ t('secondFactor.type') }} <strong class="secret" translate="no">{{ grouped() }}</strong></p>
      </li>
      <li>{{ t('secondFactor.confirm') }}</li>
    </ol>
  `,
  styles: `
    .code {
      display: block;
      inline-size: 13rem;
      margin-block: var(--space-4);
      padding: var(--space-3);
      border-radius: var(--radius-m);
      background: #fff;
    }

    .code path {
      fill: #000;
    }

    .secret {
      font-family: var(--mono);
      overflow-wrap: anywhere;
    }

    li {
      margin-block-end: var(--space-3);
    }
  `,
})
export class EnrolmentDetails {
  protected readonly t = inject(Texts).t;
  readonly enrolment = input.required<SecondFactorEnrolment>();
  protected readonly grouped = computed(() => this.enrolment().secret.replace(/(.{4})(?=.)/g, '$1 '));
}

import { Component, inject, input } from '@angular/core';
import { Texts } from '@pearls/web';
import { ReferenceForm } from '../reference-form/reference-form';

/** Asks for the reference of a receipt. */
@Component({
  selector: 'app-receipts-page',
  imports: [ReferenceForm],
  template: `
    <div class="measure">
      <h1>{{ t('receipts.heading') }}</h1>
      <p class="lead">{{ t('receipts.lead') }}</p>
      <app-reference-form path="/receipts" [longest]="30" [label]="t('receipts.reference')" [hint]="t('receipts.referenceHint')" [missing]="t('receipts.missing')" [check]="t('receipts.check')" [reference]="reference()" />
    </div>
  `,
})
export class ReceiptsPage {
  protected readonly t = inject(Texts).t;

  /** What was typed where no script runs. */
  readonly reference = input<string>();
}

import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Texts } from '@pearls/web';

/** Asks for the reference of a receipt. */
@Component({
  selector: 'app-receipts-page',
  imports: [PearlForm, PearlErrorSummary, PearlField, PearlButton],
  template: `
    <div class="measure">
      <h1>{{ t('receipts.heading') }}</h1>
      <p class="lead">{{ t('receipts.lead') }}</p>
      <form pearlForm (submit)="go($event)" class="stack">
        <pearl-error-summary [errors]="errors()" />
        <pearl-field [label]="t('receipts.reference')" [hint]="t('receipts.referenceHint')" [error]="wrong() ? t('receipts.missing') : undefined" width="medium">
          <input #reference id="reference" [value]="typed()" (input)="typed.set(reference.value)" autocomplete="off" autocapitalize="characters" spellcheck="false" />
        </pearl-field>
        <div class="row"><button pearlButton type="submit">{{ t('receipts.check') }}</button></div>
      </form>
    </div>
  `,
})
export class ReceiptsPage {
  protected readonly t = inject(Texts).t;
  private readonly router = inject(Router);
  protected readonly typed = signal('');
  protected readonly wrong = signal(false);
  protected readonly errors = computed(() => (this.wrong() ? [{ message: this.t('receipts.missing'), target: 'reference' }] : []));

  protected go(event: Event): void {
    event.preventDefault();
    const reference = this.typed().replace(/\s/g, '').replace(/[‐-―]/g, '-').toUpperCase();
    this.wrong.set(!/^[A-Z0-9-]{4,30}$/.test(reference));
    if (!this.wrong()) void this.router.navigate(['/receipts', reference]);
  }
}

import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { applications, plans } from '@pearls/contracts';
import { PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlSummaryList, PearlSummaryValue, type SummaryRow } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import { served } from '@pearls/ui/texts/served';
import { Api, ApiProblem, Texts, WebFailure } from '@pearls/web';
import { Calls } from '../calls/calls';

/** Confirms a receipt: what was submitted when, and whether the fingerprint is the same. */
@Component({
  selector: 'app-receipt-page',
  imports: [RouterLink, PearlLoading, PearlNotification, PearlField, PearlSummaryList, PearlSummaryValue, PearlBreadcrumbs, PearlButton, PearlMoment, WebFailure],
  templateUrl: './receipt-page.html',
  styles: `
    .hash {
      font-family: var(--mono);
      font-size: var(--size-s);
      overflow-wrap: anywhere;
    }
  `,
})
export class ReceiptPage {
  protected readonly t = inject(Texts).t;
  private readonly calls = inject(Calls);

  readonly reference = input.required<string>();

  /** A reference says what was handed in. */
  private readonly isOfPlan = computed(() => this.reference().startsWith('PLAN'));
  private readonly asked = computed(() => ({ params: { reference: this.reference() } }));
  private readonly ofApplication = inject(Api).read(applications.verifyReceipt, () => (this.isOfPlan() ? undefined : this.asked()));
  private readonly ofPlan = inject(Api).read(plans.verifyPlanReceipt, () => (this.isOfPlan() ? this.asked() : undefined));

  protected get receipt() {
    return this.isOfPlan() ? this.ofPlan : this.ofApplication;
  }

  protected readonly unknown = computed(() => {
    const error = this.receipt.error();
    return error instanceof ApiProblem && (error.status === 404 || error.status === 400);
  });
  protected readonly trail = computed(() => [{ label: this.t('nav.receipts'), link: '/receipts' }]);

  /** The zone people of that year read their dates in. */
  protected readonly zone = computed(() => {
    const cycles = this.calls.list.hasValue() ? this.calls.list.value().items : [];
    const cycleId = this.receipt.hasValue() ? this.receipt.value().cycleId : '';
    return cycles.find(({ id }) => id === cycleId)?.timetable[0]?.zone ?? 'Europe/Berlin';
  });
  protected readonly rows = computed<SummaryRow[]>(() => {
    if (!this.receipt.hasValue()) return [];
    const { reference, placeName, cycleId } = this.receipt.value();
    return [
      { key: 'reference', label: this.t('receipts.reference'), value: reference },
      { key: 'place', label: this.t('receipt.place'), value: placeName },
      { key: 'cycle', label: this.t('receipt.cycle'), value: cycleId },
      { key: 'at', label: this.t('receipt.at') },
      { key: 'sha256', label: this.t('receipt.sha256') },
    ];
  });

  /** What was typed where no script runs. */
  readonly fingerprint = input<string>();
  protected readonly served = served;
  protected readonly typed = linkedSignal(() => this.fingerprint() ?? '');
  private readonly plain = computed(() => this.typed().replace(/[\s:]/g, '').toLowerCase());
  protected readonly comparison = computed(() => {
    if (!this.plain() || !this.receipt.hasValue()) return undefined;
    if (!/^[0-9a-f]{64}$/.test(this.plain())) return 'incomplete';
    return this.plain() === this.receipt.value().sha256.toLowerCase() ? 'same' : 'different';
  });
}

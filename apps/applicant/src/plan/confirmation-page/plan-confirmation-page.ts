import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { plans } from '@pearls/contracts';
import { PearlConfirmationPanel } from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import { Api, Texts } from '@pearls/web';
import { OpenPlan } from '../open-plan';

/** The plan is handed in: the reference, the receipt and its proof, and what happens next and when. */
@Component({
  selector: 'app-plan-confirmation-page',
  imports: [PearlButton, PearlConfirmationPanel, PearlMoment, RouterLink],
  templateUrl: './plan-confirmation-page.html',
})
export class PlanConfirmationPage {
  private readonly api = inject(Api);
  protected readonly open = inject(OpenPlan);
  protected readonly t = inject(Texts).t;
  protected readonly verified = this.api.read(plans.verifyPlanReceipt, () => {
    const reference = this.open.plan()?.reference;
    return reference ? { params: { reference } } : undefined;
  });

  /** Whether the register holds the same fingerprint as the plan. */
  protected readonly genuine = computed(
    () => this.verified.hasValue() && this.verified.value().sha256 === this.open.plan()?.sha256,
  );
  protected readonly receipt = computed(() =>
    this.api.url(plans.readPlanReceipt, { params: { id: this.open.id() ?? '' } }),
  );
  protected readonly sealed = computed(() =>
    this.api.url(plans.readSealedPlan, { params: { id: this.open.id() ?? '' } }),
  );
  protected readonly zone = computed(() => this.open.plan()?.dueZone ?? 'Europe/Berlin');
  protected readonly results = computed(() =>
    this.open.cycle()?.timetable.find(({ key }) => key === 'results-published'),
  );
}

import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { plans, type Plan } from '@pearls/contracts';
import { Toasts } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Texts } from '@pearls/web';
import { WithdrawForm } from '../../writing/withdraw-form';
import { OpenPlan } from '../open-plan';
import { PlanDrafts } from '../plan-drafts';

/** Steps back from the title. The town stays in the network. */
@Component({
  selector: 'app-plan-withdraw-page',
  imports: [PearlBreadcrumbs, PearlButton, RouterLink, WithdrawForm],
  template: `
    <pearl-breadcrumbs [items]="crumbs()" />
    @if (open.plan(); as plan) {
      <h1>{{ t('plan.withdraw.heading', { place: plan.placeName }) }}</h1>
      @if (open.may('withdraw')) {
        <app-withdraw-form
          [lead]="t('plan.withdraw.lead')"
          [button]="t('plan.withdraw.button', { place: plan.placeName })"
          [final]="t('plan.withdraw.final')"
          [typed]="plan.placeName"
          [work]="work"
          (withdrawn)="withdrawn($event)"
        >
          <a pearlButton="quiet" [routerLink]="open.home()">{{ t('plan.withdraw.keep') }}</a>
        </app-withdraw-form>
      } @else {
        <p>{{ t('plan.withdraw.notPossible') }}</p>
        <a pearlButton="secondary" [routerLink]="open.home()">{{ t('plan.name') }}</a>
      }
    }
  `,
})
export class PlanWithdrawPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly drafts = inject(PlanDrafts);
  protected readonly open = inject(OpenPlan);
  protected readonly t = inject(Texts).t;
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.name'), link: this.open.home() },
  ]);

  protected readonly work = (reason: string): Promise<Plan> =>
    this.api.send(plans.withdrawPlan, { params: { id: this.open.id() ?? '' }, body: { reason } });

  protected async withdrawn(plan: Plan): Promise<void> {
    this.drafts.forget(plan.id);
    this.open.replace(plan);
    this.toasts.show(this.t('plan.withdraw.done'));
    await this.router.navigateByUrl(this.open.home());
  }
}

import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { plans, type Plan } from '@pearls/contracts';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Texts, type ApiProblem } from '@pearls/web';
import { SubmitForm } from '../../writing/submit-form';
import { OpenPlan } from '../open-plan';

/** Hands the plan in: the jury gets a sealed copy. */
@Component({
  selector: 'app-plan-submit-page',
  imports: [PearlBreadcrumbs, PearlButton, PearlNotification, RouterLink, SubmitForm],
  template: `
    <pearl-breadcrumbs [items]="crumbs()" />
    @if (open.plan(); as plan) {
      @if (open.may('submit')) {
        <app-submit-form
          [heading]="t('plan.submit.heading', { place: plan.placeName })"
          [statement]="t('plan.submit.statement')"
          [declareFirst]="t('plan.submit.declareFirst')"
          [button]="t('plan.submit.button', { place: plan.placeName })"
          [work]="work"
          (submitted)="submitted($event)"
          (refused)="refused($event)"
        >
          <p>{{ t('plan.submit.lead') }}</p>
          @if (open.missing().length) {
            <pearl-notification tone="warning" [heading]="t('plan.check.incomplete')">
              <p>
                <a [routerLink]="[open.home(), 'missing']">{{
                  t('tasks.missing', { count: open.missing().length })
                }}</a>
              </p>
            </pearl-notification>
          }
        </app-submit-form>
      } @else {
        <h1>{{ t('plan.submit.heading', { place: plan.placeName }) }}</h1>
        <p>{{ t(plan.state === 'in_work' ? 'plan.submit.notPossible' : 'plan.submit.already') }}</p>
        <a pearlButton="secondary" [routerLink]="open.home()">{{ t('plan.name') }}</a>
      }
    }
  `,
})
export class PlanSubmitPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly open = inject(OpenPlan);
  protected readonly t = inject(Texts).t;
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.name'), link: this.open.home() },
    { label: this.t('plan.check.title'), link: `${this.open.home()}/check` },
  ]);

  protected readonly work = (idempotencyKey: string): Promise<Plan> => {
    const params = { id: this.open.id() ?? '' };
    return this.api.send(plans.submitPlan, { params, body: { declared: true }, idempotencyKey });
  };

  protected async submitted(plan: Plan): Promise<void> {
    this.open.replace(plan);
    await this.router.navigateByUrl(`${this.open.home()}/confirmation`);
  }

  protected refused({ slug }: ApiProblem): void {
    if (slug === 'incomplete') this.open.reload();
  }
}

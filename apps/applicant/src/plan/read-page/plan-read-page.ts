import { Component, computed, inject } from '@angular/core';
import { plans } from '@pearls/contracts';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import { Api, Texts } from '@pearls/web';
import { OpenPlan } from '../open-plan';
import { LivingPlan } from './living-plan';
import { PlanReading } from './plan-reading';

/** The whole plan to read and to print; nothing can be changed here. */
@Component({
  selector: 'app-plan-read-page',
  imports: [PearlBreadcrumbs, PearlButton, PearlMoment, PlanReading],
  providers: [LivingPlan],
  template: `
    <pearl-breadcrumbs [items]="crumbs()" />
    @if (open.plan(); as plan) {
      <h1>{{ open.title() }}</h1>
      @if (plan.submittedAt; as at) {
        <p>
          {{ t('plan.read.submitted') }} <pearl-moment [at]="at" [zone]="plan.dueZone ?? 'Europe/Berlin'" />
        </p>
      }
      <p class="row no-print">
        <a pearlButton [href]="document()">{{ t('plan.document') }}</a>
        <button type="button" pearlButton="secondary" (click)="print()">{{ t('answers.print') }}</button>
      </p>
      <app-plan-reading [sections]="living.sections()" [records]="living.records()" />
    }
  `,
})
export class PlanReadPage {
  private readonly api = inject(Api);
  protected readonly open = inject(OpenPlan);
  protected readonly living = inject(LivingPlan);
  protected readonly t = inject(Texts).t;
  protected readonly document = computed(() =>
    this.api.url(plans.readPlanDocument, { params: { id: this.open.id() ?? '' } }),
  );
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.name'), link: this.open.home() },
  ]);

  protected print(): void {
    window.print();
  }
}

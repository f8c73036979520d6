import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Texts } from '@pearls/web';
import { OpenPlan } from '../open-plan';
import { LivingPlan } from '../read-page/living-plan';
import { PlanReading } from '../read-page/plan-reading';

/** The whole plan once more before it is handed in, with a way to change each answer. */
@Component({
  selector: 'app-plan-check-page',
  imports: [PearlBreadcrumbs, PearlButton, PearlNotification, PlanReading, RouterLink],
  providers: [LivingPlan],
  template: `
    <pearl-breadcrumbs [items]="crumbs()" />
    <h1>{{ t('plan.check.title') }}</h1>
    <p class="lead measure">{{ t('plan.check.lead') }}</p>
    <app-plan-reading
      [sections]="living.sections()"
      [records]="living.records()"
      [changeable]="open.mayEdit()"
    />
    @if (open.may('submit')) {
      @if (open.missing().length) {
        <pearl-notification tone="warning" [heading]="t('plan.check.incomplete')">
          <p>
            <a [routerLink]="[open.home(), 'missing']">{{
              t('tasks.missing', { count: open.missing().length })
            }}</a>
          </p>
        </pearl-notification>
      } @else {
        @if (open.warnings().length) {
          <pearl-notification tone="info" [heading]="t('plan.warnings.heading')">
            <p>
              {{ t('plan.warnings.mayStay') }}
              <a [routerLink]="[open.home(), 'missing']">{{
                t('plan.warnings.all', { count: open.warnings().length })
              }}</a>
            </p>
          </pearl-notification>
        }
        <p>
          <a pearlButton [routerLink]="[open.home(), 'submit']">{{ t('check.goOn') }}</a>
        </p>
      }
    }
  `,
})
export class PlanCheckPage {
  protected readonly open = inject(OpenPlan);
  protected readonly living = inject(LivingPlan);
  protected readonly t = inject(Texts).t;
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.name'), link: this.open.home() },
  ]);
}

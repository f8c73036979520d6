import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Panel, PlanToJudge } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { Formats, Texts } from '@pearls/web';
import { sheetTone } from '../parts/tones';

/** The plans of a desk in the juror's own order, each with the state of the own sheet. */
@Component({
  selector: 'app-plan-queue',
  imports: [PearlStatus, RouterLink],
  template: `
    <ol>
      @for (plan of plans(); track plan.planId) {
        <li>
          <a [routerLink]="['/panels', panel().id, 'plans', plan.planId]">
            <span class="place">{{ plan.placeName }}</span>
            <span class="soft small">{{ formats.country(plan.country) }}</span>
          </a>
          <span class="state">
            @if (plan.veryConvincing) {
              <span class="convincing small">{{ t('desk.convincing') }}</span>
            }
            @if (plan.total !== undefined) {
              <span class="numeric">{{ t('desk.total', { total: one(plan.total) }) }}</span>
            }
            <pearl-status [tone]="tone(plan.sheetState)">{{
              t('sheetState.' + plan.sheetState)
            }}</pearl-status>
          </span>
        </li>
      }
    </ol>
  `,
  styleUrl: './plan-queue.css',
})
export class PlanQueue {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly tone = sheetTone;

  readonly panel = input.required<Panel>();
  readonly plans = input.required<readonly PlanToJudge[]>();

  protected one(total: number): string {
    return this.formats.number(total, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  }
}

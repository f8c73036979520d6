import { Component, computed, inject, input } from '@angular/core';
import type { PlanState } from '@pearls/contracts';
import { PearlStatus, type StatusTone } from '@pearls/ui/feedback';
import { Texts } from '@pearls/web';

const TONES: Record<PlanState, StatusTone> = {
  in_work: 'attention',
  submitted: 'info',
  not_submitted: 'neutral',
  withdrawn: 'neutral',
  title_active: 'good',
  title_completed: 'done',
  title_ended_early: 'neutral',
};

/** Where a plan stands, in words. */
@Component({
  selector: 'app-plan-state-tag',
  imports: [PearlStatus],
  template: `<pearl-status [tone]="tone()">{{ t('planStates.' + state()) }}</pearl-status>`,
})
export class PlanStateTag {
  protected readonly t = inject(Texts).t;
  readonly state = input.required<PlanState>();
  protected readonly tone = computed(() => TONES[this.state()]);
}

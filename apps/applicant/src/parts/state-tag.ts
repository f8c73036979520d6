import { Component, computed, inject, input } from '@angular/core';
import type { ApplicationState } from '@pearls/contracts';
import { PearlStatus, type StatusTone } from '@pearls/ui/feedback';
import { Texts } from '@pearls/web';

const TONES: Record<ApplicationState, StatusTone> = {
  started: 'attention',
  submitted: 'info',
  eligible: 'info',
  ineligible: 'neutral',
  selected: 'good',
  not_selected: 'neutral',
  plan_submitted: 'info',
  plan_not_submitted: 'neutral',
  awarded: 'good',
  awarded_extra: 'good',
  not_awarded: 'neutral',
  withdrawn: 'neutral',
  not_submitted: 'neutral',
};

/** Where an application stands, in words. */
@Component({
  selector: 'app-state-tag',
  imports: [PearlStatus],
  template: `<pearl-status [tone]="tone()">{{ t('states.' + state()) }}</pearl-status>`,
})
export class StateTag {
  protected readonly t = inject(Texts).t;
  readonly state = input.required<ApplicationState>();
  protected readonly tone = computed(() => TONES[this.state()]);
}

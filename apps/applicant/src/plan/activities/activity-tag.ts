import { Component, computed, inject, input } from '@angular/core';
import type { ActivityState } from '@pearls/contracts';
import { PearlStatus, type StatusTone } from '@pearls/ui/feedback';
import { Texts } from '@pearls/web';

const TONES: Record<ActivityState, StatusTone> = {
  planned: 'neutral',
  running: 'info',
  done: 'good',
  moved: 'attention',
  cancelled: 'bad',
};

/** Where an activity stands, in a word. */
@Component({
  selector: 'app-activity-tag',
  imports: [PearlStatus],
  template: `<pearl-status [tone]="tone()">{{ t('activityStates.' + state()) }}</pearl-status>`,
})
export class ActivityTag {
  protected readonly t = inject(Texts).t;
  readonly state = input.required<ActivityState>();
  protected readonly tone = computed(() => TONES[this.state()]);
}

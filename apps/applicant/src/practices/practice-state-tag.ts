import { Component, computed, inject, input } from '@angular/core';
import type { PracticeState, StoryState } from '@pearls/contracts';
import { PearlStatus, type StatusTone } from '@pearls/ui/feedback';
import { Texts } from '@pearls/web';

const TONES: Record<PracticeState | StoryState, StatusTone> = {
  draft: 'attention',
  in_review: 'info',
  second_reading: 'info',
  changes_asked: 'attention',
  published: 'good',
  archived: 'neutral',
};

/** Where a practice or a story stands, in words. */
@Component({
  selector: 'app-practice-state-tag',
  imports: [PearlStatus],
  template: `<pearl-status [tone]="tone()">{{ t('practice.states.' + state()) }}</pearl-status>`,
})
export class PracticeStateTag {
  protected readonly t = inject(Texts).t;
  readonly state = input.required<PracticeState | StoryState>();
  protected readonly tone = computed(() => TONES[this.state()]);
}

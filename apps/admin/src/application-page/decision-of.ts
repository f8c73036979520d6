import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { cycles, type Application } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { Api } from '@pearls/web';
import { Unread } from '../parts/unread';
import { StageDecision } from '../pre-selection-page/stage-decision';
import { Words } from '../words/words';

/** What the assessments propose for an application and what is staged. */
@Component({
  selector: 'app-decision-of',
  imports: [RouterLink, PearlStatus, StageDecision, Unread],
  template: `
    @if (overview.hasValue()) {
      @if (line(); as it) {
        <dl class="facts">
          <dt>{{ words.say('preSelection.column.percent') }}</dt>
          <dd class="numeric">{{ words.percent(it.percent) }}</dd>
          <dt>{{ words.say('preSelection.line') }}</dt>
          <dd class="numeric">{{ overview.value().line }} %</dd>
          <dt>{{ words.say('preSelection.column.proposed') }}</dt>
          <dd>{{ words.say('outcome.' + (it.proposed ?? 'open')) }}</dd>
          <dt>{{ words.say('preSelection.column.staged') }}</dt>
          <dd>
            @if (it.staged) {
              <pearl-status [tone]="it.staged === 'selected' ? 'good' : 'neutral'">{{ words.say('outcome.' + it.staged) }}</pearl-status>
              @if (it.reason) {
                <p class="written">{{ it.reason }}</p>
              }
            } @else {
              {{ words.say('outcome.notStaged') }}
            }
          </dd>
        </dl>
        @if (application().actions.includes('stageDecision')) {
          <app-stage-decision [line]="it" (staged)="overview.reload()" />
        }
      } @else {
        <p>{{ words.say('preSelection.notIn') }}</p>
      }
      <p class="after"><a routerLink="/pre-selection" [queryParams]="{ cycle: application().cycleId }">{{ words.say('preSelection.all') }}</a></p>
    } @else {
      <app-unread [of]="overview" />
    }
  `,
  styles: `
    app-stage-decision {
      margin-block: var(--space-5);
    }
  `,
})
export class DecisionOf {
  protected readonly words = inject(Words);
  readonly application = input.required<Application>();
  protected readonly overview = inject(Api).read(cycles.readPreSelection, () => ({ params: { cycle: this.application().cycleId } }));
  protected readonly line = computed(() =>
    this.overview.hasValue() ? this.overview.value().items.find(({ applicationId }) => applicationId === this.application().id) : undefined,
  );
}

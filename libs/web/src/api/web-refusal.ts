import { Component, computed, inject, input } from '@angular/core';
import { PearlNotification } from '@pearls/ui/feedback/pearl-notification';
import { Texts } from '../language/texts';
import { ProblemTexts } from './problem-texts';

/** Why something was not done, after a press of a button; nothing while there is no error. */
@Component({
  selector: 'web-refusal',
  imports: [PearlNotification],
  template: `
    @if (sentence(); as said) {
      <pearl-notification tone="error" [heading]="said.heading">
        <p>{{ said.detail }}</p>
        @if (said.traceId) {
          <p class="small soft">{{ texts.t('web.traceId', { id: said.traceId }) }}</p>
        }
      </pearl-notification>
    }
  `,
  host: { '[hidden]': '!sentence()' },
})
export class WebRefusal {
  private readonly problems = inject(ProblemTexts);
  protected readonly texts = inject(Texts);

  readonly error = input.required<unknown>();

  protected readonly sentence = computed(() => (this.error() ? this.problems.sentence(this.error()) : undefined));
}

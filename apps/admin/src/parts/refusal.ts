import { Component, ElementRef, afterRenderEffect, computed, inject, input, viewChild } from '@angular/core';
import { PearlNotification } from '@pearls/ui/feedback';
import { ProblemTexts, type ApiProblem } from '@pearls/web';
import { Words } from '../words/words';

/** Why the server refused, field by field where it says so, with the number to quote. It takes the focus when it appears. */
@Component({
  selector: 'app-refusal',
  imports: [PearlNotification],
  template: `
    @if (sentence(); as said) {
      <div #box tabindex="-1">
        <pearl-notification tone="error" [heading]="said.heading">
          <p>{{ said.detail }}</p>
          @if (faults().length) {
            <ul>
              @for (fault of faults(); track $index) {
                <li>{{ fault }}</li>
              }
            </ul>
          }
          @if (said.traceId; as id) {
            <p class="small soft">{{ words.say('web.traceId', { id }) }}</p>
          }
        </pearl-notification>
      </div>
    }
  `,
})
export class Refusal {
  protected readonly words = inject(Words);
  private readonly texts = inject(ProblemTexts);
  private readonly box = viewChild<ElementRef<HTMLElement>>('box');

  readonly problem = input.required<ApiProblem | null>();
  protected readonly sentence = computed(() => {
    const problem = this.problem();
    return problem && this.texts.sentence(problem);
  });
  protected readonly faults = computed(() => [
    ...new Set((this.problem()?.errors ?? []).map((fault) => this.texts.fault(fault))),
  ]);

  constructor() {
    afterRenderEffect(() => {
      if (this.problem()) this.box()?.nativeElement.focus();
    });
  }
}

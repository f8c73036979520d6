import { Component, computed, inject, input, output } from '@angular/core';
import { PearlFailure } from '@pearls/ui/feedback/pearl-failure';
import { ApiProblem } from './api-problem';
import { ProblemTexts } from './problem-texts';

/** What could not be loaded, in the reader's words, with a way to try again where that can help. */
@Component({
  selector: 'web-failure',
  imports: [PearlFailure],
  template: `<pearl-failure [heading]="sentence().heading" [detail]="sentence().detail" [traceId]="sentence().traceId" [final]="final()" (retry)="retry.emit()"><ng-content /></pearl-failure>`,
})
export class WebFailure {
  private readonly problems = inject(ProblemTexts);

  readonly error = input.required<unknown>();
  readonly retry = output();

  protected readonly sentence = computed(() => this.problems.sentence(this.error()));
  protected readonly final = computed(() => {
    const error = this.error();
    return error instanceof ApiProblem && [403, 404, 410, 422].includes(error.status);
  });
}

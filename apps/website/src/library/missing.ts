import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import type { PearlLink } from '@pearls/ui/reading/pearl-link';
import { ApiProblem } from '@pearls/web/api/api-problem';
import { WebFailure } from '@pearls/web/api/web-failure';
import { Texts } from '@pearls/web/language/texts';

/** In place of what could not be read: it is not there, and where to look; or it could not be loaded. */
@Component({
  selector: 'app-missing',
  imports: [RouterLink, PearlButton, WebFailure],
  template: `
    <h1>{{ heading() }}</h1>
    @if (absent()) {
      <p class="lead measure">{{ t('library.missing') }}</p>
      <p><a pearlButton [routerLink]="link()">{{ label() }}</a></p>
    } @else {
      <web-failure [error]="error()" (retry)="retry.emit()" />
    }
  `,
})
export class Missing {
  protected readonly t = inject(Texts).t;

  readonly heading = input.required<string>();
  readonly error = input.required<unknown>();

  /** Where there are others of its kind. */
  readonly link = input.required<PearlLink>();
  readonly label = input.required<string>();
  readonly retry = output();

  protected readonly absent = computed(() => {
    const error = this.error();
    return error instanceof ApiProblem && [400, 404].includes(error.status);
  });
}

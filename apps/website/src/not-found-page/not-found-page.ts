import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlButton } from '@pearls/ui/reading';
import { served } from '@pearls/ui/texts/served';
import { Texts } from '@pearls/web';
import { PageFactsBoard } from '../served/page-facts';

/** There is no page of this address: says so and leads on. */
@Component({
  selector: 'app-not-found-page',
  imports: [RouterLink, PearlButton],
  template: `
    <div class="measure stack">
      <h1>{{ t('notFound.heading') }}</h1>
      <p class="lead">{{ t('notFound.lead') }}</p>
      <p>{{ t('notFound.invited') }}</p>
      <div class="row">
        <a pearlButton routerLink="/">{{ t('notFound.home') }}</a>
        <a pearlButton="secondary" routerLink="/contact">{{ t('nav.contact') }}</a>
      </div>
    </div>
  `,
})
export class NotFoundPage {
  protected readonly t = inject(Texts).t;

  constructor() {
    if (served) inject(PageFactsBoard).status.set(404);
  }
}

import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlButton } from '@pearls/ui/reading';
import { Texts } from '@pearls/web';

/** An address that leads nowhere. */
@Component({
  selector: 'app-lost-page',
  imports: [PearlButton, RouterLink],
  template: `
    <h1>{{ t('lost.title') }}</h1>
    <p class="measure">{{ t('lost.detail') }}</p>
    <a pearlButton routerLink="/">{{ t('nav.home') }}</a>
  `,
})
export class LostPage {
  protected readonly t = inject(Texts).t;
}

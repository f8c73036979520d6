import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlButton } from '@pearls/ui/reading';
import { Texts } from '@pearls/web';
import { Calls } from '../calls/calls';

/** The place is in no list: what that may mean, and whom to ask. */
@Component({
  selector: 'app-place-not-found',
  imports: [RouterLink, PearlButton],
  template: `
    <div class="measure stack">
      <h1>{{ t('check.notFound.heading') }}</h1>
      <p class="lead">{{ t('check.notFound.lead') }}</p>
      <ul>
        <li>{{ t('check.notFound.spelling') }}</li>
        <li>{{ t('check.notFound.municipality') }}</li>
        <li>{{ t('check.notFound.area') }}</li>
      </ul>
      @if (contact(); as address) {
        <p>{{ t('check.notFound.ask') }} <a [href]="'mailto:' + address">{{ address }}</a></p>
      }
      <div class="row">
        <a pearlButton routerLink="/check">{{ t('check.again') }}</a>
        <a pearlButton="secondary" routerLink="/call" fragment="rules">{{ t('check.rules') }}</a>
      </div>
    </div>
  `,
})
export class PlaceNotFound {
  protected readonly t = inject(Texts).t;
  private readonly calls = inject(Calls);
  protected readonly contact = computed(() => this.calls.current()?.contact);
}

import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Texts } from '@pearls/web';
import { OpenApplication } from '../application/open-application';
import { AnswersList } from '../writing/answers-list';

/** Every answer once more before it is handed in, with a way to change each. */
@Component({
  selector: 'app-check-page',
  imports: [AnswersList, PearlBreadcrumbs, PearlButton, PearlNotification, RouterLink],
  template: `
    <pearl-breadcrumbs [items]="crumbs()" />
    <h1>{{ t('check.title') }}</h1>
    <p class="lead measure">{{ t('check.lead') }}</p>
    @for (section of open.sections(); track section.key) {
      <app-answers-list [section]="section" [changeable]="open.mayEdit()" />
    }
    @if (open.may('submit')) {
      @if (open.missing().length) {
        <pearl-notification tone="warning" [heading]="t('check.incomplete')">
          <p>
            <a [routerLink]="[home(), 'missing']">{{
              t('tasks.missing', { count: open.missing().length })
            }}</a>
          </p>
        </pearl-notification>
      } @else {
        <a pearlButton [routerLink]="[home(), 'submit']">{{ t('check.goOn') }}</a>
      }
    }
  `,
})
export class CheckPage {
  protected readonly open = inject(OpenApplication);
  protected readonly t = inject(Texts).t;
  protected readonly home = this.open.home;
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('tasks.title'), link: this.home() },
  ]);
}

import { Component, computed, inject } from '@angular/core';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import { Texts } from '@pearls/web';
import { OpenApplication } from '../application/open-application';
import { AnswersList } from '../writing/answers-list';

/** The whole application to read and to print; nothing can be changed here. */
@Component({
  selector: 'app-answers-page',
  imports: [AnswersList, PearlBreadcrumbs, PearlButton, PearlMoment],
  template: `
    <pearl-breadcrumbs [items]="crumbs()" />
    @if (open.application(); as application) {
      <h1>{{ t('answers.heading', { place: application.placeName }) }}</h1>
      @if (application.submittedAt; as at) {
        <p>{{ t('answers.submitted') }} <pearl-moment [at]="at" [zone]="zone()" /></p>
      }
      <p class="no-print">
        <button type="button" pearlButton="secondary" (click)="print()">{{ t('answers.print') }}</button>
      </p>
      @for (section of open.sections(); track section.key) {
        <app-answers-list [section]="section" />
      }
    }
  `,
})
export class AnswersPage {
  protected readonly open = inject(OpenApplication);
  protected readonly t = inject(Texts).t;
  protected readonly zone = computed(() => this.open.deadline()?.zone ?? 'Europe/Berlin');
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('tasks.title'), link: `/applications/${this.open.id() ?? ''}` },
  ]);

  protected print(): void {
    window.print();
  }
}

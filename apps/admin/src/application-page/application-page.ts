import { Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { applications } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlBreadcrumbs } from '@pearls/ui/reading';
import { PearlTab, PearlTabs } from '@pearls/ui/tabs';
import { Api, PageTitles } from '@pearls/web';
import { ApplicationAnswers } from '../answers/application-answers';
import { History } from '../history/history';
import { Unread } from '../parts/unread';
import { applicationTone } from '../words/tones';
import { Words } from '../words/words';
import { AssessmentsOf } from './assessments-of';
import { DecisionOf } from './decision-of';
import { EligibilityOf } from './eligibility-of';
import { LettersOf } from './letters-of';

/** One application: its answers, the verdict, the assessments, the decision, its letters and its history. */
@Component({
  selector: 'app-application-page',
  imports: [
    RouterLink,
    PearlStatus,
    PearlBreadcrumbs,
    PearlTabs,
    PearlTab,
    ApplicationAnswers,
    EligibilityOf,
    AssessmentsOf,
    DecisionOf,
    LettersOf,
    History,
    Unread,
  ],
  templateUrl: './application-page.html',
})
export class ApplicationPage {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly titles = inject(PageTitles);

  readonly id = input.required<string>();
  readonly tab = input<string>();

  protected readonly read = this.api.read(applications.read, () => ({ params: { id: this.id() } }));
  protected readonly selected = linkedSignal(() => this.tab() ?? 'answers');
  protected readonly tone = applicationTone;
  protected readonly crumbs = computed(() => [{ label: this.words.say('applications.title'), link: '/applications' }]);
  protected readonly receipt = computed(() => this.api.url(applications.readReceipt, { params: { id: this.id() } }));

  constructor() {
    effect(() => {
      if (this.read.hasValue()) this.titles.name(this.read.value().placeName);
    });
  }

  protected show(tab: string | undefined): void {
    void this.router.navigate([], { queryParams: { tab }, replaceUrl: true });
  }
}

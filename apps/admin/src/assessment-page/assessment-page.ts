import { Component, DOCUMENT, Injector, computed, effect, inject, input, linkedSignal, runInInjectionContext, signal, untracked, viewChildren } from '@angular/core';
import { Router } from '@angular/router';
import { applications, cycles, preSelection, type Criterion } from '@pearls/contracts';
import { PearlConfirm } from '@pearls/ui/dialog';
import { PearlNotification, PearlSaveState, PearlStatus } from '@pearls/ui/feedback';
import { PearlCheckbox, PearlField } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Api, Deed, PageTitles, Shortcuts } from '@pearls/web';
import { ApplicationAnswers } from '../answers/application-answers';
import { AssessmentsOf } from '../application-page/assessments-of';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';
import { AssessmentKeeper } from './assessment-keeper';
import { CriterionCard } from './criterion-card';

/** An application on the left, the own assessment on the right. Nobody sees others' before the own one is final. */
@Component({
  selector: 'app-assessment-page',
  imports: [
    PearlConfirm,
    PearlNotification,
    PearlSaveState,
    PearlStatus,
    PearlCheckbox,
    PearlField,
    PearlBreadcrumbs,
    PearlButton,
    PearlDetails,
    ApplicationAnswers,
    AssessmentsOf,
    CriterionCard,
    Refusal,
    Unread,
  ],
  templateUrl: './assessment-page.html',
  styleUrl: './assessment-page.css',
  host: { '(document:keydown)': 'pressed($event)', '(document:visibilitychange)': 'hidden()', '(window:beforeunload)': 'leaving($event)', '(window:online)': 'keeper()?.save()' },
})
export class AssessmentPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  private readonly titles = inject(PageTitles);
  private readonly cards = viewChildren(CriterionCard);
  protected readonly words = inject(Words);
  protected readonly shortcuts = inject(Shortcuts);

  /** The application. */
  readonly id = input.required<string>();

  protected readonly application = this.api.read(applications.read, () => ({ params: { id: this.id() } }));
  protected readonly mine = this.api.read(preSelection.readMyAssessment, () => ({ params: { id: this.id() } }));
  protected readonly criteriaRead = this.api.read(cycles.readCriteria, () =>
    this.application.hasValue() ? { params: { cycle: this.application.value().cycleId } } : undefined,
  );
  protected readonly criteria = computed<readonly Criterion[]>(() => (this.criteriaRead.hasValue() ? this.criteriaRead.value().items : []));
  protected readonly keeper = signal<AssessmentKeeper | null>(null);
  protected readonly current = linkedSignal({ source: this.id, computation: () => 0 });
  protected readonly attempted = linkedSignal({ source: this.id, computation: () => false });
  protected readonly finalising = signal(false);
  protected readonly deed = new Deed();
  protected readonly open = computed(() => this.criteria().filter(({ code }) => this.keeper()?.scores()[code] === undefined));
  protected readonly lit = computed(() => this.criteria()[this.current()]?.code ?? '');
  protected readonly crumbs = computed(() => [{ label: this.words.say('queue.title'), link: '/assessments' }]);

  constructor() {
    effect((onCleanup) => {
      if (!this.mine.hasValue()) return;
      const assessment = this.mine.value();
      const keeper = untracked(() => runInInjectionContext(this.injector, () => new AssessmentKeeper(assessment.applicationId, assessment)));
      this.keeper.set(keeper);
      onCleanup(() => {
        void keeper.save(true);
        keeper.stop();
      });
    });
    effect(() => {
      if (this.application.hasValue()) this.titles.name(this.application.value().placeName);
    });
  }

  protected finish(): void {
    this.attempted.set(true);
    const first = this.criteria().findIndex(({ code }) => this.keeper()?.scores()[code] === undefined);
    if (first >= 0) this.go(first);
    else {
      this.deed.clear();
      this.finalising.set(true);
    }
  }

  protected async finalise(): Promise<void> {
    const done = await this.deed.run(async () => this.keeper()?.finalise(), this.words.say('assessment.finalDone'));
    if (!done) return;
    this.finalising.set(false);
    void this.router.navigate(['/assessments']);
  }

  protected hidden(): void {
    if (this.document.visibilityState === 'hidden') void this.keeper()?.save(true);
  }

  protected leaving(event: BeforeUnloadEvent): void {
    if (this.keeper()?.state() !== 'saved' && !this.keeper()?.isFinal()) event.preventDefault();
  }

  /** J and K go on and back, 0 to 5 score, N writes a remark; never while somebody writes. */
  protected pressed(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const writes = target.closest('textarea, select, dialog, input:not([type=radio], [type=checkbox])');
    if (!this.shortcuts.areOn() || writes || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const code = this.lit();
    if (key === 'j') this.go(Math.min(this.current() + 1, this.criteria().length - 1));
    else if (key === 'k') this.go(Math.max(this.current() - 1, 0));
    else if (key === 'n') this.cards()[this.current()]?.focusRemark();
    else if (/^[0-5]$/.test(key) && code) this.keeper()?.score(code, Number(key));
    else return;
    event.preventDefault();
  }

  private go(index: number): void {
    this.current.set(index);
    this.cards()[index]?.focus();
  }
}

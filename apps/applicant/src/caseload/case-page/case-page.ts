import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { caseload, checkIns, mentoringSessions, plans, type MentoringSession } from '@pearls/contracts';
import { PearlEmpty, PearlLoading, PearlStatus } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Formats, PageTitles, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { SessionCard, type StepTicked } from '../../mentoring/session-card';
import { SessionForm } from '../../mentoring/session-form';
import { CaseWords } from '../case-words';

/** One candidate on the desk of its contact: the plan, the log and what was agreed. */
@Component({
  selector: 'app-case-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlEmpty,
    PearlLoading,
    PearlStatus,
    RouterLink,
    SessionCard,
    SessionForm,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './case-page.html',
  styleUrl: './case-page.css',
})
export class CasePage {
  private readonly api = inject(Api);
  private readonly titles = inject(PageTitles);
  protected readonly formats = inject(Formats);
  protected readonly words = inject(CaseWords);
  protected readonly t = inject(Texts).t;

  /** The application of the candidate, from the address. */
  readonly application = input.required<string>();

  protected readonly deed = new Deed();
  protected readonly writing = signal<MentoringSession | 'new' | undefined>(undefined);
  protected readonly edited = computed(() => {
    const writing = this.writing();
    return writing === 'new' ? undefined : writing;
  });
  private readonly ofApplication = computed(() => ({ query: { applicationId: this.application() } }));
  protected readonly asked = this.api.read(caseload.readCase, () => ({ params: { id: this.application() } }));
  protected readonly found = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly askedSessions = this.api.read(mentoringSessions.listSessions, () =>
    this.ofApplication(),
  );
  private readonly askedPlans = this.api.read(plans.listPlans, () => this.ofApplication());
  private readonly askedCheckIns = this.api.read(checkIns.listCheckIns, () => {
    const one = this.found();
    return one?.pearl ? { query: { teamId: one.teamId, cycle: one.cycleId } } : undefined;
  });

  protected readonly plan = computed(() =>
    this.askedPlans.hasValue() ? this.askedPlans.value().items[0] : undefined,
  );
  protected readonly sessions = computed<readonly MentoringSession[]>(() =>
    this.askedSessions.hasValue() ? this.askedSessions.value().items : [],
  );
  protected readonly checkIns = computed(() =>
    this.askedCheckIns.hasValue() ? this.askedCheckIns.value().items : [],
  );
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('caseload.title'), link: '/caseload' },
  ]);

  constructor() {
    effect(() => {
      const name = this.found()?.placeName;
      if (name) this.titles.name(name);
    });
  }

  protected saved(): void {
    this.writing.set(undefined);
    this.reload();
  }

  protected async tick({ session, step, done }: StepTicked): Promise<void> {
    const params = { id: session.id, stepId: step.id };
    await this.deed.run(() => this.api.send(mentoringSessions.tickStep, { params, body: { done } }));
    this.reload();
  }

  private reload(): void {
    this.asked.reload();
    this.askedSessions.reload();
    this.askedPlans.reload();
  }
}

import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { assignments, plans, type PlanSectionDefinition } from '@pearls/contracts';
import { PearlNotification } from '@pearls/ui/feedback';
import { PearlTask, PearlTaskList } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Formats, Language, Texts } from '@pearls/web';
import { Colleagues } from '../../writing/colleagues';
import { OpenPlan } from '../open-plan';
import { PlanDrafts } from '../plan-drafts';
import { PlanShortcomings } from '../plan-shortcomings';
import { PlanStateTag } from '../plan-state-tag';
import { ShortcomingList } from '../shortcoming-list';
import { Threads } from '../threads';

const SHOWN_WARNINGS = 5;

/** The tasks of a plan: what is done, what waits, what does not fit, who works on it. */
@Component({
  selector: 'app-plan-tasks-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlNotification,
    PearlTask,
    PearlTaskList,
    PlanStateTag,
    RouterLink,
    ShortcomingList,
  ],
  providers: [PlanShortcomings],
  templateUrl: './plan-tasks-page.html',
  styleUrl: '../../task-list-page/task-list-page.css',
})
export class PlanTasksPage {
  private readonly api = inject(Api);
  private readonly formats = inject(Formats);
  private readonly threads = inject(Threads);
  private readonly shortcomings = inject(PlanShortcomings);
  protected readonly open = inject(OpenPlan);
  protected readonly colleagues = inject(Colleagues);
  protected readonly drafts = inject(PlanDrafts);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  protected readonly crumbs = computed(() => [{ label: this.t('nav.home'), link: '/' }]);
  protected readonly inWork = computed(() => this.open.plan()?.state === 'in_work');
  protected readonly titleYear = computed(() => this.open.plan()?.state.startsWith('title_') ?? false);
  protected readonly whole = computed(() => this.open.checkedOnce() && this.open.missing().length === 0);
  protected readonly warnings = computed(() => this.shortcomings.warnings().slice(0, SHOWN_WARNINGS));
  protected readonly unread = computed(() => this.threads.unread());
  protected readonly document = computed(() =>
    this.api.url(plans.readPlanDocument, { params: { id: this.open.id() ?? '' } }),
  );

  private readonly askedContacts = this.api.read(assignments.listAssignments, () => {
    const applicationId = this.open.plan()?.applicationId;
    return applicationId ? { query: { applicationId } } : undefined;
  });
  protected readonly contacts = computed(() =>
    (this.askedContacts.hasValue() ? this.askedContacts.value().items : []).filter(
      ({ state }) => state === 'active',
    ),
  );

  /** Who saved a section last and when, and what was said about it. */
  protected trace({ key }: PlanSectionDefinition): string | undefined {
    const { at, by, unsaved } = this.open.trace(key);
    const name = this.colleagues.nameOf(by);
    const when = at && this.formats.dateTime(at);
    const saved = when && (name ? this.t('tasks.savedBy', { name, when }) : this.t('tasks.saved', { when }));
    const count = this.threads.openIn(key);
    const parts = [
      unsaved ? this.t('tasks.unsaved') : saved,
      count ? this.t('plan.tasks.comments', { count }) : undefined,
    ];
    return parts.filter(Boolean).join(' · ') || undefined;
  }
}

import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { checkIns, finalReports, practices } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlCell, PearlRowActions, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Formats, Texts, WebFailure } from '@pearls/web';
import { ActivityTag } from '../activities/activity-tag';
import { OpenPlan, type LivingRecord } from '../open-plan';
import { barOf } from '../timeline-page/timeline';

/** The title year of a Pearl: its activities, its check-ins and its report; a finished activity becomes a practice. */
@Component({
  selector: 'app-year-page',
  imports: [
    ActivityTag,
    PearlBreadcrumbs,
    PearlButton,
    PearlCell,
    PearlRowActions,
    PearlStatus,
    PearlTable,
    RouterLink,
    WebFailure,
  ],
  templateUrl: './year-page.html',
  styleUrl: './year-page.css',
})
export class YearPage {
  private readonly api = inject(Api);
  protected readonly formats = inject(Formats);
  protected readonly open = inject(OpenPlan);
  protected readonly t = inject(Texts).t;

  private readonly ofTeam = computed(() => {
    const plan = this.open.plan();
    return plan && { query: { teamId: plan.teamId, cycle: plan.cycleId } };
  });
  protected readonly askedCheckIns = this.api.read(checkIns.listCheckIns, () => this.ofTeam());
  protected readonly askedReports = this.api.read(finalReports.listReports, () => this.ofTeam());
  protected readonly checkIns = computed(() => {
    const items = this.askedCheckIns.hasValue() ? this.askedCheckIns.value().items : [];
    return [...items].sort((one, other) => one.quarter - other.quarter);
  });
  protected readonly reports = computed(() =>
    this.askedReports.hasValue() ? this.askedReports.value().items : [],
  );
  private readonly askedPractices = this.api.read(practices.listInWork, () => {
    const plan = this.open.plan();
    return plan && this.open.mayEdit() ? { query: { teamId: plan.teamId, limit: 100 } } : undefined;
  });

  /** What an activity has become, by its id. */
  protected readonly practices = computed<ReadonlyMap<string, string>>(() => {
    const items = this.askedPractices.hasValue() ? this.askedPractices.value().items : [];
    const kept = items.filter(({ state }) => state !== 'archived');
    return new Map(kept.flatMap(({ id, activityId }) => (activityId ? [[activityId, id]] : [])));
  });

  protected readonly rows = computed(() => this.open.records('activity'));
  protected readonly counts = computed(() => {
    const states = ['done', 'running', 'planned', 'moved', 'cancelled'] as const;
    return states
      .map((state) => ({ state, count: this.rows().filter((row) => row.activity?.state === state).length }))
      .filter(({ count }) => count);
  });
  protected readonly columns = computed<readonly TableColumn<LivingRecord>[]>(() => [
    { key: 'name', label: this.t('activities.one') },
    { key: 'when', label: this.t('activities.when'), text: (record) => this.when(record) },
    { key: 'state', label: this.t('plan.activities.state') },
  ]);
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.name'), link: this.open.home() },
  ]);
  protected readonly keyOf = ({ id }: LivingRecord) => id;
  protected readonly linkOf = ({ id }: LivingRecord) =>
    `${this.open.home()}/sections/${this.open.sectionOf('activity')?.key ?? ''}/${id}`;

  private when({ answers }: LivingRecord): string {
    const definition = this.open.definition('activity');
    const bar = definition && barOf(definition, answers);
    if (!bar) return '';
    return bar.from === bar.to
      ? this.formats.day(bar.from)
      : `${this.formats.day(bar.from)} – ${this.formats.day(bar.to)}`;
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { pearls, plans, stories, type Story } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { PearlCell, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Formats, Language, Session, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { PracticeStateTag } from '../../practices/practice-state-tag';

/** The stories of my teams: news of a title year, read by the programme before they are public. */
@Component({
  selector: 'app-stories-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlCell,
    PearlLoading,
    PearlTable,
    PracticeStateTag,
    WebFailure,
    WebRefusal,
  ],
  template: `
    <pearl-breadcrumbs [items]="crumbs()" />
    <h1>{{ t('story.mine') }}</h1>
    <p class="lead measure">{{ t('story.lead') }}</p>
    <web-refusal [error]="deed.problem()" />
    @for (plan of holders(); track plan.id) {
      <p>
        <button type="button" pearlButton [busy]="deed.busy()" (click)="start(plan.id)">
          {{ t('story.start') }}
          @if (holders().length > 1) {
            – {{ plan.placeName }}
          }
        </button>
      </p>
    }
    @if (asked.hasValue()) {
      <pearl-table
        [caption]="t('story.mine')"
        [columns]="columns()"
        [rows]="rows()"
        [rowKey]="keyOf"
        [rowLink]="linkOf"
        [empty]="t('story.none')"
      >
        <ng-template pearlCell="state" [pearlCellOf]="rows()" let-row>
          <app-practice-state-tag [state]="row.state" />
        </ng-template>
      </pearl-table>
    } @else if (asked.error()) {
      <web-failure [error]="asked.error()" (retry)="asked.reload()" />
    } @else {
      <pearl-loading [lines]="4" />
    }
  `,
})
export class StoriesPage {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly formats = inject(Formats);
  private readonly say = inject(Language).localised;
  protected readonly t = inject(Texts).t;

  /** Only of one team, from the address. */
  readonly team = input<string>();

  protected readonly deed = new Deed();
  protected readonly asked = this.api.read(stories.listStoriesInWork, () => ({
    query: { teamId: this.team() },
  }));
  protected readonly rows = computed(() => (this.asked.hasValue() ? this.asked.value().items : []));

  /** Plans that hold a title and that I may write for. */
  private readonly askedPlans = this.api.read(plans.listPlans, () => ({
    query: { state: ['title_active' as const] },
  }));
  protected readonly holders = computed(() => {
    const writers = this.session.teams().filter(({ role }) => role !== 'viewer');
    const items = this.askedPlans.hasValue() ? this.askedPlans.value().items : [];
    return items.filter(({ teamId }) => writers.some(({ id }) => id === teamId));
  });
  protected readonly columns = computed<readonly TableColumn<Story>[]>(() => [
    {
      key: 'title',
      label: this.t('story.fields.title'),
      text: ({ title }) => this.say(title) || this.t('story.untitled'),
    },
    { key: 'place', label: this.t('story.place'), text: ({ placeName }) => placeName ?? '' },
    { key: 'state', label: this.t('story.state') },
    {
      key: 'changed',
      label: this.t('story.changed'),
      text: ({ changedAt }) => this.formats.shortDate(changedAt),
    },
  ]);
  protected readonly keyOf = ({ id }: Story) => id;
  protected readonly linkOf = ({ id }: Story) => `/stories/${id}`;
  protected readonly crumbs = computed(() => [{ label: this.t('nav.home'), link: '/' }]);

  protected async start(planId: string): Promise<void> {
    const plan = this.holders().find(({ id }) => id === planId);
    if (!plan) return;
    const started = await this.deed.run(async () => {
      const { items } = await this.api.send(pearls.listPearls, {});
      const titleYear = items.find(
        (one) => one.placeId === plan.placeId && one.cycleId === plan.cycleId,
      )?.titleYear;
      const body = {
        teamId: plan.teamId,
        placeId: plan.placeId,
        title: { en: this.t('story.newTitle', { place: plan.placeName }) },
        links: [],
        ...(titleYear !== undefined && { titleYear }),
      };
      return this.api.send(stories.startStory, { body });
    });
    if (started) await this.router.navigate(['/stories', started.answer.id]);
  }
}

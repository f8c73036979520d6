import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { applications, plans, type ApplicationState, type StatusStep } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlMoment, PearlTimeline, momentText, type TimelinePhase } from '@pearls/ui/time';
import { Api, Formats, Language, Texts, WebFailure } from '@pearls/web';
import { OpenApplication } from '../application/open-application';
import { StateTag } from '../parts/state-tag';
import { JuryFeedback } from './jury-feedback';

/** States in which a plan exists, and those in which the jury has spoken. */
const WITH_PLAN: readonly ApplicationState[] = [
  'selected',
  'plan_submitted',
  'awarded',
  'awarded_extra',
  'not_awarded',
];
const JUDGED: readonly ApplicationState[] = ['awarded', 'awarded_extra', 'not_awarded'];
const PLACES = { done: 'past', current: 'current', next: 'next' } as const;

/** Where the application stands, since when, and what comes next by when. Never blank. */
@Component({
  selector: 'app-status-page',
  imports: [
    JuryFeedback,
    PearlBreadcrumbs,
    PearlButton,
    PearlLoading,
    PearlMoment,
    PearlTimeline,
    RouterLink,
    StateTag,
    WebFailure,
  ],
  templateUrl: './status-page.html',
})
export class StatusPage {
  private readonly api = inject(Api);
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly open = inject(OpenApplication);
  protected readonly texts = inject(Texts);
  protected readonly t = this.texts.t;

  protected readonly status = this.api.read(applications.readStatus, () => {
    const id = this.open.application()?.id;
    return id ? { params: { id } } : undefined;
  });
  private readonly standing = computed(() =>
    this.status.hasValue() ? this.status.value().state : undefined,
  );
  protected readonly judged = computed(() => JUDGED.some((state) => state === this.standing()));
  private readonly askedPlans = this.api.read(plans.listPlans, () => {
    const applicationId = this.open.application()?.id;
    return applicationId && WITH_PLAN.some((state) => state === this.standing())
      ? { query: { applicationId } }
      : undefined;
  });
  protected readonly plan = computed(() =>
    this.askedPlans.hasValue() ? this.askedPlans.value().items[0] : undefined,
  );
  protected readonly phases = computed<readonly TimelinePhase[]>(() =>
    this.status.hasValue() ? this.status.value().steps.map((step) => this.phase(step)) : [],
  );
  protected readonly receipt = computed(() =>
    this.api.url(applications.readReceipt, { params: { id: this.open.id() ?? '' } }),
  );
  protected readonly home = this.open.home;
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('tasks.title'), link: this.home() },
  ]);

  private phase({ key, place, at, zone }: StatusStep): TimelinePhase {
    const label = this.texts.has(`steps.${key}`) ? this.t(`steps.${key}`) : this.t(`states.${key}`);
    const when = at && momentText(new Date(at), this.language.locale(), zone);
    return {
      key,
      label,
      when: when && (zone ? this.t('status.until', { when }) : when),
      state: PLACES[place],
    };
  }
}

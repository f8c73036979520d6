import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { applications, type StatusStep } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlMoment, PearlTimeline, momentText, type TimelinePhase } from '@pearls/ui/time';
import { Api, Formats, Language, Texts, WebFailure } from '@pearls/web';
import { OpenApplication } from '../application/open-application';
import { StateTag } from '../parts/state-tag';

const PLACES = { done: 'past', current: 'current', next: 'next' } as const;

/** Where the application stands, since when, and what comes next by when. Never blank. */
@Component({
  selector: 'app-status-page',
  imports: [
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
  protected readonly phases = computed<readonly TimelinePhase[]>(() =>
    this.status.hasValue() ? this.status.value().steps.map((step) => this.phase(step)) : [],
  );
  protected readonly receipt = computed(() =>
    this.api.url(applications.readReceipt, { params: { id: this.open.id() ?? '' } }),
  );
  protected readonly home = computed(() => `/applications/${this.open.id() ?? ''}`);
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

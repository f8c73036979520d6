import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlLoading, PearlNotification } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Language, Texts } from '@pearls/web';
import { OpenPlan } from '../open-plan';
import { PlanShortcomings } from '../plan-shortcomings';
import { ShortcomingList } from '../shortcoming-list';

/** What is missing before the plan can be handed in, and what does not fit together; each line leads to its field. */
@Component({
  selector: 'app-plan-missing-page',
  imports: [PearlBreadcrumbs, PearlButton, PearlLoading, PearlNotification, RouterLink, ShortcomingList],
  providers: [PlanShortcomings],
  templateUrl: './plan-missing-page.html',
})
export class PlanMissingPage {
  private readonly shortcomings = inject(PlanShortcomings);
  protected readonly open = inject(OpenPlan);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.name'), link: this.open.home() },
  ]);
  protected readonly warnings = this.shortcomings.warnings;
  protected readonly groups = computed(() =>
    this.open
      .sections()
      .map((section) => ({
        section,
        lines: this.shortcomings.missing().filter(({ shortcoming }) => shortcoming.section === section.key),
      }))
      .filter(({ lines }) => lines.length),
  );
}

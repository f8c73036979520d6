import { Component, DestroyRef, computed, effect, inject, input, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlEmpty } from '@pearls/ui/feedback';
import { PearlBreadcrumbs } from '@pearls/ui/reading';
import { Language, PageTitles, Texts } from '@pearls/web';
import { SectionForm } from '../../writing/section-form';
import { OpenPlan } from '../open-plan';
import { Presence } from '../presence';
import { RecordList } from '../records/record-list';
import { PlanSide } from './plan-side';
import { PresenceLine } from './presence-line';

/** One section of the plan: its texts and its records, with guidance and conversations beside them. */
@Component({
  selector: 'app-plan-section-page',
  imports: [PearlBreadcrumbs, PearlEmpty, PlanSide, PresenceLine, RecordList, RouterLink, SectionForm],
  templateUrl: './plan-section-page.html',
  styleUrl: './plan-section-page.css',
})
export class PlanSectionPage {
  private readonly titles = inject(PageTitles);
  private readonly presence = inject(Presence);
  private readonly say = inject(Language).localised;
  private readonly side = viewChild(PlanSide);
  protected readonly open = inject(OpenPlan);
  protected readonly t = inject(Texts).t;

  /** Key of the section, from the address. */
  readonly section = input.required<string>();

  /** The question to go to at once. */
  readonly field = input<string>();

  /** Where the writer came from to change one answer. */
  readonly back = input<string>();

  protected readonly definition = computed(() => this.open.section(this.section()));
  protected readonly marks = computed<Readonly<Record<string, string>>>(() => {
    const mark = this.t('plan.fromApplication');
    return Object.fromEntries(this.open.carried(this.section()).map((field) => [field, mark]));
  });
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.name'), link: this.open.home() },
  ]);

  constructor() {
    effect(() => {
      const section = this.definition();
      if (section) this.titles.name(this.say(section.title));
    });
    effect(() => {
      const key = this.section();
      untracked(() => this.presence.section.set(key));
    });
    inject(DestroyRef).onDestroy(() => this.presence.section.set(undefined));
  }

  protected look(tab: 'guidance' | 'comments'): void {
    this.side()?.show(tab);
  }
}

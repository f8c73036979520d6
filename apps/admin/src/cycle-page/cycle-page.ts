import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { cycles } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlConfirm } from '@pearls/ui/dialog';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlTab, PearlTabs } from '@pearls/ui/tabs';
import { PearlTimeline, UiClock, type TimelinePhase } from '@pearls/ui/time';
import { Api, PageTitles } from '@pearls/web';
import { phasesOf } from '../cycles/cycle-phases';
import { CycleRulesFacts } from '../cycles/cycle-rules-facts';
import { History } from '../history/history';
import { Deed } from '../parts/deed';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { cycleTone } from '../words/tones';
import { Words } from '../words/words';
import { ExtendDialog } from './extend-dialog';
import { FormAndCriteria } from './form-and-criteria';
import { Timetable } from './timetable';

/** One cycle: where it stands, its dates, rules and words, and what can be done with it now. */
@Component({
  selector: 'app-cycle-page',
  imports: [
    RouterLink,
    PearlStatus,
    PearlConfirm,
    PearlBreadcrumbs,
    PearlButton,
    PearlTabs,
    PearlTab,
    PearlTimeline,
    CycleRulesFacts,
    History,
    Refusal,
    Unread,
    ExtendDialog,
    FormAndCriteria,
    Timetable,
  ],
  templateUrl: './cycle-page.html',
  styles: `
    .ways {
      margin-block: var(--space-5) var(--space-3);
    }
  `,
})
export class CyclePage {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly clock = inject(UiClock);
  private readonly titles = inject(PageTitles);

  readonly cycle = input.required<string>();
  readonly tab = input<string>();

  protected readonly read = this.api.read(cycles.readCycle, () => ({ params: { cycle: this.cycle() } }));
  protected readonly tone = cycleTone;
  protected readonly selected = linkedSignal(() => this.tab() ?? 'timetable');
  protected readonly announceOpen = signal(false);
  protected readonly announcing = new Deed(this.announceOpen);
  protected readonly startOpen = signal(false);
  protected readonly starting = new Deed(this.startOpen);
  protected readonly extendOpen = signal(false);

  protected readonly crumbs = computed(() => [{ label: this.words.say('cycles.title'), link: '/cycles' }]);
  protected readonly phases = computed<TimelinePhase[]>(() => {
    if (!this.read.hasValue()) return [];
    return phasesOf(this.read.value()).map(({ key, state, from, to }) => ({
      key,
      state,
      label: this.words.say(`phase.${key}`),
      when: from && to ? `${this.words.day(from.at)} – ${this.words.day(to.at)}` : to ? this.words.say('cycle.until', { day: this.words.day(to.at) }) : undefined,
    }));
  });
  protected readonly labels = computed(() => {
    if (!this.read.hasValue()) return [];
    return Object.entries(this.read.value().labels ?? {}).map(([key, words]) => ({ key, words: Object.entries(words) }));
  });

  constructor() {
    effect(() => {
      if (!this.read.hasValue()) return;
      const { asOf, name } = this.read.value();
      untracked(() => this.clock.set(asOf));
      this.titles.name(this.words.text(name));
    });
  }

  protected may(action: string): boolean {
    return this.read.hasValue() && this.read.value().actions.includes(action);
  }

  protected show(tab: string | undefined): void {
    void this.router.navigate([], { queryParams: { tab }, replaceUrl: true });
  }

  protected async announce(): Promise<void> {
    const done = await this.announcing.run(
      async () => this.read.set(await this.api.send(cycles.announceCycle, { params: { cycle: this.cycle() } })),
      this.words.say('cycle.announced'),
    );
    if (done) this.announceOpen.set(false);
  }

  protected async start(): Promise<void> {
    const done = await this.starting.run(
      async () => this.read.set(await this.api.send(cycles.startPreSelection, { params: { cycle: this.cycle() } })),
      this.words.say('cycle.started'),
    );
    if (done) void this.router.navigate(['/pre-selection'], { queryParams: { cycle: this.cycle() } });
  }
}

import { Component, computed, effect, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { cycles, type Cycle } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlTab, PearlTabs } from '@pearls/ui/tabs';
import { PearlTimeline, UiClock, type TimelinePhase } from '@pearls/ui/time';
import { Api, PageTitles } from '@pearls/web';
import { phasesOf } from '../cycles/cycle-phases';
import { CycleRulesFacts } from '../cycles/cycle-rules-facts';
import { History } from '../history/history';
import { Move } from '../parts/move';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { cycleTone } from '../words/tones';
import { Words } from '../words/words';
import { ExtendDialog } from './extend-dialog';
import { FormAndCriteria } from './form-and-criteria';
import { Timetable } from './timetable';

/** The moves of a cycle that people make; the others are the clock's and the jury's. */
const CYCLE_MOVES = {
  announce: cycles.announceCycle,
  startPreSelection: cycles.startPreSelection,
  startClosing: cycles.startClosing,
  archive: cycles.archiveCycle,
} as const;
type CycleMoveName = keyof typeof CYCLE_MOVES;

/** One cycle: where it stands, its dates, rules and words, and what can be done with it now. */
@Component({
  selector: 'app-cycle-page',
  imports: [
    RouterLink,
    PearlStatus,
    Move,
    PearlBreadcrumbs,
    PearlButton,
    PearlTabs,
    PearlTab,
    PearlTimeline,
    CycleRulesFacts,
    History,
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
  protected readonly extendOpen = signal(false);

  protected readonly moves = computed(() => (this.read.hasValue() ? (Object.keys(CYCLE_MOVES) as CycleMoveName[]).filter((move) => this.may(move)) : []));
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

  protected sending(move: CycleMoveName): () => Promise<Cycle> {
    return () => this.api.send(CYCLE_MOVES[move], { params: { cycle: this.cycle() } });
  }

  protected moved(move: CycleMoveName, cycle: Cycle): void {
    this.read.set(cycle);
    if (move === 'startPreSelection') void this.router.navigate(['/pre-selection'], { queryParams: { cycle: cycle.id } });
  }
}

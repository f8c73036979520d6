import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { cycles, PANEL_STATES, panels, type Panel } from '@pearls/contracts';
import { PearlEmpty, PearlNotification, PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { PearlTab, PearlTabs } from '@pearls/ui/tabs';
import { PearlTimeline, type TimelinePhase } from '@pearls/ui/time';
import { Api, Deed } from '@pearls/web';
import { JurySentences } from '@pearls/web/jury/jury-sentences';
import { cycleAtWork } from '../cycles/cycle-phases';
import { Move } from '../parts/move';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { Words } from '../words/words';
import { PanelConflicts } from './panel-conflicts';
import { PanelCriteria } from './panel-criteria';
import { PanelMembers } from './panel-members';
import { PanelProgressTable } from './panel-progress';
import { PanelRanking } from './panel-ranking';
import { PanelResult } from './panel-result';

/** The steps of a panel that the secretariat takes; deciding is the jury's. */
const PANEL_MOVES = {
  open: panels.openPanel,
  announce: panels.announcePanel,
  startScoring: panels.startScoring,
  startDeliberation: panels.startDeliberation,
  release: panels.releaseResult,
  publish: panels.publishResult,
} as const;
type PanelMoveName = keyof typeof PANEL_MOVES;

/** The jury of a cycle as the secretariat runs it: who sits on it, what ties them, how far they are, what came out, and when it becomes public. */
@Component({
  selector: 'app-jury-page',
  imports: [
    RouterLink,
    PearlEmpty,
    PearlNotification,
    PearlStatus,
    PearlField,
    PearlButton,
    PearlTabs,
    PearlTab,
    PearlTimeline,
    Move,
    PanelConflicts,
    PanelCriteria,
    PanelMembers,
    PanelProgressTable,
    PanelRanking,
    PanelResult,
    Refusal,
    Unread,
  ],
  templateUrl: './jury-page.html',
})
export class JuryPage {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  protected readonly sentence = inject(JurySentences).say;
  private readonly api = inject(Api);
  private readonly router = inject(Router);

  readonly cycle = input<string>();
  readonly tab = input<string>();

  protected readonly cycles = this.api.read(cycles.listCycles);
  private readonly all = computed(() => (this.cycles.hasValue() ? this.cycles.value().items : []));
  protected readonly selectable = computed(() => this.all().filter(({ state }) => state !== 'draft'));
  protected readonly chosen = computed(() => this.all().find(({ id }) => id === this.cycle()) ?? cycleAtWork(this.selectable()));
  protected readonly read = this.api.read(panels.listPanels, () => {
    const cycle = this.chosen();
    return cycle && { query: { cycle: cycle.id } };
  });
  protected readonly panel = linkedSignal(() => (this.read.hasValue() ? this.read.value().items[0] : undefined));
  protected readonly selected = linkedSignal(() => this.tab() ?? 'members');
  protected readonly moves = computed(() => (Object.keys(PANEL_MOVES) as PanelMoveName[]).filter((move) => this.panel()?.actions.includes(move)));
  protected readonly phases = computed<TimelinePhase[]>(() => {
    const panel = this.panel();
    if (!panel) return [];
    const now = PANEL_STATES.indexOf(panel.state);
    const when: Partial<Record<Panel['state'], string>> = { declaring: panel.openedAt, scoring: panel.scoringStartedAt, deliberation: panel.deliberationStartedAt, decided: panel.decidedAt, published: panel.publishedAt };
    return PANEL_STATES.map((key, index) => ({
      key,
      label: this.words.say(`panelState.${key}`),
      state: index < now ? 'past' : index === now ? 'current' : 'next',
      ...(when[key] && { when: this.words.day(when[key]) }),
    }));
  });
  protected readonly deputises = computed(() => ['scoring', 'deliberation', 'decided'].includes(this.panel()?.state ?? '') && !!this.panel()?.mine?.presides);
  protected readonly isScored = computed(() => ['scoring', 'deliberation', 'decided', 'published'].includes(this.panel()?.state ?? ''));
  protected readonly isRanked = computed(() => ['deliberation', 'decided', 'published'].includes(this.panel()?.state ?? ''));
  protected readonly isDecided = computed(() => ['decided', 'published'].includes(this.panel()?.state ?? ''));

  protected readonly forming = signal(false);
  protected readonly deed = new Deed(this.forming);

  protected choose(cycle: string): void {
    void this.router.navigate([], { queryParams: { cycle } });
  }

  protected show(tab: string | undefined): void {
    void this.router.navigate([], { queryParams: { tab }, queryParamsHandling: 'merge', replaceUrl: true });
  }

  protected sending(move: PanelMoveName, id: string): () => Promise<Panel> {
    return () => this.api.send(PANEL_MOVES[move], { params: { id } });
  }

  protected async form(cycleId: string): Promise<void> {
    const done = await this.deed.run(() => this.api.send(panels.draftPanel, { body: { cycleId } }), this.words.say('jury.formed'));
    if (done) this.panel.set(done.answer);
  }
}

import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { cycles, preSelection, type PreSelectionLine } from '@pearls/contracts';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlEmpty, PearlNotification, PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlCell, PearlRowActions, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlButton, PearlStat } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { cycleAtWork } from '../cycles/cycle-phases';
import { ReasonDialog } from '../parts/reason-dialog';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { applicationTone } from '../words/tones';
import { Words } from '../words/words';
import { DecisionRound } from './decision-round';
import { ScoreLine } from './score-line';
import { StageDecision } from './stage-decision';
import { crossing, proposedAt, stagingAt } from './what-if';

/** Pre-selection of a cycle: what the assessments add up to, the line and who would cross it, decisions staged and applied together. */
@Component({
  selector: 'app-pre-selection-page',
  imports: [
    RouterLink,
    PearlDialog,
    PearlEmpty,
    PearlNotification,
    PearlStatus,
    PearlField,
    PearlTable,
    PearlCell,
    PearlRowActions,
    PearlButton,
    PearlStat,
    ReasonDialog,
    Refusal,
    Unread,
    DecisionRound,
    ScoreLine,
    StageDecision,
  ],
  templateUrl: './pre-selection-page.html',
  styleUrl: './pre-selection-page.css',
})
export class PreSelectionPage {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  protected readonly stateTone = applicationTone;

  readonly cycle = input<string>();

  protected readonly cycles = this.api.read(cycles.listCycles);
  private readonly all = computed(() => (this.cycles.hasValue() ? this.cycles.value().items : []));
  protected readonly selectable = computed(() => this.all().filter(({ state }) => state !== 'draft' && state !== 'archived'));
  protected readonly chosen = computed(() => this.all().find(({ id }) => id === this.cycle()) ?? cycleAtWork(this.selectable()));
  protected readonly overview = this.api.read(cycles.readPreSelection, () => {
    const cycle = this.chosen();
    return cycle && { params: { cycle: cycle.id } };
  });

  private readonly items = computed(() => (this.overview.hasValue() ? this.overview.value().items : []));
  protected readonly ranked = computed(() => this.items().filter(({ state }) => state !== 'ineligible'));
  protected readonly ineligible = computed(() => this.items().filter(({ state }) => state === 'ineligible'));
  protected readonly official = computed(() => (this.overview.hasValue() ? this.overview.value().line : 0));
  protected readonly line = linkedSignal(() => this.official());
  protected readonly isMoved = computed(() => this.line() !== this.official());
  protected readonly crossing = computed(() => crossing(this.ranked(), this.line()));
  protected readonly staging = computed(() => stagingAt(this.ranked(), this.line()));
  protected readonly stagedCount = computed(() => this.ranked().filter(({ staged }) => staged).length);
  protected readonly going = computed(() => this.ranked().filter((item) => (item.staged ?? proposedAt(this.line(), item)) === 'selected').length);
  protected readonly mayStage = computed(() => this.standing.mayAct() && this.chosen()?.state === 'pre_selection');
  protected readonly columns = computed<TableColumn<PreSelectionLine>[]>(() => [
    { key: 'placeName', label: this.words.say('preSelection.column.place') },
    { key: 'country', label: this.words.say('preSelection.column.country'), text: ({ country }) => this.words.country(country) },
    { key: 'assessments', label: this.words.say('preSelection.column.assessments'), numeric: true },
    { key: 'percent', label: this.words.say('preSelection.column.percent'), numeric: true, text: ({ percent }) => this.words.percent(percent) },
    { key: 'spread', label: this.words.say('preSelection.column.spread'), numeric: true, text: ({ spread }) => this.words.percent(spread) },
    { key: 'proposed', label: this.words.say('preSelection.column.proposed') },
    { key: 'staged', label: this.words.say('preSelection.column.staged') },
  ]);

  protected readonly deciding = signal<PreSelectionLine | null>(null);
  protected readonly stagingAll = signal(false);
  protected readonly deed = new Deed();

  protected key = (item: PreSelectionLine) => item.applicationId;
  protected link = (item: PreSelectionLine) => ['/applications', item.applicationId];

  protected proposal(item: PreSelectionLine) {
    return proposedAt(this.line(), item);
  }

  protected names(items: readonly PreSelectionLine[]): string {
    return this.words.list(items.map(({ placeName }) => placeName));
  }

  protected choose(cycle: string): void {
    void this.router.navigate([], { queryParams: { cycle } });
  }

  protected stageAll(): void {
    this.deed.clear();
    if (this.staging().departing.length) this.stagingAll.set(true);
    else void this.stageEach();
  }

  /** Stages one after the other; a refusal stops at the one it is about, what was staged stays staged. */
  protected async stageEach(reason?: string): Promise<void> {
    const done = await this.deed.run(async () => {
      for (const { item, outcome } of this.staging().due) {
        const departs = item.proposed !== outcome;
        await this.api.send(preSelection.stageDecision, {
          params: { id: item.applicationId },
          body: { outcome, ...(departs && reason && { reason }) },
        });
      }
    }, this.words.say('preSelection.stagedAll'));
    if (done) this.stagingAll.set(false);
    this.overview.reload();
  }

  protected staged(): void {
    this.deciding.set(null);
    this.overview.reload();
  }

  protected applied(): void {
    this.cycles.reload();
    this.overview.reload();
  }
}

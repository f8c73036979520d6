import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { applications, cycles, notifications, preSelection, type Cycle } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlMoment, UiClock } from '@pearls/ui/time';
import { Api, Session } from '@pearls/web';
import { cycleAtWork, isRunning, nextDate } from '../cycles/cycle-phases';
import { Unread } from '../parts/unread';
import { Pile } from '../parts/pile';
import { OwnQueue } from '../queue-page/own-queue';
import { Standing } from '../standing/standing';
import { cycleTone } from '../words/tones';
import { Words } from '../words/words';
import { DeadLetterPile } from './dead-letter-pile';

/** What waits for me. */
@Component({
  selector: 'app-home-page',
  imports: [RouterLink, PearlStatus, PearlMoment, Unread, Pile, DeadLetterPile],
  templateUrl: './home-page.html',
  styleUrl: './home-page.css',
})
export class HomePage {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  protected readonly session = inject(Session);
  private readonly api = inject(Api);
  private readonly clock = inject(UiClock);
  protected readonly tone = cycleTone;

  private readonly staff = computed(() => this.standing.isStaff());
  protected readonly cycles = this.api.read(cycles.listCycles, () => ({}));
  protected readonly running = computed(() => (this.cycles.hasValue() ? this.cycles.value().items.filter(isRunning) : []));
  private readonly atWork = computed(() => cycleAtWork(this.running()));
  /** Verdicts are given after the call has closed; until then these are simply in. */
  protected readonly judging = computed(() => this.running().some(({ state }) => state === 'call_closed' || state === 'pre_selection'));
  private readonly deciding = computed(() => this.running().find(({ state }) => state === 'pre_selection'));

  protected readonly undecided = this.api.read(applications.list, () =>
    this.staff() ? { query: { state: ['submitted' as const], sort: 'submitted' as const } } : undefined,
  );
  protected readonly ranking = this.api.read(cycles.readPreSelection, () => {
    const cycle = this.deciding();
    return cycle && this.staff() ? { params: { cycle: cycle.id } } : undefined;
  });
  protected readonly thin = computed(() => {
    if (!this.ranking.hasValue()) return [];
    const { items, assessmentsNeeded } = this.ranking.value();
    return items.filter((line) => line.state === 'eligible' && line.assessmentsFinal < assessmentsNeeded);
  });
  protected readonly letters = this.api.read(preSelection.listLetters, () =>
    this.staff() ? { query: { state: 'waiting' as const } } : undefined,
  );
  protected readonly failed = this.api.read(notifications.messages, () =>
    this.standing.mayAct() ? { query: { state: 'failed' as const } } : undefined,
  );
  protected readonly unclear = this.api.read(notifications.messages, () =>
    this.standing.mayAct() ? { query: { state: 'unknown' as const } } : undefined,
  );
  protected readonly troubledMail = computed(() => [
    ...(this.failed.hasValue() ? this.failed.value().items : []),
    ...(this.unclear.hasValue() ? this.unclear.value().items : []),
  ]);
  protected readonly queue = new OwnQueue(() => (this.standing.isAssessor() ? this.atWork()?.id : undefined));

  protected next(cycle: Cycle) {
    return nextDate(cycle, this.clock.now());
  }
}

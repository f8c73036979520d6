import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { cycles, scoreSheets, type Panel, type PlanToJudge, type TimetableKey } from '@pearls/contracts';
import { PearlLoading, PearlStatus } from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';
import { PearlMoment, UiClock } from '@pearls/ui/time';
import { Api, Language, Texts, WebFailure } from '@pearls/web';
import { DeputyNotice } from '../panel/deputy-notice';
import { panelTone } from '../parts/tones';
import { ChairDuties } from './chair-duties';
import { dutyOf, isDone, nextOf } from './duty';
import { PlanQueue } from './plan-queue';

const DATES: readonly TimetableKey[] = ['plans-due', 'jury-meets', 'results-published'];

/** One panel on the juror's desk: the duty of the moment, the dates, and the plans with the state of each sheet. */
@Component({
  selector: 'app-panel-desk',
  imports: [
    ChairDuties,
    DeputyNotice,
    PearlButton,
    PearlLoading,
    PearlMoment,
    PearlStatus,
    PlanQueue,
    RouterLink,
    WebFailure,
  ],
  templateUrl: './panel-desk.html',
  styleUrl: './panel-desk.css',
})
export class PanelDesk {
  private readonly api = inject(Api);
  private readonly clock = inject(UiClock);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;
  protected readonly tone = panelTone;

  readonly panel = input.required<Panel>();

  private readonly askedCycle = this.api.read(cycles.readCycle, () => ({
    params: { cycle: this.panel().cycleId },
  }));
  protected readonly askedPlans = this.api.read(scoreSheets.listPlans, () =>
    this.panel().mine?.opened ? { params: { id: this.panel().id } } : undefined,
  );
  protected readonly plans = computed<readonly PlanToJudge[] | undefined>(() =>
    this.askedPlans.hasValue() ? this.askedPlans.value().items : undefined,
  );
  protected readonly finished = computed(() => this.plans()?.filter(isDone).length ?? 0);
  protected readonly duty = computed(() => dutyOf(this.panel(), this.plans()));
  protected readonly next = computed(() => nextOf(this.plans() ?? []));
  protected readonly dates = computed(() => {
    const timetable = this.askedCycle.hasValue() ? this.askedCycle.value().timetable : [];
    return DATES.flatMap((key) => timetable.find((entry) => entry.key === key) ?? []);
  });
  protected readonly zone = computed(() => this.dates()[0]?.zone ?? 'Europe/Berlin');

  constructor() {
    effect(() => {
      if (!this.askedCycle.hasValue()) return;
      const { asOf } = this.askedCycle.value();
      untracked(() => this.clock.set(asOf));
    });
  }
}

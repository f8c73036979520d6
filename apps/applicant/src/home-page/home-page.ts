import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  applications,
  cycles,
  plans,
  teams,
  type ApplicationSummary,
  type Cycle,
  type PlanSummary,
} from '@pearls/contracts';
import { PearlEmpty, PearlLoading } from '@pearls/ui/feedback';
import { PearlButton, PearlCard } from '@pearls/ui/reading';
import { PearlMoment, UiClock } from '@pearls/ui/time';
import { Api, Language, Session, Texts, WebFailure } from '@pearls/web';
import { StateTag } from '../parts/state-tag';
import { bySoonestDuty, dutyOf } from './duty';
import { MyCandidates } from './my-candidates';
import { TodoList } from './todo-list';

/** What waits for me: my to-dos, my applications and plans, the soonest duty first, and my teams. */
@Component({
  selector: 'app-home-page',
  imports: [
    MyCandidates,
    PearlButton,
    PearlCard,
    PearlEmpty,
    PearlLoading,
    PearlMoment,
    RouterLink,
    StateTag,
    TodoList,
    WebFailure,
  ],
  templateUrl: './home-page.html',
  styleUrl: './home-page.css',
})
export class HomePage {
  private readonly api = inject(Api);
  private readonly clock = inject(UiClock);
  protected readonly session = inject(Session);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  protected readonly asked = this.api.read(applications.list, () => ({ query: { limit: 100 } }));
  protected readonly askedCycles = this.api.read(cycles.listCycles);
  private readonly askedPlans = this.api.read(plans.listPlans, () => ({}));
  protected readonly askedTeams = this.api.read(teams.myTeams);

  private readonly cycles = computed<readonly Cycle[]>(() =>
    this.askedCycles.hasValue() ? this.askedCycles.value().items : [],
  );
  private readonly myTeams = computed(() => new Set(this.session.teams().map(({ id }) => id)));
  private readonly plans = computed<readonly PlanSummary[]>(() =>
    this.askedPlans.hasValue() ? this.askedPlans.value().items : [],
  );
  protected readonly isContact = computed(() => this.session.holds('contact'));
  protected readonly openCycle = computed(() => this.cycles().find(({ isOpen }) => isOpen));
  protected readonly lines = computed(() => {
    const items = this.asked.hasValue() ? this.asked.value().items : [];
    return items
      .filter(({ teamId }) => this.myTeams().has(teamId))
      .map((application) => ({
        application,
        plan: this.plans().find(({ applicationId }) => applicationId === application.id),
        duty: dutyOf(application, this.cycleOf(application)),
        cycle: this.cycleOf(application),
      }))
      .sort(bySoonestDuty);
  });
  protected readonly deadline = computed(() =>
    this.openCycle()?.timetable.find(({ key }) => key === 'call-closes'),
  );

  constructor() {
    effect(() => {
      const cycle = this.cycles()[0];
      if (cycle) untracked(() => this.clock.set(cycle.asOf));
    });
  }

  /** Where one goes on: the application, the plan, the title year; what is over has its way so far. */
  protected linkOf({ id, state }: ApplicationSummary, plan: PlanSummary | undefined): string {
    if (plan?.state === 'title_active') return `/plans/${plan.id}/year`;
    if (plan?.state === 'in_work') return `/plans/${plan.id}`;
    return state === 'started' ? `/applications/${id}` : `/applications/${id}/status`;
  }

  private cycleOf({ cycleId }: ApplicationSummary): Cycle | undefined {
    return this.cycles().find(({ id }) => id === cycleId);
  }
}

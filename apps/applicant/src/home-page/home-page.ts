import { Component, computed, effect, inject, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { applications, cycles, teams, type ApplicationSummary, type Cycle } from '@pearls/contracts';
import { PearlEmpty, PearlLoading } from '@pearls/ui/feedback';
import { PearlButton, PearlCard } from '@pearls/ui/reading';
import { PearlMoment, UiClock } from '@pearls/ui/time';
import { Api, Language, Session, Texts, WebFailure } from '@pearls/web';
import { StateTag } from '../parts/state-tag';
import { bySoonestDuty, dutyOf } from './duty';

/** What waits for me: my applications, the soonest duty first, and my teams. */
@Component({
  selector: 'app-home-page',
  imports: [PearlButton, PearlCard, PearlEmpty, PearlLoading, PearlMoment, RouterLink, StateTag, WebFailure],
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
  protected readonly askedTeams = this.api.read(teams.myTeams);

  private readonly cycles = computed<readonly Cycle[]>(() =>
    this.askedCycles.hasValue() ? this.askedCycles.value().items : [],
  );
  private readonly myTeams = computed(() => new Set(this.session.teams().map(({ id }) => id)));
  protected readonly openCycle = computed(() => this.cycles().find(({ isOpen }) => isOpen));
  protected readonly lines = computed(() => {
    const items = this.asked.hasValue() ? this.asked.value().items : [];
    return items
      .filter(({ teamId }) => this.myTeams().has(teamId))
      .map((application) => ({
        application,
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

  protected linkOf({ id, state }: ApplicationSummary): string {
    return state === 'started' ? `/applications/${id}` : `/applications/${id}/status`;
  }

  private cycleOf({ cycleId }: ApplicationSummary): Cycle | undefined {
    return this.cycles().find(({ id }) => id === cycleId);
  }
}

import { computed, effect, inject, signal, untracked } from '@angular/core';
import { applications, preSelection, type ApplicationSummary, type Assessment } from '@pearls/contracts';
import { Api } from '@pearls/web';

/** Where the reader's own assessment of one application is. */
export type OwnStanding = 'new' | 'draft' | 'final';

export interface QueueEntry {
  readonly application: ApplicationSummary;
  readonly assessment: Assessment;
  readonly standing: OwnStanding;
}

const standingOf = ({ id, state }: Assessment): OwnStanding => (state === 'final' ? 'final' : id ? 'draft' : 'new');

/** The applications an assessor reads in a cycle, each with the assessor's own assessment. */
export class OwnQueue {
  private readonly api = inject(Api);
  private readonly found = signal<readonly QueueEntry[] | null>(null);
  private readonly fault = signal<unknown>(null);
  private round = 0;

  readonly entries = computed(() => this.found() ?? []);
  readonly open = computed(() => this.entries().filter(({ application, standing }) => application.state === 'eligible' && standing !== 'final'));
  readonly finals = computed(() => this.entries().filter(({ standing }) => standing === 'final'));
  readonly error = this.fault.asReadonly();

  constructor(private readonly cycle: () => string | undefined) {
    effect(() => {
      const cycleId = this.cycle();
      if (cycleId) untracked(() => void this.load(cycleId));
    });
  }

  hasValue(): boolean {
    return this.found() !== null;
  }

  reload(): void {
    const cycleId = untracked(this.cycle);
    if (cycleId) void this.load(cycleId);
  }

  private async load(cycleId: string): Promise<void> {
    const round = ++this.round;
    this.fault.set(null);
    try {
      const entries = await this.read(cycleId);
      if (round === this.round) this.found.set(entries);
    } catch (error) {
      if (round === this.round) this.fault.set(error);
    }
  }

  private async read(cycleId: string): Promise<QueueEntry[]> {
    const found: ApplicationSummary[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.api.send(applications.list, { query: { cycleId, sort: 'place', cursor } });
      found.push(...page.items);
      cursor = page.next;
    } while (cursor);
    const read = found.filter(({ state }) => state === 'eligible' || state === 'selected' || state === 'not_selected');
    return Promise.all(
      read.map(async (application) => {
        const assessment = await this.api.send(preSelection.readMyAssessment, { params: { id: application.id } });
        return { application, assessment, standing: standingOf(assessment) };
      }),
    );
  }
}

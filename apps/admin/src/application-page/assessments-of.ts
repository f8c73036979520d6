import { Component, computed, inject, input, signal } from '@angular/core';
import { cycles, preSelection, type Application, type Assessment } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlButton, PearlStat } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { ReasonDialog } from '../parts/reason-dialog';
import { Unread } from '../parts/unread';
import { Who } from '../people/who';
import { Words } from '../words/words';

/** The assessments the reader may see: who is writing, what is final, how far the readers lie apart. */
@Component({
  selector: 'app-assessments-of',
  imports: [PearlStatus, PearlButton, PearlStat, ReasonDialog, Unread, Who],
  templateUrl: './assessments-of.html',
  styleUrl: './assessments-of.css',
})
export class AssessmentsOf {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);

  readonly application = input.required<Application>();

  protected readonly list = this.api.read(preSelection.listAssessments, () => ({ params: { id: this.application().id } }));
  protected readonly criteria = this.api.read(cycles.readCriteria, () => ({ params: { cycle: this.application().cycleId } }));
  protected readonly reopening = signal<Assessment | null>(null);
  protected readonly deed = new Deed();

  private readonly all = computed(() => (this.list.hasValue() ? this.list.value().items : []));
  protected readonly finals = computed(() => this.all().filter(({ state }) => state === 'final'));
  protected readonly writing = computed(() => this.all().filter(({ state }) => state === 'draft'));
  private readonly percents = computed(() => this.finals().flatMap(({ percent }) => percent ?? []));
  protected readonly mean = computed(() => {
    const percents = this.percents();
    return percents.length ? percents.reduce((sum, one) => sum + one, 0) / percents.length : undefined;
  });
  protected readonly spread = computed(() => {
    const percents = this.percents();
    return percents.length > 1 ? Math.max(...percents) - Math.min(...percents) : undefined;
  });

  protected range(code: string): string {
    const given = this.finals().flatMap(({ scores }) => scores[code] ?? []);
    if (!given.length) return '–';
    const [low, high] = [Math.min(...given), Math.max(...given)];
    return low === high ? String(low) : `${low}–${high}`;
  }

  protected remarks(code: string): Assessment[] {
    return this.finals().filter(({ remarks }) => remarks[code]?.trim());
  }

  protected ask(assessment: Assessment): void {
    this.deed.clear();
    this.reopening.set(assessment);
  }

  protected async reopen(reason: string): Promise<void> {
    const id = this.reopening()?.id;
    if (!id) return;
    const done = await this.deed.run(
      () => this.api.send(preSelection.reopenAssessment, { params: { id }, body: { reason } }),
      this.words.say('assessments.reopened'),
    );
    if (!done) return;
    this.reopening.set(null);
    this.list.reload();
  }
}

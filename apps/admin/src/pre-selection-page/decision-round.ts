import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { cycles, preSelection, type OutboxLetter } from '@pearls/contracts';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlField } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { pagesOf } from '../parts/pages';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

const MOST = 10_000;

/** The end of pre-selection: what stands in the way, the letters that will leave, and applying all of it together. */
@Component({
  selector: 'app-decision-round',
  imports: [RouterLink, PearlDialog, PearlField, PearlButton, Refusal, Unread],
  templateUrl: './decision-round.html',
})
export class DecisionRound {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  private readonly router = inject(Router);

  readonly cycle = input.required<string>();
  readonly obstacles = input.required<readonly string[]>();

  /** Another value means that something was staged: the letters are read again. */
  readonly marker = input<unknown>();
  readonly applied = output();

  private readonly query = computed(() => {
    this.marker();
    return { cycleId: this.cycle(), state: 'waiting' as const };
  });
  protected readonly waiting = pagesOf(preSelection.listLetters, this.query);
  protected readonly letters = computed(() => this.waiting.items().filter(({ withDecision }) => withDecision));
  protected readonly kinds = computed(() => {
    const counted = new Map<OutboxLetter['kind'], number>();
    for (const { kind } of this.letters()) counted.set(kind, (counted.get(kind) ?? 0) + 1);
    return [...counted].map(([kind, count]) => ({ kind, count }));
  });
  protected readonly open = signal(false);
  protected readonly typed = linkedSignal({ source: this.open, computation: () => '' });
  protected readonly attempted = linkedSignal({ source: this.open, computation: () => false });
  protected readonly countError = computed(() =>
    this.attempted() && this.typed().trim() !== String(this.letters().length)
      ? this.words.say('round.countDiffers', { count: this.letters().length })
      : null,
  );
  protected readonly deed = new Deed();

  protected async ask(): Promise<void> {
    this.deed.clear();
    if (await this.waiting.all(MOST)) this.open.set(true);
  }

  protected async apply(): Promise<void> {
    this.attempted.set(true);
    if (this.countError()) return;
    const letters = this.letters().length;
    const done = await this.deed.run(
      () => this.api.send(cycles.openDevelopment, { params: { cycle: this.cycle() }, body: { letters } }),
      this.words.say('round.done'),
    );
    if (!done) return;
    this.open.set(false);
    this.applied.emit();
    void this.router.navigate(['/cycles', this.cycle()]);
  }
}

import { computed, effect, inject, signal, untracked, type Signal } from '@angular/core';
import { Toasts } from '@pearls/ui/feedback/toasts';
import { ApiProblem } from '../api/api-problem';
import { ProblemTexts } from '../api/problem-texts';

/** One thing a page asks the server to do: whether it is under way, and why it was refused. Make it in an injection context. */
export class Deed {
  private readonly toasts = inject(Toasts);
  private readonly texts = inject(ProblemTexts);
  readonly busy = signal(false);
  readonly problem = signal<ApiProblem | null>(null);

  /** What was wrong with single fields, by their place: `names/0/name`. */
  readonly faults = computed<Readonly<Record<string, string | undefined>>>(() => this.texts.fieldErrors(this.problem()));

  /** With the signal that opens its dialog, an old refusal is gone when the dialog opens again. */
  constructor(opened?: Signal<unknown>) {
    if (!opened) return;
    effect(() => {
      opened();
      untracked(() => this.clear());
    });
  }

  /** Runs the work once at a time and resolves to its answer; a refusal is kept for the page, anything else is a fault and thrown on. */
  async run<T>(work: () => Promise<T>, done?: string): Promise<{ readonly answer: T } | undefined> {
    if (this.busy()) return undefined;
    this.busy.set(true);
    this.problem.set(null);
    try {
      const answer = await work();
      if (done) this.toasts.show(done);
      return { answer };
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.problem.set(error);
      return undefined;
    } finally {
      this.busy.set(false);
    }
  }

  clear(): void {
    this.problem.set(null);
  }
}

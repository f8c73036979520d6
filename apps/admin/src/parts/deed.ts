import { computed, effect, inject, signal, untracked, type Signal } from '@angular/core';
import { Toasts } from '@pearls/ui/feedback';
import { ApiProblem, ProblemTexts } from '@pearls/web';

/** One thing a page asks the server to do: whether it is under way, and why it was refused. */
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

  /** Runs the work once at a time; a refusal is kept for the page, anything else is a fault and thrown on. */
  async run(work: () => Promise<unknown>, done?: string): Promise<boolean> {
    if (this.busy()) return false;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
      if (done) this.toasts.show(done);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.problem.set(error);
      return false;
    } finally {
      this.busy.set(false);
    }
  }

  clear(): void {
    this.problem.set(null);
  }
}

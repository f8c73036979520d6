import { signal } from '@angular/core';
import { ApiProblem } from '@pearls/web';

/** One thing a page asks the server to do: whether it is under way, and why it was refused. */
export class Attempt {
  readonly busy = signal(false);
  readonly refused = signal<ApiProblem | null>(null);

  /** Does it once at a time and resolves to the answer; a refusal is kept for the page, anything else is a fault. */
  async run<T>(work: () => Promise<T>): Promise<{ readonly answer: T } | undefined> {
    if (this.busy()) return undefined;
    this.busy.set(true);
    this.refused.set(null);
    try {
      return { answer: await work() };
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refused.set(error);
      return undefined;
    } finally {
      this.busy.set(false);
    }
  }
}

import { DestroyRef, Service, inject, signal } from '@angular/core';

/** The time the components go by: the server's, once a portal has told it, ticking on by itself. */
@Service()
export class UiClock {
  private offset = 0;
  private readonly current = signal(Date.now());

  /** Milliseconds since 1970, renewed every few seconds. */
  readonly now = this.current.asReadonly();

  constructor() {
    const ticking = setInterval(() => this.tick(), 10_000);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }

  /** Corrects the reader's clock by the server's. */
  set(serverTime: Date | string | number): void {
    this.offset = new Date(serverTime).getTime() - Date.now();
    this.tick();
  }

  private tick(): void {
    this.current.set(Date.now() + this.offset);
  }
}

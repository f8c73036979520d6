import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { cycles, panels, type Panel } from '@pearls/contracts';
import { UiClock } from '@pearls/ui/time';
import { Api } from '@pearls/web';

/** The panel a page is about, with its cycle. */
@Injectable()
export class OpenPanel {
  private readonly api = inject(Api);
  private readonly clock = inject(UiClock);

  readonly id = signal('');
  private readonly asked = this.api.read(panels.readPanel, () =>
    this.id() ? { params: { id: this.id() } } : undefined,
  );
  readonly panel = computed<Panel | undefined>(() =>
    this.asked.hasValue() ? this.asked.value() : undefined,
  );
  private readonly cycleId = computed(() => this.panel()?.cycleId);
  private readonly askedCycle = this.api.read(cycles.readCycle, () => {
    const cycle = this.cycleId();
    return cycle ? { params: { cycle } } : undefined;
  });
  readonly cycle = computed(() => (this.askedCycle.hasValue() ? this.askedCycle.value() : undefined));
  readonly error = computed(() => this.asked.error());
  readonly criteria = computed(() => this.panel()?.criteria ?? []);

  /** Whether the reader runs the work of the panel: an untied chair. */
  readonly chairs = computed(() => this.panel()?.mine?.chair ?? false);

  constructor() {
    effect(() => {
      const cycle = this.cycle();
      if (cycle) untracked(() => this.clock.set(cycle.asOf));
    });
  }

  may(action: string): boolean {
    return this.panel()?.actions.includes(action) ?? false;
  }

  reload(): void {
    this.asked.reload();
  }

  /** Takes what the server answered as the truth from now on. */
  take(panel: Panel): void {
    this.asked.set(panel);
  }
}

import { Service, computed, effect, inject } from '@angular/core';
import { cycles } from '@pearls/contracts/applications';
import type { Cycle, TimetableEntry, TimetableKey } from '@pearls/contracts/applications/cycles';
import { UiClock } from '@pearls/ui/time/ui-clock';
import { Api } from '@pearls/web/api/api';

const STALE_AFTER = 60_000;

/** The date of a cycle's timetable, if it was published. */
export const dateOf = (cycle: Cycle, key: TimetableKey): TimetableEntry | undefined => cycle.timetable.find((entry) => entry.key === key);

/** The calls of all years, read once for all pages and again when the clock has passed them. */
@Service()
export class Calls {
  private readonly clock = inject(UiClock);
  private readAt = Date.now();

  readonly list = inject(Api).read(cycles.listCycles);
  private readonly all = computed(() => (this.list.hasValue() ? this.list.value().items : []));

  /** The call one may apply to now. */
  readonly open = computed(() => this.all().find((cycle) => cycle.isOpen));

  /** The next call, announced but not yet open. */
  readonly coming = computed(() => this.all().find((cycle) => cycle.state === 'announced'));

  /** The call to tell about: the open one, the coming one, else the youngest. */
  readonly current = computed(() => this.open() ?? this.coming() ?? [...this.all()].sort((one, other) => other.titleYear - one.titleYear)[0]);

  constructor() {
    effect(() => {
      const asOf = this.all()[0]?.asOf;
      if (asOf) this.clock.set(asOf);
    });
  }

  /** Reads again when what is known is old. */
  refresh(): void {
    if (Date.now() - this.readAt < STALE_AFTER && !this.list.error()) return;
    this.readAt = Date.now();
    this.list.reload();
  }
}

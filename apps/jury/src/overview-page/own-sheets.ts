import { computed, effect, inject, signal, untracked } from '@angular/core';
import { scoreSheets, type OverviewLine, type ScoreSheet } from '@pearls/contracts';
import { Api } from '@pearls/web';

/** A plan of the own desk with the own sheet about it. */
export interface OwnSheet {
  readonly line: OverviewLine;
  readonly sheet: ScoreSheet;
}

/** All own sheets of a panel, side by side. Make it in an injection context. */
export class OwnSheets {
  private readonly api = inject(Api);
  private readonly found = signal<readonly OwnSheet[] | null>(null);
  private readonly fault = signal<unknown>(null);

  readonly all = computed(() => this.found() ?? []);
  readonly error = this.fault.asReadonly();

  constructor(private readonly panel: () => string) {
    effect(() => {
      const id = this.panel();
      if (id) untracked(() => void this.load(id));
    });
  }

  hasValue(): boolean {
    return this.found() !== null;
  }

  reload(): void {
    void this.load(untracked(this.panel));
  }

  private async load(id: string): Promise<void> {
    this.fault.set(null);
    try {
      const { items } = await this.api.send(scoreSheets.readOverview, { params: { id } });
      const sheets = items.map(async (line) => ({
        line,
        sheet: await this.api.send(scoreSheets.readMySheet, { params: { id, planId: line.planId } }),
      }));
      this.found.set(await Promise.all(sheets));
    } catch (error) {
      this.fault.set(error);
    }
  }
}

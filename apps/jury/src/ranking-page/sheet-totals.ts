import { Component, computed, inject, input } from '@angular/core';
import { scoreSheets } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { Api, Formats, Texts, WebFailure } from '@pearls/web';
import { SpreadStrip } from '../parts/spread-strip';

/** Where the totals of one plan lie, without saying whose they are. */
@Component({
  selector: 'app-sheet-totals',
  imports: [PearlLoading, SpreadStrip, WebFailure],
  template: `
    @if (asked.hasValue()) {
      <app-spread-strip [totals]="totals()" [mean]="mean()" />
      <p class="small numeric">{{ t('ranking.totals', { totals: words() }) }}</p>
    } @else if (asked.error()) {
      <web-failure [error]="asked.error()" (retry)="asked.reload()" />
    } @else {
      <pearl-loading [lines]="1" />
    }
  `,
})
export class SheetTotals {
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;

  readonly panelId = input.required<string>();
  readonly planId = input.required<string>();
  readonly mean = input<number>();

  protected readonly asked = inject(Api).read(scoreSheets.listSheets, () => ({
    params: { id: this.panelId(), planId: this.planId() },
  }));
  protected readonly totals = computed(() =>
    (this.asked.hasValue() ? this.asked.value().items : [])
      .flatMap(({ total }) => total ?? [])
      .sort((one, other) => one - other),
  );
  protected readonly words = computed(() =>
    this.formats.list(
      this.totals().map((total) =>
        this.formats.number(total, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      ),
    ),
  );
}

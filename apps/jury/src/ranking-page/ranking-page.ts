import { Component, computed, inject } from '@angular/core';
import { deliberations, rankings, type RankingLine } from '@pearls/contracts';
import { PearlLoading, PearlNotification, PearlStatus } from '@pearls/ui/feedback';
import { PearlDetails } from '@pearls/ui/reading';
import { Api, Formats, Texts, WebFailure } from '@pearls/web';
import { JurySentences } from '@pearls/web/jury/jury-sentences';
import { DeputyNotice } from '../panel/deputy-notice';
import { OpenPanel } from '../panel/open-panel';
import { standingTone } from '../parts/tones';
import { SheetTotals } from './sheet-totals';

/** The ranking by the mean of valid sheets, and in sentences what the rule makes of it. */
@Component({
  selector: 'app-ranking-page',
  imports: [DeputyNotice, PearlDetails, PearlLoading, PearlNotification, PearlStatus, SheetTotals, WebFailure],
  templateUrl: './ranking-page.html',
  styleUrl: './ranking-page.css',
})
export class RankingPage {
  private readonly api = inject(Api);
  protected readonly open = inject(OpenPanel);
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(JurySentences).say;
  protected readonly tone = standingTone;

  protected readonly asked = this.api.read(rankings.readRanking, () => ({
    params: { panelId: this.open.id() },
  }));
  private readonly deliberation = this.api.read(deliberations.readDeliberation, () =>
    this.open.panel()?.mine?.presides ? { params: { id: this.open.id() } } : undefined,
  );
  protected readonly proposal = computed(() =>
    this.deliberation.hasValue() ? this.deliberation.value().proposal : undefined,
  );

  protected standingOf(planId: string) {
    return this.proposal()?.items.find((one) => one.planId === planId);
  }

  protected mean({ mean }: RankingLine): string {
    return mean === undefined
      ? '–'
      : this.formats.number(mean, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  }

  protected tenth(value: number | undefined): string {
    return value === undefined
      ? '–'
      : this.formats.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  }
}

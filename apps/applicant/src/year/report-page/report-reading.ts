import { Component, computed, inject, input } from '@angular/core';
import type { FinalReport } from '@pearls/contracts';
import { PearlSummaryList, type SummaryRow } from '@pearls/ui/lists';
import { Texts } from '@pearls/web';
import { REPORT_WORDS } from '../report-answers';

/** One part of a report: a heading and what is said under each name. */
interface Part {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly SummaryRow[];
}

/** A final report as it is read. */
@Component({
  selector: 'app-report-reading',
  imports: [PearlSummaryList],
  template: `
    @for (part of parts(); track part.key) {
      <pearl-summary-list [heading]="part.heading" [rows]="part.rows" />
    }
  `,
  styles: `
    pearl-summary-list {
      display: block;
      margin-block-end: var(--space-6);
    }
  `,
})
export class ReportReading {
  protected readonly t = inject(Texts).t;

  readonly report = input.required<FinalReport>();

  protected readonly parts = computed<readonly Part[]>(() =>
    [
      { key: 'priorities', rows: this.priorities() },
      { key: 'activities', rows: this.activities() },
      { key: 'indicators', rows: this.indicators() },
      { key: 'whole', rows: this.whole() },
    ]
      .filter(({ rows }) => rows.length)
      .map((part) => ({ ...part, heading: this.t(`year.report.${part.key}`) })),
  );

  private priorities(): SummaryRow[] {
    return this.report().priorities.map(({ name, outcome, summary }, index) => ({
      key: `priority-${index}`,
      label: name,
      value: this.said(outcome && this.t(`year.report.outcomes.${outcome}`), summary),
    }));
  }

  private activities(): SummaryRow[] {
    return this.report().activities.map(({ activityId, name, outcome, whatHappened, participants }) => ({
      key: activityId,
      label: name,
      value: this.said(
        outcome && this.t(`year.report.outcomes.${outcome}`),
        whatHappened,
        participants && this.t('year.checkIn.came', { count: participants }),
      ),
    }));
  }

  private indicators(): SummaryRow[] {
    return this.report().indicators.map(({ name, target, reached }, index) => ({
      key: `indicator-${index}`,
      label: name,
      value: this.said(reached, target && this.t('year.report.target', { target })),
    }));
  }

  private whole(): SummaryRow[] {
    return REPORT_WORDS.map((key) => ({
      key,
      label: this.t(`year.report.${key}`),
      value: this.said(...this.report()[key].split('\n')),
    }));
  }

  private said(...lines: readonly unknown[]): string[] {
    return lines.filter((line): line is string => typeof line === 'string' && line !== '');
  }
}

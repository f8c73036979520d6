import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlLoading, PearlStatus } from '@pearls/ui/feedback';
import { PearlCell, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { Formats, Language, Texts, WebFailure } from '@pearls/web';
import { OpenPanel } from '../panel/open-panel';
import { SpreadStrip } from '../parts/spread-strip';
import { sheetTone } from '../parts/tones';
import { distributionOf } from './distribution';
import { OwnSheets, type OwnSheet } from './own-sheets';

const MOST = 5;

/** How the own sheets stand to each other: totals, ties, and which points were used. Seen by nobody else. */
@Component({
  selector: 'app-overview-page',
  imports: [PearlCell, PearlLoading, PearlStatus, PearlTable, RouterLink, SpreadStrip, WebFailure],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.css',
})
export class OverviewPage {
  private readonly formats = inject(Formats);
  protected readonly open = inject(OpenPanel);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;
  protected readonly tone = sheetTone;
  protected readonly own = new OwnSheets(() => this.open.id());

  /** The highest total first; what has none yet stands behind. */
  protected readonly rows = computed(() =>
    this.own
      .all()
      .toSorted(
        ({ line: one }, { line: other }) => (one.position ?? Infinity) - (other.position ?? Infinity) || 0,
      ),
  );
  protected readonly columns = computed<TableColumn<OwnSheet>[]>(() => [
    { key: 'place', label: this.t('overview.place'), text: ({ line }) => line.placeName },
    {
      key: 'position',
      label: this.t('overview.position'),
      numeric: true,
      text: ({ line }) => this.whole(line.position),
    },
    {
      key: 'total',
      label: this.t('overview.total'),
      numeric: true,
      text: ({ line }) => this.tenth(line.total),
    },
    ...this.open.criteria().map(({ code }) => ({
      key: code,
      label: code,
      numeric: true,
      text: ({ sheet }: OwnSheet) => this.tenth(sheet.scores[code]),
    })),
    { key: 'state', label: this.t('overview.state') },
  ]);

  /** Plans with the same own total, each group once. */
  protected readonly ties = computed(() => {
    const names = new Map(this.own.all().map(({ line }) => [line.planId, line.placeName]));
    const groups = this.own
      .all()
      .filter(({ line }) => line.tiedWith.length)
      .map(({ line }) => ({
        total: this.tenth(line.total),
        names: [line.planId, ...line.tiedWith].sort().flatMap((id) => names.get(id) ?? []),
      }));
    return [...new Map(groups.map((group) => [group.names.join(), group])).values()].map(
      ({ total, names: tied }) => this.t('overview.tied', { total, places: this.formats.list(tied) }),
    );
  });

  protected readonly spreads = computed(() =>
    this.open.criteria().flatMap(({ code, label }) => {
      const points = this.own.all().flatMap(({ sheet }) => sheet.scores[code] ?? []);
      const found = distributionOf(points);
      if (!found) return [];
      const { lowest, middle, highest } = found;
      return [
        {
          code,
          label: this.say(label),
          totals: points.map((one) => (one / MOST) * 100),
          middle: (middle / MOST) * 100,
          words: this.t(lowest === highest ? 'overview.onlyOne' : 'overview.range', {
            lowest: this.formats.number(lowest),
            middle: this.formats.number(middle),
            highest: this.formats.number(highest),
          }),
        },
      ];
    }),
  );

  protected key = ({ line }: OwnSheet) => line.planId;
  protected link = ({ line }: OwnSheet) => ['/panels', this.open.id(), 'plans', line.planId];

  private whole(value: number | undefined): string {
    return value === undefined ? '–' : this.formats.number(value);
  }

  private tenth(value: number | undefined): string {
    if (value === undefined) return '–';
    return this.formats.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  }
}

import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { RecordKind } from '@pearls/contracts';
import { PearlEmpty } from '@pearls/ui/feedback';
import { PearlCell, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlBreadcrumbs } from '@pearls/ui/reading';
import { Formats, Language, Texts } from '@pearls/web';
import { ActivityTag } from '../activities/activity-tag';
import { OpenPlan, type LivingRecord } from '../open-plan';
import { barOf, monthsOf, placeOf, spanOf, type TimelineBar } from './timeline';

interface Line {
  readonly record: LivingRecord;
  readonly kind: string;
  readonly link: string;
  readonly bar: TimelineBar;
  readonly start: number;
  readonly width: number;
  readonly look: string;
}

/** The picture is this many units wide; one unit is about a third of a day. */
const WIDE = 1000;

/** Nothing is drawn narrower than can be seen. */
const NARROWEST = 6;

/** The activities and milestones of the plan over the year, drawn from the records, and the same as a table. */
@Component({
  selector: 'app-timeline-page',
  imports: [ActivityTag, PearlBreadcrumbs, PearlCell, PearlEmpty, PearlTable, RouterLink],
  templateUrl: './timeline-page.html',
  styleUrl: './timeline-page.css',
})
export class TimelinePage {
  private readonly formats = inject(Formats);
  private readonly language = inject(Language);
  protected readonly open = inject(OpenPlan);
  protected readonly t = inject(Texts).t;
  protected readonly wide = WIDE;

  private readonly bars = computed(() =>
    [...this.of('activity'), ...this.of('milestone')].sort((one, other) =>
      one.bar.from.localeCompare(other.bar.from),
    ),
  );
  private readonly span = computed(() =>
    spanOf(
      this.open.cycle()?.titleYear ?? 0,
      this.bars().map(({ bar }) => bar),
    ),
  );
  protected readonly months = computed(() => {
    const short = new Intl.DateTimeFormat(this.language.locale(), { month: 'short', timeZone: 'UTC' });
    return monthsOf(this.span()).map(({ month, from, to }) => ({
      name: short.format(new Date(`${month}T12:00:00Z`)),
      year: month.slice(5, 7) === '01' ? month.slice(0, 4) : '',
      from: from * WIDE,
      middle: ((from + to) / 2) * WIDE,
    }));
  });
  protected readonly lines = computed<readonly Line[]>(() =>
    this.bars().map(({ record, kind, bar }) => {
      const { start, width } = placeOf(bar, this.span());
      return {
        record,
        kind: this.language.localised(this.open.definition(kind)?.one),
        link: `${this.open.home()}/sections/${this.open.sectionOf(kind)?.key ?? ''}/${record.id}`,
        bar,
        start: start * WIDE,
        width: Math.max(width * WIDE, NARROWEST),
        look: kind === 'milestone' ? 'milestone' : (record.activity?.state ?? 'planned'),
      };
    }),
  );
  protected readonly undated = computed(() => {
    const dated = new Set(this.bars().map(({ record }) => record.id));
    return this.open.records('activity').filter(({ id }) => !dated.has(id));
  });

  protected readonly columns = computed<readonly TableColumn<Line>[]>(() => [
    { key: 'name', label: this.t('plan.timeline.what'), text: ({ record }) => record.name },
    { key: 'kind', label: this.t('plan.timeline.kind') },
    { key: 'from', label: this.t('plan.timeline.from'), text: ({ bar }) => this.formats.day(bar.from) },
    { key: 'to', label: this.t('plan.timeline.to'), text: ({ bar }) => this.formats.day(bar.to) },
    { key: 'state', label: this.t('plan.activities.state') },
  ]);
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('plan.name'), link: this.open.home() },
  ]);
  protected readonly keyOf = ({ record }: Line) => record.id;
  protected readonly linkOf = ({ link }: Line) => link;

  protected activityLink({ id }: LivingRecord): string {
    return `${this.open.home()}/sections/${this.open.sectionOf('activity')?.key ?? ''}/${id}`;
  }

  private of(kind: RecordKind): { record: LivingRecord; kind: RecordKind; bar: TimelineBar }[] {
    const definition = this.open.definition(kind);
    if (!definition) return [];
    return this.open.records(kind).flatMap((record) => {
      const bar = barOf(definition, record.answers);
      return bar ? [{ record, kind, bar }] : [];
    });
  }
}

import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { planRecords, type RecordKind } from '@pearls/contracts';
import { PearlCell, PearlRowActions, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Formats, Language, Texts, WebRefusal } from '@pearls/web';
import { ActivityTag } from '../activities/activity-tag';
import { OpenPlan, type LivingRecord } from '../open-plan';
import { RecordCells } from './record-cells';
import { summed, sumsOf } from './sums';

/** All records of a kind: a table at a desk, cards on a phone; each leads to its own page. */
@Component({
  selector: 'app-record-list',
  imports: [ActivityTag, PearlButton, PearlCell, PearlRowActions, PearlTable, WebRefusal],
  templateUrl: './record-list.html',
  styleUrl: './record-list.css',
})
export class RecordList {
  private readonly api = inject(Api);
  private readonly router = inject(Router);
  private readonly cells = inject(RecordCells);
  private readonly formats = inject(Formats);
  private readonly open = inject(OpenPlan);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  readonly kind = input.required<RecordKind>();
  readonly section = input.required<string>();

  protected readonly deed = new Deed();
  protected readonly mayEdit = this.open.mayEdit;
  protected readonly definition = computed(() => this.open.definition(this.kind()));
  protected readonly rows = computed(() => this.open.records(this.kind()));
  protected readonly full = computed(() => this.rows().length >= (this.definition()?.max ?? 0));
  protected readonly columns = computed<readonly TableColumn<LivingRecord>[]>(() => {
    const definition = this.definition();
    if (!definition) return [];
    const columns = this.cells.columns(definition, (id) => this.open.record(id)?.name ?? '');
    const state = { key: 'state', label: this.t('plan.activities.state') };
    return this.kind() === 'activity' ? [...columns, state] : columns;
  });
  protected readonly sums = computed(() => {
    const definition = this.definition();
    if (!definition || this.kind() !== 'budget-line' || !this.rows().length) return [];
    const { figures, by } = summed(definition);
    return sumsOf(definition, this.rows()).map(({ option, total }) => ({
      label: option
        ? this.say(by?.options?.find(({ key }) => key === option)?.label)
        : this.t('plan.records.total', { what: this.say(figures?.label) }),
      total: this.formats.number(total),
      whole: option === undefined,
    }));
  });

  protected readonly keyOf = (record: LivingRecord) => record.id;
  protected readonly linkOf = (record: LivingRecord) =>
    `${this.open.home()}/sections/${this.section()}/${record.id}`;

  protected async add(): Promise<void> {
    const added = await this.deed.run(() =>
      this.api.send(planRecords.addRecord, {
        params: { id: this.open.id() ?? '' },
        body: { kind: this.kind(), answers: {} },
      }),
    );
    if (!added) return;
    this.open.keepRecord(added.answer);
    await this.router.navigateByUrl(`${this.open.home()}/sections/${this.section()}/${added.answer.id}`);
  }

  protected isFirst(record: LivingRecord): boolean {
    return this.rows()[0]?.id === record.id;
  }

  protected isLast(record: LivingRecord): boolean {
    return this.rows().at(-1)?.id === record.id;
  }

  protected async move(record: LivingRecord, by: -1 | 1): Promise<void> {
    const ids = this.rows().map(({ id }) => id);
    const from = ids.indexOf(record.id);
    const order = ids.toSpliced(from, 1).toSpliced(from + by, 0, record.id);
    const ordered = await this.deed.run(() =>
      this.api.send(planRecords.orderRecords, {
        params: { id: this.open.id() ?? '' },
        body: { kind: this.kind(), ids: order },
      }),
    );
    if (!ordered) return;
    const { items } = ordered.answer;
    this.open.changeRecords((records) => [...records.filter(({ kind }) => kind !== this.kind()), ...items]);
  }
}

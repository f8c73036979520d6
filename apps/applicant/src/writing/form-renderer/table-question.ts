import { Component, computed, inject, input, output } from '@angular/core';
import type { FormColumn, FormField } from '@pearls/contracts';
import { PearlField, PearlRepeater, PearlRow } from '@pearls/ui/forms';
import { Language, Texts } from '@pearls/web';
import { asNumber } from './number-answer';
import { limitNearing } from './short-text';

type Row = Readonly<Record<string, unknown>>;

/** Rows of an answer: one card per row, with the columns as fields. */
@Component({
  selector: 'app-table-question',
  imports: [PearlField, PearlRepeater, PearlRow],
  template: `
    <pearl-repeater
      [label]="say(field().label)"
      [hint]="say(field().help) || undefined"
      [error]="error()"
      [optional]="!field().required"
      [disabled]="locked()"
      [rows]="rows()"
      [max]="field().maxItems ?? 100"
      [rowName]="t('form.row')"
      [addLabel]="rows().length ? t('form.addRow') : t('form.addFirstRow')"
      (added)="add()"
      (removed)="remove($event)"
      (moved)="move($event)"
    >
      <ng-template pearlRow [pearlRowOf]="rows()" let-row let-index="index">
        @for (column of columns(); track column.key) {
          <pearl-field [label]="say(column.label)" [optional]="!column.required" [limit]="limit(row, column)">
            @if (column.kind === 'choice') {
              <select #list (change)="change(index, column, list.value)">
                <option value="">{{ t('form.choose') }}</option>
                @for (option of column.options; track option.key) {
                  <option [value]="option.key" [selected]="option.key === row[column.key]">
                    {{ say(option.label) }}
                  </option>
                }
              </select>
            } @else {
              <input
                #box
                autocomplete="off"
                [attr.inputmode]="column.kind === 'number' ? 'numeric' : null"
                [value]="written(row, column)"
                (input)="change(index, column, box.value)"
              />
            }
          </pearl-field>
        }
      </ng-template>
    </pearl-repeater>
  `,
})
export class TableQuestion {
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  readonly field = input.required<FormField>();
  readonly value = input<unknown>();
  readonly error = input<string>();
  readonly locked = input(false);
  readonly answered = output<readonly Row[]>();

  protected readonly columns = computed<readonly FormColumn[]>(() => this.field().columns ?? []);
  protected readonly rows = computed<readonly Row[]>(() => {
    const value = this.value();
    return Array.isArray(value)
      ? value.filter((row): row is Row => typeof row === 'object' && row !== null)
      : [];
  });

  protected written(row: Row, { key }: FormColumn): string {
    const value = row[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  protected limit(row: Row, column: FormColumn): number | undefined {
    return column.kind === 'text' ? limitNearing(this.written(row, column), column.maxCharacters) : undefined;
  }

  protected add(): void {
    this.answered.emit([...this.rows(), {}]);
  }

  protected remove(index: number): void {
    this.answered.emit(this.rows().toSpliced(index, 1));
  }

  protected move({ from, to }: { from: number; to: number }): void {
    const row = this.rows()[from];
    if (row) this.answered.emit(this.rows().toSpliced(from, 1).toSpliced(to, 0, row));
  }

  protected change(index: number, { key, kind }: FormColumn, typed: string): void {
    const value = kind === 'number' ? asNumber(typed) : typed;
    this.answered.emit(this.rows().map((row, at) => (at === index ? { ...row, [key]: value } : row)));
  }
}

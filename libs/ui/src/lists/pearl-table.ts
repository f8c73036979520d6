import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  Directive,
  TemplateRef,
  booleanAttribute,
  computed,
  contentChild,
  contentChildren,
  inject,
  input,
  model,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlEmpty } from '../feedback/pearl-empty';
import { PearlLoading } from '../feedback/pearl-loading';
import type { PearlLink } from '../reading/pearl-link';
import { UiTexts } from '../texts/ui-texts';

/** One column; without `text` or a `pearlCell` it shows the row's property of that key. */
export interface TableColumn<T> {
  readonly key: string;
  readonly label: string;
  readonly text?: (row: T) => string;
  readonly sortable?: boolean;

  /** Numbers stand right-aligned, digit under digit. */
  readonly numeric?: boolean;
}

/** Which column orders the rows. */
export interface TableSort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** A cell in its own way: `<ng-template pearlCell="status" [pearlCellOf]="rows()" let-row>`. */
@Directive({ selector: 'ng-template[pearlCell]' })
export class PearlCell<T> {
  readonly template = inject<TemplateRef<{ $implicit: T }>>(TemplateRef);
  readonly pearlCell = input.required<string>();

  /** Only tells the compiler what a row is. */
  readonly pearlCellOf = input<readonly T[]>();

  static ngTemplateContextGuard<T>(_cell: PearlCell<T>, _context: unknown): _context is { $implicit: T } {
    return true;
  }
}

/** Buttons at the end of each row: `<ng-template pearlRowActions [pearlRowActionsOf]="rows()" let-row>`. */
@Directive({ selector: 'ng-template[pearlRowActions]' })
export class PearlRowActions<T> {
  readonly template = inject<TemplateRef<{ $implicit: T }>>(TemplateRef);

  /** Only tells the compiler what a row is. */
  readonly pearlRowActionsOf = input<readonly T[]>();

  static ngTemplateContextGuard<T>(
    _actions: PearlRowActions<T>,
    _context: unknown,
  ): _context is { $implicit: T } {
    return true;
  }
}

/** Rows and columns with sortable headers; stacked cards on a phone. The first column names the row. */
@Component({
  selector: 'pearl-table',
  imports: [NgTemplateOutlet, RouterLink, PearlEmpty, PearlLoading],
  templateUrl: './pearl-table.html',
  styleUrl: './pearl-table.css',
})
export class PearlTable<T extends object> {
  protected readonly texts = inject(UiTexts);
  private readonly cells = contentChildren<PearlCell<T>>(PearlCell);
  protected readonly actions = contentChild<PearlRowActions<T>>(PearlRowActions);

  /** What the table shows; read out, and seen with `captionVisible`. */
  readonly caption = input.required<string>();
  readonly captionVisible = input(false, { transform: booleanAttribute });
  readonly columns = input.required<readonly TableColumn<T>[]>();
  readonly rows = input.required<readonly T[]>();

  /** What tells one row from another; its place in the list when absent. */
  readonly rowKey = input<(row: T) => unknown>();

  /** Makes the first column lead to the row. */
  readonly rowLink = input<(row: T) => PearlLink>();
  readonly sort = model<TableSort | null>(null);
  readonly loading = input(false, { transform: booleanAttribute });
  readonly empty = input<string>();

  protected readonly templates = computed(
    () => new Map(this.cells().map((cell) => [cell.pearlCell(), cell.template] as const)),
  );
  protected readonly sortable = computed(() => this.columns().some((column) => column.sortable));

  protected key = (index: number, row: T): unknown => this.rowKey()?.(row) ?? index;

  protected text(row: T, column: TableColumn<T>): string {
    if (column.text) return column.text(row);
    const value = (row as Readonly<Record<string, unknown>>)[column.key];
    return value === null || value === undefined ? '' : String(value);
  }

  protected direction(column: TableColumn<T>): TableSort['direction'] | null {
    const sort = this.sort();
    return sort?.key === column.key ? sort.direction : null;
  }

  protected order({ key }: TableColumn<T>): void {
    const sort = this.sort();
    const again = sort?.key === key && sort.direction === 'ascending';
    this.sort.set({ key, direction: again ? 'descending' : 'ascending' });
  }
}

import {
  Component,
  Directive,
  ElementRef,
  Injector,
  TemplateRef,
  afterNextRender,
  booleanAttribute,
  computed,
  contentChild,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { pearlId } from '../texts/pearl-id';
import { UiTexts } from '../texts/ui-texts';
import { shownErrors, type ErrorInput } from './shown-errors';

/** What the template of a repeated row can use. */
export interface RowContext<T> {
  readonly $implicit: T;
  readonly index: number;
}

/** The fields of one row: `<ng-template pearlRow [pearlRowOf]="rows()" let-row let-index="index">`. */
@Directive({ selector: 'ng-template[pearlRow]' })
export class PearlRow<T> {
  readonly template = inject<TemplateRef<RowContext<T>>>(TemplateRef);

  /** Only tells the compiler what a row is. */
  readonly pearlRowOf = input<readonly T[]>();

  static ngTemplateContextGuard<T>(_row: PearlRow<T>, _context: unknown): _context is RowContext<T> {
    return true;
  }
}

/** A list the reader builds row by row: add, remove and move with buttons; the page keeps the rows. */
@Component({
  selector: 'pearl-repeater',
  imports: [NgTemplateOutlet],
  templateUrl: './pearl-repeater.html',
  styleUrls: ['./field-parts.css', './pearl-repeater.css'],
  host: { '[class.invalid]': 'shown().length > 0' },
})
export class PearlRepeater<T> {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly texts = inject(UiTexts);
  protected readonly rowTemplate = contentChild.required<PearlRow<T>>(PearlRow);

  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly rows = input.required<readonly T[]>();

  /** What one row is called: "Partner". */
  readonly rowName = input<string>();
  readonly addLabel = input<string>();
  readonly min = input(0);
  readonly max = input(Infinity);
  readonly error = input<ErrorInput>();
  readonly optional = input(false, { transform: booleanAttribute });
  readonly disabled = input(false, { transform: booleanAttribute });

  /** Rows keep the order they were written in. */
  readonly fixedOrder = input(false, { transform: booleanAttribute });

  readonly added = output();
  readonly removed = output<number>();
  readonly moved = output<{ from: number; to: number }>();

  protected readonly id = pearlId();
  protected readonly said = signal('');
  protected readonly shown = shownErrors(this.error, signal([]));
  protected readonly names = computed(() =>
    this.rows().map((_, index) =>
      this.texts.say('rowNumber', { name: this.rowName() ?? this.texts.say('row'), number: index + 1 }),
    ),
  );

  focus(): void {
    this.focusOn('input, textarea, select, button');
  }

  protected add(): void {
    this.added.emit();
    this.afterwards(() => {
      const index = this.rows().length - 1;
      this.said.set(this.texts.say('rowAdded', { row: this.names()[index] ?? '' }));
      this.focusOn(`[data-row="${index}"] :is(input, textarea, select)`);
    });
  }

  protected remove(index: number): void {
    const row = this.names()[index] ?? '';
    this.removed.emit(index);
    this.afterwards(() => {
      this.said.set(this.texts.say('rowRemoved', { row }));
      this.focusOn(`[data-row="${Math.min(index, this.rows().length - 1)}"] .remove, .add`);
    });
  }

  protected move(from: number, to: number): void {
    const row = this.names()[from] ?? '';
    this.moved.emit({ from, to });
    this.afterwards(() => {
      this.said.set(this.texts.say('rowMoved', { row, number: to + 1 }));
      const direction = to < from ? 'up' : 'down';
      const target = `[data-row="${to}"]`;
      this.focusOn(`${target} .${direction}:not(:disabled)`, `${target} .move:not(:disabled)`);
    });
  }

  private afterwards(then: () => void): void {
    afterNextRender(then, { injector: this.injector });
  }

  private focusOn(...selectors: string[]): void {
    const found = selectors.map((selector) => this.host.nativeElement.querySelector<HTMLElement>(selector));
    found.find((element) => element !== null)?.focus();
  }
}

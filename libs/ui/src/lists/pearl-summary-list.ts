import { NgTemplateOutlet } from '@angular/common';
import { Component, Directive, TemplateRef, contentChildren, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PearlLink } from '../reading/pearl-link';
import { UiTexts } from '../texts/ui-texts';

/** One answer to check. */
export interface SummaryRow {
  readonly key: string;
  readonly label: string;

  /** Nothing, an empty text or an empty list reads "Not provided". */
  readonly value?: string | readonly string[] | null;

  /** Where "Change" leads. */
  readonly link?: PearlLink;
  readonly queryParams?: Record<string, string>;

  /** Shows "Change" as a button and emits `changed`. */
  readonly changeable?: boolean;

  /** What is changed, for screen readers; the label when absent. */
  readonly changeWhat?: string;
}

/** Shows a value in its own way: `<ng-template pearlSummaryValue="files" let-row>`. */
@Directive({ selector: 'ng-template[pearlSummaryValue]' })
export class PearlSummaryValue {
  readonly template = inject<TemplateRef<{ $implicit: SummaryRow }>>(TemplateRef);

  /** Key of the row it stands for. */
  readonly pearlSummaryValue = input.required<string>();

  static ngTemplateContextGuard(
    _value: PearlSummaryValue,
    _context: unknown,
  ): _context is { $implicit: SummaryRow } {
    return true;
  }
}

/** Check answers: labels, values and the way to change each. */
@Component({
  selector: 'pearl-summary-list',
  imports: [RouterLink, NgTemplateOutlet],
  templateUrl: './pearl-summary-list.html',
  styleUrl: './pearl-summary-list.css',
})
export class PearlSummaryList {
  protected readonly texts = inject(UiTexts);
  private readonly values = contentChildren(PearlSummaryValue);

  readonly rows = input.required<readonly SummaryRow[]>();
  readonly heading = input<string>();
  readonly changed = output<SummaryRow>();

  protected lines(row: SummaryRow): readonly string[] {
    return [row.value ?? []].flat().filter((line) => line.trim() !== '');
  }

  protected own(row: SummaryRow): TemplateRef<{ $implicit: SummaryRow }> | undefined {
    return this.values().find((value) => value.pearlSummaryValue() === row.key)?.template;
  }
}

import { Component, computed, inject, input } from '@angular/core';
import type { FormField, PlanRecord, PlanSection, RecordDefinition } from '@pearls/contracts';
import { PearlSummaryList, type SummaryRow } from '@pearls/ui/lists';
import { Language, Texts } from '@pearls/web';
import { answerLines } from '../../writing/form-renderer/answer-lines';
import { Speaking } from '../../writing/speaking';
import { OpenPlan } from '../open-plan';

/** A plan read from beginning to end: sections with their texts, records under them. */
@Component({
  selector: 'app-plan-reading',
  imports: [PearlSummaryList],
  template: `
    @for (part of parts(); track part.key) {
      <section>
        @if (part.rows.length) {
          <pearl-summary-list [heading]="part.title" [rows]="part.rows" />
        } @else {
          <h2>{{ part.title }}</h2>
        }
        @for (kind of part.kinds; track kind.kind) {
          <h3>{{ kind.title }}</h3>
          @for (record of kind.records; track record.id) {
            <pearl-summary-list [rows]="record.rows" />
          } @empty {
            <p class="soft">{{ t('plan.read.noRecords') }}</p>
          }
        }
      </section>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    section {
      margin-block-end: var(--space-7);
    }

    pearl-summary-list {
      display: block;
      margin-block-end: var(--space-4);
    }

    h3 {
      margin-block: var(--space-5) var(--space-3);
    }

    @media print {
      pearl-summary-list {
        break-inside: avoid;
      }
    }
  `,
})
export class PlanReading {
  private readonly open = inject(OpenPlan);
  private readonly speaking = inject(Speaking);
  private readonly say = inject(Language).localised;
  protected readonly t = inject(Texts).t;

  readonly sections = input.required<readonly PlanSection[]>();
  readonly records = input.required<readonly PlanRecord[]>();

  /** Each answer leads to its question. */
  readonly changeable = input(false);

  protected readonly parts = computed(() =>
    this.open.sections().map(({ key, title, fields, records: kinds }) => {
      const answers = this.sections().find((one) => one.key === key)?.answers ?? {};
      const link = `${this.open.home()}/sections/${key}`;
      return {
        key,
        title: this.say(title),
        rows: fields.map((field) => this.row(field, answers, link)),
        kinds: kinds.flatMap((kind) => {
          const definition = this.open.definition(kind);
          return definition
            ? [{ kind, title: this.say(definition.many), records: this.rowsOf(definition, link) }]
            : [];
        }),
      };
    }),
  );

  private rowsOf(definition: RecordDefinition, station: string): { id: string; rows: SummaryRow[] }[] {
    return this.records()
      .filter(({ kind }) => kind === definition.kind)
      .sort((one, other) => one.position - other.position)
      .map(({ id, answers }) => ({
        id,
        rows: definition.fields.map((field) => this.row(field, answers, `${station}/${id}`)),
      }));
  }

  private row(field: FormField, answers: Readonly<Record<string, unknown>>, link: string): SummaryRow {
    return {
      key: field.key,
      label: this.say(field.label),
      value: answerLines(
        field,
        answers[field.key],
        this.open.attachments(),
        this.speaking.speaker((id) => this.nameOf(id)),
      ),
      ...(this.changeable() && { link, queryParams: { field: field.key, back: 'check' } }),
    };
  }

  private nameOf(id: string): string {
    const record = this.records().find((one) => one.id === id);
    return record ? this.open.nameOf(record.kind, record.answers) : '';
  }
}

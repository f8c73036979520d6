import { Component, computed, inject, input } from '@angular/core';
import type { RecordDefinition } from '@pearls/contracts';
import { Language, Texts, WebAnswer } from '@pearls/web';
import { recordName } from './record-name';
import type { SealedRecord } from './sealed-content';

/** The records of one kind – activities, budget lines, risks – each with what was answered about it. */
@Component({
  selector: 'app-plan-records',
  imports: [WebAnswer],
  template: `
    <h4>{{ say(definition().many) }}</h4>
    @for (record of own(); track record.id; let index = $index) {
      <article [attr.aria-label]="name(record, index)">
        <h5>{{ name(record, index) }}</h5>
        <dl>
          @for (field of answered(record); track field.key) {
            <div [class.long]="field.kind === 'long-text'">
              <dt>{{ say(field.label) }}</dt>
              <dd>
                <web-answer
                  namesMasked
                  [field]="field"
                  [value]="record.answers[field.key]"
                  [nameOf]="nameOf()"
                />
              </dd>
            </div>
          }
        </dl>
      </article>
    } @empty {
      <p class="soft">{{ t('plan.noRecords') }}</p>
    }
  `,
  styleUrl: './plan-records.css',
})
export class PlanRecords {
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  readonly definition = input.required<RecordDefinition>();
  readonly records = input.required<readonly SealedRecord[]>();
  readonly nameOf = input.required<(id: string) => string | undefined>();

  protected readonly own = computed(() =>
    this.records().filter(({ kind }) => kind === this.definition().kind),
  );

  /** By its own name; one without is counted. */
  protected name(record: SealedRecord, index: number): string {
    return recordName(record, [this.definition()]) || `${this.say(this.definition().one)} ${index + 1}`;
  }

  /** What was left empty is left out, and the name stands above. */
  protected answered(record: SealedRecord) {
    const name = recordName(record, [this.definition()]);
    return this.definition().fields.filter(({ key }) => {
      const value = record.answers[key];
      const empty =
        value === undefined || value === null || value === '' || (Array.isArray(value) && !value.length);
      return !empty && value !== name;
    });
  }
}

import { Service, inject } from '@angular/core';
import type { FormField, RecordDefinition } from '@pearls/contracts';
import type { TableColumn } from '@pearls/ui/lists';
import { Formats, Language } from '@pearls/web';
import { answerLines } from '../../writing/form-renderer/answer-lines';
import { Speaking } from '../../writing/speaking';
import type { LivingRecord } from '../open-plan';

const IN_A_TABLE: readonly FormField['kind'][] = ['number', 'day', 'choice', 'reference'];
const MOST_COLUMNS = 5;
const ENOUGH_COLUMNS = 4;
const LONGEST_CELL = 48;

/** Which fields of a record say most at a glance: its name, then dates, figures and choices, then short texts while there is room. */
export function columnsOf({ fields }: RecordDefinition): readonly FormField[] {
  const name = fields.find(({ kind }) => kind === 'text');
  const rest = fields.filter((field) => field !== name);
  const telling = rest.filter(({ kind }) => IN_A_TABLE.includes(kind)).slice(0, MOST_COLUMNS - 1);
  const room = Math.max(0, ENOUGH_COLUMNS - 1 - telling.length);
  const texts = rest.filter(({ kind }) => kind === 'text').slice(0, room);
  return fields.filter((field) => field === name || telling.includes(field) || texts.includes(field));
}

/** Records as rows of a table, in the reader's language. */
@Service()
export class RecordCells {
  private readonly speaking = inject(Speaking);
  private readonly formats = inject(Formats);
  private readonly say = inject(Language).localised;

  columns(definition: RecordDefinition, nameOf: (id: string) => string): TableColumn<LivingRecord>[] {
    return columnsOf(definition).map((field, index) => ({
      key: field.key,
      label: this.say(field.label),
      numeric: field.kind === 'number',
      text: (record) => (index === 0 ? record.name : this.cell(field, record, nameOf)),
    }));
  }

  /** One answer of a record in one line. */
  cell(field: FormField, { answers }: LivingRecord, nameOf: (id: string) => string): string {
    const speaker = this.speaking.speaker(nameOf);
    const value = answers[field.key];
    if (field.kind === 'number' && typeof value === 'number') return speaker.number(value);
    return shortened(
      answerLines(field, value, [], {
        ...speaker,
        day: (day) => this.formats.shortDate(`${day}T12:00:00Z`, 'UTC'),
      }).join(', '),
    );
  }
}

/** The beginning of a text: a table is read at a glance. */
function shortened(text: string): string {
  const words = [...text];
  return words.length > LONGEST_CELL ? `${words.slice(0, LONGEST_CELL).join('').trimEnd()}…` : text;
}

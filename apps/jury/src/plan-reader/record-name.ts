import type { RecordDefinition } from '@pearls/contracts';
import type { SealedRecord } from './sealed-content';

/** What a record is called: its first short text, as its definition asks for it. */
export function recordName(record: SealedRecord, definitions: readonly RecordDefinition[]): string {
  const fields = definitions.find(({ kind }) => kind === record.kind)?.fields ?? [];
  const texts = fields.filter(({ kind }) => kind === 'text').map(({ key }) => record.answers[key]);
  const name = texts.find((one): one is string => typeof one === 'string' && one.trim() !== '');
  return name ?? '';
}

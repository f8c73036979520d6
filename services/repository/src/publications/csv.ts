import type { PublicDocument } from './document.js';

/** A cell that a spreadsheet reads as text: what begins like a formula is quoted by an apostrophe. */
export function csvCell(value: unknown): string {
  const text = value === undefined || value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value);
  const safe = typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvLine = (cells: readonly unknown[]) => cells.map(csvCell).join(',');

type Column = [heading: string, value: (document: PublicDocument) => unknown];

const COLUMNS: Column[] = [
  ['id', (one) => one.id],
  ['slug', (one) => one.slug],
  ['kind', (one) => one.kind],
  ['title', (one) => one.title],
  ['summary', (one) => one.summary],
  ['language', (one) => one.language],
  ['languages', (one) => [one.language, ...one.translations.map(({ language }) => language)]],
  ['place', (one) => one.placeName],
  ['place_id', (one) => one.placeId],
  ['country', (one) => one.country],
  ['latitude', (one) => one.latitude],
  ['longitude', (one) => one.longitude],
  ['population_band', (one) => one.populationBand],
  ['problem', (one) => one.problem],
  ['what_was_done', (one) => one.whatWasDone],
  ['participation', (one) => one.participation],
  ['what_changed', (one) => one.whatChanged],
  ['what_was_hard', (one) => one.whatWasHard],
  ['tips', (one) => one.tips],
  ['challenges', (one) => one.challenges],
  ['dimensions', (one) => one.dimensions],
  ['tools', (one) => one.tools],
  ['methods', (one) => one.methods],
  ['target_groups', (one) => one.targetGroups],
  ['settings', (one) => one.settings],
  ['cost_band_euros', (one) => one.costBand],
  ['staff_effort', (one) => one.staffEffort],
  ['duration', (one) => one.duration],
  ['partners', (one) => one.partners],
  ['funding', (one) => one.funding],
  ['transferability', (one) => one.transferability],
  ['status', (one) => one.status],
  ['started_on', (one) => one.startedOn],
  ['ended_on', (one) => one.endedOn],
  ['pearl_year', (one) => one.pearlYear],
  ['playbook_tools', (one) => one.playbookTools],
  ['links', (one) => one.links.map(({ url }) => url)],
  ['licence', (one) => one.licence],
  ['written_by', (one) => one.writtenBy],
  ['published_at', (one) => one.publishedAt],
];

export const PRACTICE_CSV_HEAD = csvLine(COLUMNS.map(([heading]) => heading));

export const practiceCsv = (document: PublicDocument) => csvLine(COLUMNS.map(([, value]) => value(document)));

import type { Answers, FormField, FormSection } from '@pearls/contracts';
import type { Dice } from './dice.ts';

const OPENINGS = ['In our town', 'Since last winter', 'With the library', 'Together with the youth council', 'Along the harbour', 'In the two villages outside', 'At the old station', 'With the choir'];
const DEEDS = ['we open a room that had been locked for years', 'neighbours cook for each other once a month', 'newcomers and old families sing in one evening', 'the school yard becomes a stage', 'pensioners teach what their hands know', 'young people decide about a budget of their own', 'we walk the town with those who never come to meetings'];
const ENDS = ['and it costs little.', 'and nobody has to pay to come.', 'although the bus is late.', 'because trust grows by doing.', 'so that people know whom to ring in a storm.'];

const sentence = (chance: Dice) => `${chance.pick(OPENINGS)} ${chance.pick(DEEDS)} ${chance.pick(ENDS)}`;

/** Some sentences, never longer than a field takes. */
export function words(chance: Dice, maxCharacters = 600): string {
  const told = Array.from({ length: chance.between(2, 5) }, () => sentence(chance)).join(' ');
  return [...told].slice(0, Math.max(1, maxCharacters)).join('').trim();
}

/** Who answers, and what an answer may point to. */
export interface Writer {
  name: string;
  email: string;
  /** The days an answer may lie between. */
  year?: { from: string; to: string };
  /** Ids of records by their kind. */
  records?: Record<string, string[]>;
}

const DAY_MILLISECONDS = 86_400_000;

/** A day of the year, the earlier part for what begins and the later part for what ends. */
function dayIn({ from, to }: { from: string; to: string }, chance: Dice, isEnd: boolean) {
  const days = Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS);
  const at = isEnd ? chance.between(Math.floor(days * 0.6), Math.floor(days * 0.9)) : chance.between(Math.floor(days * 0.1), Math.floor(days * 0.5));
  return new Date(Date.parse(from) + at * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

function answerTo(field: FormField, chance: Dice, who: Writer): unknown {
  switch (field.kind) {
    case 'text':
      return words(chance, Math.min(field.maxCharacters ?? 120, 120));
    case 'long-text':
      return words(chance, field.maxCharacters);
    case 'number':
      return chance.between(Math.max(field.min ?? 1, 1), Math.min(field.max ?? 5_000, (field.min ?? 1) + 5_000));
    case 'choice':
      return chance.pick(field.options!).key;
    case 'choices':
      return chance.shuffled(field.options!).slice(0, Math.min(2, field.maxItems ?? 2)).map(({ key }) => key);
    case 'person':
      return { name: who.name, role: 'Head of culture', unit: 'Culture and leisure', email: who.email };
    case 'table':
      return [Object.fromEntries(field.columns!.map((column) => [column.key, column.kind === 'number' ? chance.between(1, 40) : column.kind === 'choice' ? chance.pick(column.options!).key : words(chance, Math.min(column.maxCharacters ?? 80, 80))]))];
    case 'consent':
      return true;
    case 'day':
      return dayIn(who.year ?? { from: '2029-01-01', to: '2029-12-31' }, chance, /end|until/.test(field.key));
    case 'reference': {
      const known = who.records?.[field.refersTo ?? ''] ?? [];
      return known.length ? chance.pick(known) : undefined;
    }
    case 'files':
      return undefined;
  }
}

/** Answers to every question of a section, on top of what is known already. */
export function answersTo({ fields }: Pick<FormSection, 'fields'>, known: Answers, chance: Dice, who: Writer): Answers {
  const written = Object.fromEntries(fields.map((field) => [field.key, known[field.key] ?? answerTo(field, chance, who)]));
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== undefined));
}

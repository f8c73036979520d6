import { Service, inject } from '@angular/core';
import type { Sentence } from '@pearls/contracts';
import { Formats } from '../language/formats';
import { Texts, type TextValues } from '../language/texts';

const MEANS = ['mean', 'lastMean'];
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT/;

/** Sentences of the jury's service about ranking, rule, panel and conflicts, in the reader's language by their code; one nobody has translated stays as the service wrote it. */
@Service()
export class JurySentences {
  private readonly texts = inject(Texts);
  private readonly formats = inject(Formats);

  readonly say = ({ code, params, text }: Pick<Sentence, 'code' | 'params' | 'text'>): string => {
    const key = `sentences.${code}`;
    return this.texts.has(key) ? this.texts.t(key, this.values(params)) : text;
  };

  /** Every value as people read it; the one number of a sentence is also what it counts. */
  private values(params: Sentence['params']): TextValues {
    const count = Object.values(params).find((value) => typeof value === 'number');
    const shown = Object.entries(params).map(([name, value]) => [name, this.value(name, value)]);
    return { ...Object.fromEntries(shown), ...(count !== undefined && { count }) };
  }

  private value(name: string, value: string | number): string | number {
    if (name === 'country' && typeof value === 'string' && value) return this.formats.country(value);
    if (name === 'reason') return this.texts.t(`extraReason.${value || 'none'}`);
    if (MEANS.includes(name) && value !== '')
      return this.formats.number(Number(value), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    if (typeof value === 'string' && DAY.test(value)) return this.formats.day(value);
    if (typeof value === 'string' && INSTANT.test(value))
      return `${this.formats.shortDate(value)}, ${this.formats.time(value)}`;
    return value;
  }
}

import { Service, inject } from '@angular/core';
import type { Sentence } from '@pearls/contracts';
import { Formats, Texts, type TextValues } from '@pearls/web';

const MEANS = ['mean', 'lastMean'];

/** Sentences of the jury in the reader's language by their code; one nobody has translated stays in the platform's own words. */
@Service()
export class Sentences {
  private readonly texts = inject(Texts);
  private readonly formats = inject(Formats);

  readonly say = ({ code, params, text }: Pick<Sentence, 'code' | 'params' | 'text'>): string => {
    const key = `sentences.${code}`;
    return this.texts.has(key) ? this.texts.t(key, this.values(params)) : text;
  };

  private values(params: Sentence['params']): TextValues {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, this.value(name, value)]));
  }

  private value(name: string, value: string | number): string | number {
    if (name === 'country' && typeof value === 'string' && value) return this.formats.country(value);
    if (name === 'reason') return this.texts.t(`extraReason.${value || 'none'}`);
    if (MEANS.includes(name) && value !== '')
      return this.formats.number(Number(value), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    return value;
  }
}

import { Service, inject } from '@angular/core';
import type { Sentence } from '@pearls/contracts';
import type { TextValues } from '@pearls/web';
import { Words } from './words';

/** Sentences of the jury in the reader's language by their code; one nobody has translated stays in the platform's own words. */
@Service()
export class Sentences {
  private readonly words = inject(Words);

  readonly say = ({ code, params, text }: Pick<Sentence, 'code' | 'params' | 'text'>): string => {
    const key = `sentences.${code}`;
    return this.words.knows(key) ? this.words.say(key, this.values(params)) : text;
  };

  /** An instant as people read it, and the one number of a sentence as what it counts. */
  private values(params: Sentence['params']): TextValues {
    const { until } = params;
    const count = Object.values(params).find((value) => typeof value === 'number');
    return { ...params, ...(typeof until === 'string' && { until: this.words.instant(until) }), ...(count !== undefined && { count }) };
  }
}

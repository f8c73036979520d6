import { Service, inject } from '@angular/core';
import { Texts, type FormShortcoming } from '@pearls/web';

/** What a form still lacks, in the reader's language. */
@Service()
export class Shortcomings {
  private readonly texts = inject(Texts);

  sentence({ code, message, params = {} }: Pick<FormShortcoming, 'code' | 'message' | 'params'>): string {
    const key = `shortcomings.${code}`;
    const count = params['over'] ?? params['max'];
    return this.texts.has(key)
      ? this.texts.t(key, { ...params, ...(count !== undefined && { count }) })
      : message;
  }
}

import { Service, inject } from '@angular/core';
import { Texts } from '@pearls/web';

/** What is wrong, by a code with its numbers, and the English sentence. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What a form still lacks, in the reader's language. */
@Service()
export class Shortcomings {
  private readonly texts = inject(Texts);

  sentence({ code, message, params = {} }: Fault): string {
    const key = `shortcomings.${code}`;
    const count = params['over'] ?? params['max'];
    return this.texts.has(key)
      ? this.texts.t(key, { ...params, ...(count !== undefined && { count }) })
      : message;
  }
}

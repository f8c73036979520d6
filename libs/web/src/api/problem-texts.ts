import { Service, inject } from '@angular/core';
import type { ProblemField } from '@pearls/contracts/kit/problem';
import { Texts, type TextValues } from '../language/texts';
import { ApiProblem } from './api-problem';

/** A refusal as a reader sees it. */
export interface ProblemSentence {
  readonly heading: string;
  readonly detail: string;

  /** The number to name in a letter; absent where the sentence says all there is to say. */
  readonly traceId?: string;
}

/** Refusals in the reader's language: known ones by their slug and code, others in the server's own words. */
@Service()
export class ProblemTexts {
  private readonly texts = inject(Texts);

  /** What happened and what to do. A portal's own texts for a slug stand under `problems.<slug>`. */
  readonly sentence = (error: unknown): ProblemSentence => {
    if (!(error instanceof ApiProblem)) return { heading: this.texts.t('web.problems.our-fault.heading'), detail: this.texts.t('web.problems.our-fault.detail') };
    const { slug, title, detail, traceId, status, retryAfter } = error;
    const heading = (values: TextValues) => this.first([`problems.${slug}.heading`, `web.problems.${slug}.heading`], values);
    const values = { minutes: Math.max(1, Math.ceil((retryAfter ?? 60) / 60)), count: Math.max(1, Math.ceil((retryAfter ?? 60) / 60)) };
    return {
      heading: heading(values) ?? title,
      detail: this.first([`problems.${slug}.detail`, `web.problems.${slug}.detail`], values) ?? detail,
      ...((status >= 500 || !heading(values)) && { traceId }),
    };
  };

  /** One fault of a field: its translated sentence, or the server's. A portal's own texts stand under `faults.<code>`, and for an answer that is missing under `missing.<field>`. */
  readonly fault = (fault: ProblemField): string => {
    const name = fault.pointer.slice(fault.pointer.lastIndexOf('/') + 1);
    const count = fault.params?.['max'] ?? fault.params?.['min'];
    return this.first([...(fault.code === 'missing' ? [`missing.${name}`] : []), `faults.${fault.code}`, `web.faults.${fault.code}`], { ...fault.params, ...(count !== undefined && { count }) }) ?? fault.message;
  };

  /** The faults of a refusal by field: `{ email: '…', 'rows/2/name': '…' }`. */
  readonly fieldErrors = (error: unknown): Record<string, string> =>
    error instanceof ApiProblem ? Object.fromEntries(error.errors.map((fault) => [fault.pointer.replace(/^\//, ''), this.fault(fault)])) : {};

  private first(keys: readonly string[], values: TextValues): string | undefined {
    const key = keys.find((one) => this.texts.has(one));
    return key && this.texts.t(key, values);
  }
}

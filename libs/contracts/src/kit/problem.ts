import { Decimal, ListOf, Open, Optional, Text } from './fields.js';
import { Whole } from './fields.js';

/** One fault, tied to a field. */
export class ProblemField {
  @Text({ max: 500, min: 0, description: 'JSON Pointer of the field', example: '/email' }) pointer!: string;
  @Text({ max: 60, description: 'Stable code, for translation', example: 'email' }) code!: string;
  @Text({ max: 1000, description: 'What to change', example: 'Enter an e-mail address in the form name@example.org.' }) message!: string;
  @Optional() @Open({ description: 'The numbers in the message' }) params?: Record<string, string | number>;
}

/** What every refusal looks like (RFC 9457, `application/problem+json`). */
export class Problem {
  @Text({ max: 200, description: 'A page that explains it', example: '/problems/not-found' }) type!: string;
  @Text({ max: 200, example: 'Not found' }) title!: string;
  @Whole({ min: 400, max: 599, example: 404 }) status!: number;
  @Text({ max: 2000, example: 'There is nothing here, or it is not yours to see.' }) detail!: string;
  @Optional() @ListOf(() => ProblemField, { max: 500 }) errors?: ProblemField[];
  @Text({ max: 64, description: 'Quote it when you ask for help' }) traceId!: string;
  @Optional() @Decimal({ min: 0, max: 1e9, description: 'Seconds until it is worth trying again' }) retryAfter?: number;
}

import type { Problem, ProblemField } from '@pearls/contracts/kit/problem';

/** A request that was refused, or that never arrived: then the status is 0. */
export class ApiProblem extends Error implements Problem {
  /** Which kind of refusal: the last part of its type, such as `stale-version`. */
  readonly slug: string;

  constructor(
    readonly status: number,
    readonly type: string,
    readonly title: string,
    readonly detail: string,
    readonly traceId: string,
    readonly errors: ProblemField[] = [],
    readonly retryAfter?: number,
  ) {
    super(detail);
    this.slug = type.slice(type.lastIndexOf('/') + 1);
  }

  /** Nothing was answered: the network or the platform could not be reached. */
  static unreachable(traceId: string): ApiProblem {
    return new ApiProblem(0, '/problems/unreachable', 'Not reachable', 'The platform could not be reached. Check your connection and try again.', traceId);
  }

  /** Reads a refusal; one that is no problem document says at least its status. */
  static from(status: number, text: string, traceId: string): ApiProblem {
    try {
      const problem = JSON.parse(text) as Problem;
      if (typeof problem.type === 'string' && typeof problem.detail === 'string')
        return new ApiProblem(status, problem.type, problem.title, problem.detail, problem.traceId, problem.errors, problem.retryAfter);
    } catch {
      // Not a problem document: a proxy in between answered.
    }
    return new ApiProblem(status, '/problems/our-fault', 'Our fault', 'Something went wrong on our side. Try again in a moment.', traceId);
  }
}

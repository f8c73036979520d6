import type { FieldProblem } from '@pearls/contracts';

/** A refusal the caller can understand and act on. Its kind decides the status; the slug names the page that explains it. */
export class DomainError extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 422 | 428 | 429 | 503,
    readonly slug: string,
    readonly title: string,
    detail: string,
    readonly more: { errors?: FieldProblem[]; retryAfterSeconds?: number } = {},
  ) {
    super(detail);
  }
}

/** Absent, or not the caller's to see: both look the same. */
export class NotFound extends DomainError {
  constructor(detail = 'There is nothing here, or it is not yours to see.') {
    super(404, 'not-found', 'Not found', detail);
  }
}

/** The state of things does not allow it now. */
export class Conflict extends DomainError {
  constructor(slug: string, detail: string) {
    super(409, slug, 'Not possible now', detail);
  }
}

/** Seen and understood, but not this caller's to do. */
export class Forbidden extends DomainError {
  constructor(slug: string, detail: string) {
    super(403, slug, 'Not allowed', detail);
  }
}

/** Somebody else saved in between; nothing was overwritten. */
export class Stale extends DomainError {
  constructor(detail = 'Somebody saved a newer version in between. Nothing of yours was overwritten, and nothing of theirs. Compare both, then save again.') {
    super(412, 'stale-version', 'A newer version exists', detail);
  }
}

/** Well-formed, but it cannot be accepted as it is. */
export class Unprocessable extends DomainError {
  constructor(slug: string, detail: string, errors?: FieldProblem[]) {
    super(422, slug, 'Cannot be accepted', detail, { errors });
  }
}

/** Asked too often. */
export class TooMany extends DomainError {
  constructor(retryAfterSeconds: number, detail = 'That was too often in a short time. Wait a little and try again.') {
    super(429, 'too-many-requests', 'Too many requests', detail, { retryAfterSeconds });
  }
}

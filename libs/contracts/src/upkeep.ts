import { Flag, Id, Instant, OneOf, Open, Optional, Text, Whole } from './kit/fields.js';
import { get, operations, pageOf, post } from './kit/operations.js';

/** A fact as the audit view shows it. */
export class AuditEntry {
  @Id() id!: string;
  @Optional() @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER, description: 'Place in the hash chain; absent until sealed' }) position?: number;
  @Text({ max: 200, example: 'applications.application-submitted' }) type!: string;
  @Text({ max: 200, description: 'The thing it is about' }) subjectId!: string;
  @Text({ max: 200, description: 'Who did it', example: 'person:019a2f3e-7c1d-7b54-9f0a-2d6c1b9e4a10' }) actor!: string;
  @Instant() at!: string;
  @Open() data!: unknown;
  @Optional() @Text({ max: 64 }) hash?: string;
  @Optional() @Instant() publishedAt?: string;
}

export class AuditFilter {
  @Optional() @Text({ max: 200 }) type?: string;
  @Optional() @Text({ max: 200 }) subjectId?: string;
  @Optional() @Text({ max: 200 }) actor?: string;
  @Optional() @Text({ max: 40 }) cursor?: string;
}

/** What walking the hash chain found. */
export class AuditVerdict {
  @Flag() intact!: boolean;
  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER, unit: 'facts' }) facts!: number;
  @Text({ max: 64, description: 'Hash of the last fact that holds' }) head!: string;
  @Optional() @Whole({ min: 1, max: Number.MAX_SAFE_INTEGER }) brokenAt?: number;
  @Optional() @Text({ max: 200 }) reason?: string;
}

export const DEAD_LETTER_STATES = ['waiting', 'replayed', 'discarded'] as const;

/** A fact whose effect failed too often, or that could not be read. */
export class DeadLetter {
  @Id() id!: string;
  @Text({ max: 200, description: 'Who could not take it' }) consumer!: string;
  @Text({ max: 200 }) eventId!: string;
  @Text({ max: 200 }) type!: string;
  @Text({ max: 300_000 }) payload!: string;
  @Text({ max: 4000, min: 0 }) error!: string;
  @Whole({ min: 1, max: 1_000_000 }) attempts!: number;
  @OneOf(DEAD_LETTER_STATES) state!: (typeof DEAD_LETTER_STATES)[number];
  @Optional() @Text({ max: 500 }) reason?: string;
  @Instant() failedAt!: string;
  @Optional() @Instant() settledAt?: string;
}

export class DeadLetterFilter {
  @Optional() @OneOf(DEAD_LETTER_STATES) state?: (typeof DEAD_LETTER_STATES)[number];
  @Optional() @Text({ max: 40 }) cursor?: string;
}

export class Discarding {
  @Text({ min: 5, max: 500, description: 'Why nobody needs this effect' }) reason!: string;
}

/** What every service lets the back office do with its event log and its dead letters. */
export function upkeepOf<const N extends string>(service: N) {
  return operations(`${service}-upkeep`, {
    events: get(`/upkeep/${service}/events`, { summary: `Read the event log of ${service}`, query: AuditFilter, reply: pageOf(AuditEntry) }),
    verify: get(`/upkeep/${service}/events/verification`, { summary: `Walk the hash chain of ${service}`, reply: AuditVerdict }),
    deadLetters: get(`/upkeep/${service}/dead-letters`, { summary: `List what ${service} could not take`, query: DeadLetterFilter, reply: pageOf(DeadLetter) }),
    replay: post(`/upkeep/${service}/dead-letters/:id/replay`, { summary: 'Try the effect again', reply: DeadLetter }),
    discard: post(`/upkeep/${service}/dead-letters/:id/discard`, { summary: 'Lay it aside with a reason', body: Discarding, reply: DeadLetter }),
  });
}

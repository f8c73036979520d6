import type { Caller } from '@pearls/domain';
import type { FastifyRequest } from 'fastify';

/** A file as it arrived: bounded in size, content not yet trusted. */
export interface UploadedFile {
  fileName: string;
  /** What the sender says it is. */
  mediaType: string;
  bytes: Buffer;
}

/** What the kit adds to a request on its way to a handler. */
export interface ServiceRequest extends FastifyRequest {
  caller: Caller;
  traceId: string;
  traceparent: string;
  receivedAt: Date;
  expectedVersion: number;
  uploadedFile?: UploadedFile;
}

/** A reply that Postgres already wrote as JSON by naming the contract's own columns: sent as it stands. */
export class WrittenJson {
  constructor(
    readonly json: string,
    readonly version?: number,
  ) {}
}

/** A file as a reply. */
export class FileReply {
  constructor(
    readonly bytes: Buffer | NodeJS.ReadableStream,
    readonly mediaType: string,
    readonly fileName: string,
    readonly disposition: 'attachment' | 'inline' = 'attachment',
    /** What a browser that opens it may do with it. */
    readonly contentSecurityPolicy = "default-src 'none'; sandbox",
  ) {}
}

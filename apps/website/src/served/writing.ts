import { InjectionToken } from '@angular/core';

/** What the door asks for. */
export interface PageRequest {
  /** Path and query, without the language in front. */
  readonly path: string;
  readonly language: string;

  /** The public address of the platform. */
  readonly origin: string;

  /** The bare page that the written one grows in. */
  readonly document: string;
}

/** What comes out: a page, or a document such as a feed. */
export interface Written {
  status: number;
  body: string;
  mediaType?: string;
  live?: boolean;
  moved?: string;
}

export type Read = (path: string) => Promise<{ status: number; text: string }>;

/** The page that is being written. */
export const WRITING = new InjectionToken<PageRequest>('writing');

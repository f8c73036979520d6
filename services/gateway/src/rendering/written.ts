/** What a portal that can write its own pages is asked for. */
export interface PageRequest {
  /** Path and query, without the language in front. */
  path: string;
  language: string;
  /** The public address of the platform. */
  origin: string;
  /** The portal's bare page, which the written one grows in. */
  document: string;
}

/** A page, or a document such as a feed, as a portal wrote it. */
export interface Written {
  status: number;
  body: string;
  /** Of a document; a page is HTML. */
  mediaType?: string;
  /** The page needs the application of the portal to be of full use. */
  live?: boolean;
  /** It stands elsewhere. */
  moved?: string;
}

/** One answer of a service. */
export interface ReadAnswer {
  status: number;
  text: string;
}

export type Read = (path: string) => Promise<ReadAnswer>;

/** What the server build of a portal says of itself. */
export interface PortalAbout {
  /** What a page does in a browser where the application does not run: the source of a script. */
  reading: string;
  /** Paths that are documents for machines. */
  documents: readonly string[];
  /** First words of the paths whose pages are never written here: they belong to one person. */
  unwritten: readonly string[];
}

/** What the server build of a portal exports. */
export interface PortalWriter extends PortalAbout {
  write(request: PageRequest, read: Read): Promise<Written>;
}

/** What the two sides of the worker say to each other. */
export type ToWorker = { kind: 'write'; id: number; request: PageRequest } | { kind: 'answer'; id: number; answer?: ReadAnswer };
export type FromWorker =
  | ({ kind: 'ready' } & PortalAbout)
  | { kind: 'read'; id: number; path: string }
  | { kind: 'written'; id: number; written: Written }
  | { kind: 'failed'; id: number; why: string };

import type { Logger } from 'pino';
import { Renderer } from './renderer.js';
import type { PageRequest, Read, Written } from './written.js';

/** A page is written anew after so long: what is published shows within the minute. */
const FRESH_MILLISECONDS = 15_000;
/** After a page could not be written it is not tried again for so long. */
const REST_MILLISECONDS = 5_000;
const MOST_PAGES = 400;
const MOST_CHARACTERS = 12_000_000;

interface Kept {
  at: number;
  written: Written | undefined;
}

/** The pages of one portal as its server build writes them, each kept for a moment. What cannot be written is undefined: the plain page takes its place. */
export class RenderedPages {
  private readonly kept = new Map<string, Kept>();
  private readonly underWay = new Map<string, Promise<Written | undefined>>();
  private characters = 0;
  private readonly renderer: Renderer;

  constructor(
    module: string,
    read: Read,
    private readonly document: string,
    private readonly origin: string,
    private readonly log: Logger,
  ) {
    this.renderer = new Renderer(module, read);
  }

  /** Whether a page would come without being written now. */
  has(language: string, path: string): boolean {
    return this.fresh(keyOf(language, path)) !== undefined;
  }

  async page(language: string, path: string): Promise<Written | undefined> {
    const key = keyOf(language, path);
    const kept = this.fresh(key);
    if (kept) return kept.written;
    const begun = this.underWay.get(key);
    if (begun) return begun;
    const writing = this.write({ language, path, origin: this.origin, document: this.document }).then((written) => this.keep(key, written));
    this.underWay.set(key, writing);
    return writing.finally(() => this.underWay.delete(key));
  }

  /** What the portal says of itself; undefined while it cannot say anything. */
  async about() {
    try {
      return await this.renderer.about();
    } catch {
      return undefined;
    }
  }

  close() {
    return this.renderer.close();
  }

  private async write(request: PageRequest): Promise<Written | undefined> {
    try {
      return await this.renderer.write(request);
    } catch (error) {
      this.log.warn({ path: request.path.split('?')[0], error: String(error) }, 'A page could not be written and goes out plain');
      return undefined;
    }
  }

  private fresh(key: string): Kept | undefined {
    const kept = this.kept.get(key);
    const age = kept ? performance.now() - kept.at : Infinity;
    if (age < (kept?.written ? FRESH_MILLISECONDS : REST_MILLISECONDS)) return kept;
    if (kept) this.drop(key, kept);
    return undefined;
  }

  private keep(key: string, written: Written | undefined) {
    this.kept.set(key, { at: performance.now(), written });
    this.characters += written?.body.length ?? 0;
    for (const [oldest, one] of this.kept) {
      if (this.kept.size <= MOST_PAGES && this.characters <= MOST_CHARACTERS) break;
      this.drop(oldest, one);
    }
    return written;
  }

  private drop(key: string, kept: Kept) {
    this.kept.delete(key);
    this.characters -= kept.written?.body.length ?? 0;
  }
}

const keyOf = (language: string, path: string) => `${language} ${path}`;

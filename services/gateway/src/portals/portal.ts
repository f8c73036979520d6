import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const MEDIA_TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

const COMPRESSIBLE = /^(text|application\/(json|manifest)|image\/svg)/;
const WORTH_COMPRESSING = 1024;
/** The build puts a hash of the content into the names of what it makes: such a name never means anything else. */
const HASHED = /[-.][A-Za-z0-9_-]{8}\.(js|css|woff2|svg|png|webp|jpg|json)$/;

const brotli = promisify(brotliCompress);
const zipped = promisify(gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/** One file of a portal as it was when the platform started, so that a new build beneath does not tear pages apart; compressed when first asked for, and kept. */
export class PortalFile {
  readonly mediaType: string;
  readonly immutable: boolean;
  private readonly made = new Map<Encoding, Promise<Buffer>>();

  constructor(
    path: string,
    private readonly plain: Buffer,
  ) {
    this.mediaType = MEDIA_TYPES[extname(path)] ?? 'application/octet-stream';
    this.immutable = HASHED.test(path);
  }

  /** The best form the browser takes. */
  async in(accepted: string | undefined): Promise<{ encoding: Encoding; bytes: Buffer }> {
    const encoding = /\bbr\b/.test(accepted ?? '') ? 'br' : /\bgzip\b/.test(accepted ?? '') ? 'gzip' : 'identity';
    if (encoding === 'identity' || !COMPRESSIBLE.test(this.mediaType) || this.plain.length < WORTH_COMPRESSING) return { encoding: 'identity', bytes: this.plain };
    return { encoding, bytes: await this.as(encoding) };
  }

  private as(encoding: 'br' | 'gzip'): Promise<Buffer> {
    const known = this.made.get(encoding);
    if (known) return known;
    const making = encoding === 'br' ? brotli(this.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: this.plain.length } }) : zipped(this.plain, { level: 9 });
    this.made.set(encoding, making);
    return making;
  }
}

/** A portal that writes its own pages keeps the plain one under the second name. */
const INDEX = ['index.html', 'index.csr.html'];
const NONCE = '__CSP_NONCE__';
const APPLICATION = /<link rel="modulepreload"[^>]*>|<script src=[^>]*><\/script>/g;

/** A built Angular application below one path of the public address. */
export class Portal {
  /** The server build that writes pages of this portal, if it has one. */
  readonly writer: string | undefined;
  /** The tags that load the application. */
  private readonly application: string;
  /** Stands in written pages for the nonce: nobody outside can know it, so nobody can write it into a text. */
  private readonly mark = randomBytes(18).toString('hex');

  private constructor(
    readonly mount: string,
    folder: string,
    private readonly files: ReadonlyMap<string, PortalFile>,
    private readonly index: string,
  ) {
    const writer = join(folder, '../server/server.mjs');
    this.writer = existsSync(writer) ? writer : undefined;
    this.application = (index.match(APPLICATION) ?? []).join('');
  }

  /** Opens the portal built into a folder; nothing when it was not built. */
  static async open(mount: string, folder: string): Promise<Portal | undefined> {
    const index = INDEX.find((name) => existsSync(join(folder, name)));
    if (!index) return undefined;
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = new Map<string, PortalFile>();
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      if (name !== index && !name.endsWith('.map')) files.set(name, new PortalFile(path, await readFile(path)));
    }
    return new Portal(mount, folder, files, await readFile(join(folder, index), 'utf8'));
  }

  file(name: string): PortalFile | undefined {
    return this.files.get(name);
  }

  /** The plain page, in which the application draws everything, with its own nonce. */
  page(nonce: string, language = 'en'): string {
    return this.index.replace('<html lang="en"', `<html lang="${language}"`).replaceAll(NONCE, nonce);
  }

  /** The page that written ones grow in: without the application, the nonce not yet known. */
  bare(): string {
    return this.index.replace(APPLICATION, '').replaceAll(NONCE, this.mark);
  }

  /** A written page with what runs in it: the application, or the little a reader needs. */
  written(body: string, nonce: string, reading: string | undefined): string {
    const script = reading === undefined ? this.application.replaceAll(NONCE, nonce) : `<script nonce="${nonce}">${reading}</script>`;
    const end = body.lastIndexOf('</body>');
    return (body.slice(0, end) + script + body.slice(end)).replaceAll(this.mark, nonce);
  }
}

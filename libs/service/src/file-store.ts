import { createHash } from 'node:crypto';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Keeps files under the hash of their content, out of reach of any web server. A service provides it with its own folder. */
export class FileStore {
  private readonly disk: Disk;

  constructor(folder: string) {
    this.disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  }

  /** Writes the content and returns its SHA-256; the same content is kept once. */
  async keep(bytes: Buffer): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (!(await this.disk.exists(keyOf(sha256)))) await this.disk.put(keyOf(sha256), bytes);
    return sha256;
  }

  async bytes(sha256: string): Promise<Buffer> {
    return Buffer.from(await this.disk.getBytes(keyOf(sha256)));
  }
}

const keyOf = (sha256: string) => `${sha256.slice(0, 2)}/${sha256}`;

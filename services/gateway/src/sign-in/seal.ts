import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Seals text so that only a holder of the key can read or change it (AES-256-GCM, a key of its own per purpose). */
export class Seal {
  private readonly keys: Buffer[];

  constructor(secrets: string, private readonly purpose: string) {
    this.keys = secrets.split(',').map((secret) => Buffer.from(hkdfSync('sha256', secret.trim(), 'pearls-gateway', purpose, 32)));
  }

  close(text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keys[0]!, nonce).setAAD(Buffer.from(this.purpose));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  /** The text, or nothing when it was not sealed with one of the keys. */
  open(sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64url');
    if (bytes.length < 28) return undefined;
    for (const key of this.keys) {
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(this.purpose)).setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      } catch {
        // another key may open it
      }
    }
    return undefined;
  }
}

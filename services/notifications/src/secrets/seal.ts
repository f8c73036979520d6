import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

const keysOf = (secrets: string, purpose: string) => secrets.split(',').map((secret) => Buffer.from(hkdfSync('sha256', secret.trim(), 'pearls-notifications', purpose, 32)));

/** Seals text so that only a holder of the key can read it (AES-256-GCM). The first key seals, all open. */
export class Seal {
  private readonly keys: Buffer[];

  constructor(secrets: string, purpose: string) {
    this.keys = keysOf(secrets, purpose);
  }

  close(text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keys[0]!, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  open(sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    for (const key of this.keys) {
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      } catch {
        // another key may open it
      }
    }
    throw new Error('This was sealed with a key that is not known any more');
  }
}

/** Signs text, so that what comes back can be recognised without being stored. The first key signs, all verify. */
export class Signer {
  private readonly keys: Buffer[];

  constructor(secrets: string, purpose: string) {
    this.keys = keysOf(secrets, purpose);
  }

  sign(text: string): string {
    return this.with(this.keys[0]!, text).toString('base64url');
  }

  verify(text: string, signature: string): boolean {
    const shown = Buffer.from(signature, 'base64url');
    return this.keys.some((key) => {
      const right = this.with(key, text);
      return right.length === shown.length && timingSafeEqual(right, shown);
    });
  }

  private with(key: Buffer, text: string) {
    return createHmac('sha256', key).update(text).digest();
  }
}

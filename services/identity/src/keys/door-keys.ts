import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IdentitySettings } from '../identity.settings.js';

interface Ring {
  codes: Buffer;
  links: Buffer;
  seal: Buffer;
}

const HUNDRED_MILLION = 100_000_000n;
const equal = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/**
 * Codes and links of letters, and the seal of second factors. Codes and links are not stored, not even hashed: they
 * follow from the id of their row and a key that the database does not have.
 */
@Injectable()
export class DoorKeys {
  private readonly rings: Ring[];

  constructor(settings: IdentitySettings) {
    const derive = (secret: string, purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'pearls-identity', purpose, 32));
    this.rings = settings.LINK_KEY.split(',').map((one) => one.trim()).map((secret) => ({ codes: derive(secret, 'codes'), links: derive(secret, 'links'), seal: derive(secret, 'seal') }));
  }

  /** The eight digits of a mail code. */
  codeOf(id: string): string {
    return code(this.rings[0]!, id);
  }

  opensCode(id: string, typed: string): boolean {
    const digits = typed.replace(/\s/g, '');
    return this.rings.some((ring) => equal(code(ring, id), digits));
  }

  /** The key in the link of an invitation. */
  linkOf(id: string): string {
    return link(this.rings[0]!, id);
  }

  opensLink(id: string, key: string): boolean {
    return this.rings.some((ring) => equal(link(ring, id), key));
  }

  /** Seals a text for the row it belongs to (AES-256-GCM). */
  seal(owner: string, text: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.rings[0]!.seal, nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
  }

  open(owner: string, sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64url');
    for (const ring of this.rings) {
      try {
        const decipher = createDecipheriv('aes-256-gcm', ring.seal, bytes.subarray(0, 12)).setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(12, 28));
        return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
      } catch {
        // another key may open it
      }
    }
    throw new Error('A sealed secret opens with none of the keys in LINK_KEY');
  }
}

function code(ring: Ring, id: string) {
  const digest = createHmac('sha256', ring.codes).update(id).digest();
  return (digest.readBigUInt64BE() % HUNDRED_MILLION).toString().padStart(8, '0');
}

const link = (ring: Ring, id: string) => createHmac('sha256', ring.links).update(id).digest('base64url');

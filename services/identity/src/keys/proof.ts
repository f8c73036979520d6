import { createHash, randomBytes } from 'node:crypto';

/** A secret that only who made the last step holds: 256 random bits, kept as a hash. */
export const freshProof = () => randomBytes(32).toString('base64url');

export const hashed = (secret: string) => createHash('sha256').update(secret).digest('base64url');

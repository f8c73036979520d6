import { NotFound } from '@pearls/domain';
import type { EntityManager } from 'typeorm';

const UID = /^[\w-]{20,100}$/;

/** The name of a sign-in as it can be one; anything else is not there. */
export function uidOr404(uid: string): string {
  if (!UID.test(uid)) throw new NotFound();
  return uid;
}

/** Refuses a sign-in that nobody began: neither a portal nor a letter of ours. */
export async function mustBeBegun(tx: EntityManager, uid: string, at: Date) {
  const [known] = await tx.query<{ known: boolean }[]>(
    `select exists (select from oidc_entities where model = 'Interaction' and id = $1 and expires_at > $2)
         or exists (select from mail_codes where uid = $1)
         or exists (select from sign_ins where uid = $1) as known`,
    [uidOr404(uid), at],
  );
  if (!known?.known) throw new NotFound();
}

import type { EntityManager } from 'typeorm';

/** Ends every sign-in of a person at the provider: no refresh token of theirs serves any more. */
export async function endSignIns(tx: EntityManager, personId: string) {
  await tx.query(`delete from oidc_entities where account_id = $1`, [personId]);
  await tx.query(`delete from sign_ins where person_id = $1`, [personId]);
}

import { hash, verify } from '@node-rs/argon2';
import { Unprocessable } from '@pearls/domain';
import { COMMON_PASSWORDS } from './common-passwords.js';

/** OWASP's smallest recommended cost for argon2id, which is what the library makes unless told otherwise. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a password nobody has: checked where there is none, so that an unknown address costs the same time. */
const nobodys = hash('nobody has this password', COST);

export const hashPassword = (password: string) => hash(password, COST);

/** Whether the password fits; the same work when there is nothing to compare with. */
export async function passwordFits(kept: string | null | undefined, password: string): Promise<boolean> {
  const fits = await verify(kept ?? (await nobodys), password);
  return fits && Boolean(kept);
}

/** Refuses a password that others would try first. */
export function refuseWeak(password: string, email: string, pointer = '/password') {
  const why = weakness(password, email);
  if (why) throw new Unprocessable('weak-password', why, [{ pointer, code: 'weak', message: why }]);
}

function weakness(password: string, email: string): string | undefined {
  const plain = password.toLowerCase();
  const [local = ''] = email.toLowerCase().split('@');
  if (local.length >= 4 && plain.includes(local)) return 'Choose a password that does not hold your e-mail address.';
  const squashed = plain.replace(/[^\p{L}\p{N}]/gu, '');
  if (COMMON_PASSWORDS.has(plain) || COMMON_PASSWORDS.has(squashed) || COMMON_PASSWORDS.has(squashed.replace(/\d+$/, '')) || isRepeated(plain) || isSequence(squashed))
    return 'Many people use this password, so it is tried first. Choose another one, for example four unrelated words.';
  return undefined;
}

/** `abcabcabcabc`, `aaaaaaaaaaaa`. */
const isRepeated = (text: string) => /^(.{1,6}?)\1+.{0,3}$/u.test(text);

/** `123456789012`, `abcdefghijkl`, and the rows of a keyboard. */
function isSequence(text: string) {
  const rows = ['01234567890123456789', '98765432109876543210', 'abcdefghijklmnopqrstuvwxyz', 'zyxwvutsrqponmlkjihgfedcba', 'qwertyuiopasdfghjklzxcvbnm', 'qwertzuiopasdfghjklyxcvbnm', '1qaz2wsx3edc4rfv5tgb6yhn'];
  return rows.some((row) => row.includes(text));
}

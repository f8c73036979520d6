import type { Cadence } from '@pearls/contracts';
import { instantOf, offsetMinutes } from '@pearls/domain';

/** Small news wait so long for each other. */
export const TOGETHER_MILLISECONDS = 10 * 60_000;

const DIGEST_AT = 'T07:00';
const MONDAY = 1;

/** When a mail of this cadence leaves that gets its first notice now. Digests leave at seven in the reader's zone, weekly ones on Mondays. */
export function leavesAt(cadence: Exclude<Cadence, 'off'>, now: Date, zone: string): Date {
  if (cadence === 'now') return new Date(now.getTime() + TOGETHER_MILLISECONDS);
  const today = new Date(now.getTime() + offsetMinutes(now, zone) * 60_000);
  for (let days = 0; ; days += 1) {
    const day = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + days));
    const at = instantOf(`${day.toISOString().slice(0, 10)}${DIGEST_AT}`, zone);
    if (at > now && (cadence === 'daily' || day.getUTCDay() === MONDAY)) return at;
  }
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TooMany } from '@pearls/domain';
import { DataSource } from 'typeorm';
import { IdentitySettings } from '../identity.settings.js';

/** How often something may be tried, by whom. `address` is the network's, `account` an e-mail address whether known or not. */
const LIMITS = {
  'password-account': { tries: 5, minutes: 15 },
  'password-address': { tries: 50, minutes: 15 },
  'factor-account': { tries: 5, minutes: 15 },
  'code-address': { tries: 50, minutes: 15 },
  'mail-account': { tries: 5, minutes: 60 },
  'mail-address': { tries: 30, minutes: 60 },
  'reset-account': { tries: 3, minutes: 60 },
  'reset-address': { tries: 10, minutes: 60 },
  'sign-up-account': { tries: 5, minutes: 60 },
  'sign-up-address': { tries: 10, minutes: 60 },
  'invite-team': { tries: 50, minutes: 24 * 60 },
} as const;

export type LimitName = keyof typeof LIMITS;

/** Counts attempts in Postgres, outside the use case's transaction, so that a failed attempt counts. Keys are hashed: no address is kept. */
@Injectable()
export class Limits {
  constructor(
    private readonly db: DataSource,
    private readonly settings: IdentitySettings,
  ) {}

  /** Takes one attempt; 429 when there is none left. */
  async take(name: LimitName, subject: string, at: Date): Promise<void> {
    const { tries, minutes } = LIMITS[name];
    const allowed = name.endsWith('-address') ? tries * this.settings.ADDRESS_ALLOWANCE : tries;
    const [row] = await this.db.query<{ used: number; until: Date }[]>(
      `insert into attempts as a (key, used, until) values ($1, 1, $2)
       on conflict (key) do update set used  = case when a.until <= $3 then 1 else a.used + 1 end,
                                       until = case when a.until <= $3 then excluded.until else a.until end
       returning used, until`,
      [keyOf(name, subject), new Date(at.getTime() + minutes * 60_000), at],
    );
    if (row!.used > allowed) throw new TooMany(Math.max(1, Math.ceil((row!.until.getTime() - at.getTime()) / 1000)));
  }

  /** Forgets the attempts after one that was right. */
  async forget(name: LimitName, subject: string): Promise<void> {
    await this.db.query(`delete from attempts where key = $1`, [keyOf(name, subject)]);
  }
}

const keyOf = (name: string, subject: string) => createHash('sha256').update(`${name}\n${subject}`).digest('base64url');

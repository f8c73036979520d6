import { Injectable } from '@nestjs/common';
import { NOTICE_TOPICS, type Language, type Preferences as PreferencesReply, type PreferencesDraft } from '@pearls/contracts';
import { Unprocessable, type Caller } from '@pearls/domain';
import { sameVersion, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { FIRST_CADENCE } from '../notices/notice-kinds.js';
import type { ReadingAs } from '../words/say.js';
import { FIRST_ZONE, PreferenceEntity } from './preference.entity.js';

/** How people read and want to be told. Who has chosen nothing has what everybody begins with. */
@Injectable()
export class Preferences {
  constructor(private readonly db: DataSource) {}

  async read(caller: Caller): Promise<PreferencesReply> {
    return shown((await this.db.manager.findOneBy(PreferenceEntity, { personId: caller.id })) ?? PreferenceEntity.of(caller.id));
  }

  change(caller: Caller, { zone, topics }: PreferencesDraft, version: number): Promise<PreferencesReply> {
    mustBeZone(zone);
    return transaction(this.db, caller, async (tx) => {
      const mine = await this.mine(tx, caller);
      sameVersion(mine, version);
      const chosen = Object.fromEntries(topics.map(({ topic, cadence }) => [topic, cadence]));
      Object.assign(mine, { zone, zoneKnown: true, zoneChosen: true, topics: { ...mine.topics, ...chosen }, version: mine.version + 1 });
      return shown(await tx.save(mine));
    });
  }

  /** What a browser says of its zone counts until somebody chooses one. */
  noteZone(caller: Caller, zone: string): Promise<PreferencesReply> {
    mustBeZone(zone);
    return transaction(this.db, caller, async (tx) => {
      const mine = await this.mine(tx, caller);
      if (mine.zoneChosen || (mine.zoneKnown && mine.zone === zone)) return shown(mine);
      return shown(await tx.save(Object.assign(mine, { zone, zoneKnown: true })));
    });
  }

  async readingAs(personId: string, language?: Language): Promise<ReadingAs> {
    const known = await this.db.manager.findOneBy(PreferenceEntity, { personId });
    return { language: language ?? known?.language ?? 'en', zone: known?.zone ?? FIRST_ZONE };
  }

  private async mine(tx: EntityManager, { id }: Caller): Promise<PreferenceEntity> {
    await tx.createQueryBuilder().insert().into(PreferenceEntity).values(PreferenceEntity.of(id) as never).orIgnore().execute();
    return tx.findOneOrFail(PreferenceEntity, { where: { personId: id }, lock: { mode: 'pessimistic_write' } });
  }
}

const shown = ({ zone, zoneKnown, topics, version }: PreferenceEntity): PreferencesReply => ({
  zone,
  zoneKnown,
  topics: NOTICE_TOPICS.map((topic) => ({ topic, cadence: topics[topic] ?? FIRST_CADENCE[topic] })),
  version,
});

function mustBeZone(zone: string) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    throw new Unprocessable('unknown-zone', `There is no zone ${zone}.`, [{ pointer: '/zone', code: 'choice', message: 'Name a zone such as Europe/Riga.' }]);
  }
}

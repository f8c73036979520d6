import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@pearls/domain';
import { FileReply, ServiceSettings } from '@pearls/service';
import { DataSource } from 'typeorm';
import { Pearls } from '../pearls/pearls.service.js';
import { csvLine, PRACTICE_CSV_HEAD } from '../publications/csv.js';

const BATCH = 1_000;

/** Open data: everything public, as it was written down when it was published. */
@Injectable()
export class Exports {
  constructor(
    private readonly db: DataSource,
    private readonly pearls: Pearls,
    private readonly settings: ServiceSettings,
  ) {}

  practicesCsv() {
    return new FileReply(Readable.from(this.csv()), 'text/csv; charset=utf-8', 'practices.csv');
  }

  practicesJson() {
    return new FileReply(Readable.from(this.json()), 'application/json; charset=utf-8', 'practices.json');
  }

  async pearlsCsv(caller: Caller) {
    const rows = (await this.pearlRecords(caller)).map((one) => csvLine([one.titleYear, one.cycleId, one.placeId, one.placeName, one.country, one.status, one.latitude, one.longitude, one.planTitle, one.lead?.en, one.page]));
    const head = csvLine(['title_year', 'cycle', 'place_id', 'place', 'country', 'status', 'latitude', 'longitude', 'plan_title', 'about', 'page']);
    return new FileReply(Buffer.from(`${[head, ...rows].join('\r\n')}\r\n`), 'text/csv; charset=utf-8', 'pearls.csv');
  }

  async pearlsJson(caller: Caller) {
    return new FileReply(Buffer.from(JSON.stringify({ name: 'BSR Cultural Pearls', pearls: await this.pearlRecords(caller) })), 'application/json; charset=utf-8', 'pearls.json');
  }

  private async pearlRecords(caller: Caller) {
    const { items } = await this.pearls.list(caller, {});
    return items.map((one) => ({ ...one, page: `${this.settings.PUBLIC_URL}/pearls/${one.placeId}/${one.cycleId}` }));
  }

  private async *csv() {
    yield `${PRACTICE_CSV_HEAD}\r\n`;
    for await (const lines of this.batches('csv')) yield `${lines.join('\r\n')}\r\n`;
  }

  private async *json() {
    yield `{"name":"Good practices of the BSR Cultural Pearls","page":${JSON.stringify(`${this.settings.PUBLIC_URL}/practices`)},"practices":[`;
    let first = true;
    for await (const documents of this.batches('document::text')) {
      yield `${first ? '' : ','}\n${documents.join(',\n')}`;
      first = false;
    }
    yield '\n]}\n';
  }

  /** One sight of everything, a batch at a time: memory stays flat however much there is. */
  private async *batches(column: 'csv' | 'document::text'): AsyncGenerator<string[]> {
    const runner = this.db.createQueryRunner();
    await runner.connect();
    try {
      await runner.startTransaction('REPEATABLE READ');
      // Who fetches slowly is waited for.
      await runner.query(`set local idle_in_transaction_session_timeout = '5min'`);
      await runner.query(`declare everything no scroll cursor for select ${column} as line from publications order by practice_id`);
      for (;;) {
        const rows = (await runner.query(`fetch ${BATCH} from everything`)) as { line: string }[];
        if (!rows.length) return;
        yield rows.map(({ line }) => line);
      }
    } finally {
      await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
  }
}

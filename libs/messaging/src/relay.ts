import { DiscardPolicy, JetStreamApiError, RetentionPolicy, StorageType } from '@nats-io/jetstream';
import { headers, nanos } from '@nats-io/transport-node';
import { GENESIS, hashOf, type LoggedFact } from '@pearls/persistence';
import pg from 'pg';
import type { Bus } from './bus.js';
import { streamOf, subjectOf } from './subjects.js';

export interface RelayLog {
  warn(details: object, message: string): void;
}

const BATCH = 500;

/**
 * Seals the facts of one service into the hash chain and publishes them in that order. One relay at a time per
 * service (advisory lock), woken by NOTIFY, polling as the safety net. It asks for unsealed and unpublished rows,
 * never for "ids greater than the last one": commits do not happen in id order.
 */
export class Relay {
  private stopped = false;
  private working: Promise<void> = Promise.resolve();
  private client?: pg.Client;
  private wake: () => void = () => undefined;
  private woken = false;
  private streamChecked = false;
  /** Whether older facts may wait beside those that are sealed now. */
  private behind = true;
  /** The last sealed fact, as far as this connection knows: nobody else seals while it holds the lock. */
  private head?: { position: number; hash: string };
  private forget: () => void = () => undefined;

  constructor(
    private readonly url: string,
    private readonly service: string,
    private readonly bus: Bus,
    private readonly log: RelayLog,
  ) {}

  start() {
    this.forget = this.bus.onReconnect(() => {
      this.streamChecked = false;
      this.poke();
    });
    this.working = this.run();
  }

  async stop() {
    this.stopped = true;
    this.forget();
    this.poke();
    await this.working;
  }

  private async run() {
    while (!this.stopped) {
      try {
        await this.relayWithOneConnection();
      } catch (error) {
        if (!this.stopped) this.log.warn({ error: String(error) }, 'The relay starts again');
      } finally {
        await this.client?.end().catch(() => undefined);
        this.client = undefined;
      }
      await this.rest(500);
    }
  }

  private async relayWithOneConnection() {
    const client = new pg.Client({ connectionString: this.url, application_name: `${this.service}-relay`, options: `-c search_path=${this.service.replaceAll('-', '_')} -c timezone=UTC` });
    this.client = client;
    let broken: Error | undefined;
    client.on('error', (error) => {
      broken = error;
      this.poke();
    });
    client.on('notification', () => this.poke());
    await client.connect();
    // A sealed position or a publication mark that a crash takes away is computed again, so these commits need not wait for the disk.
    await client.query(`set synchronous_commit = off`);
    while (!this.stopped && !(await this.isTheOnlyOne(client))) await this.rest(1000);
    await client.query(`listen ${this.service.replaceAll('-', '_')}_facts`);
    this.head = undefined;
    this.behind = true;
    while (!this.stopped) {
      if (broken) throw broken;
      const { sealed, written } = await this.seal(client);
      const [published] = await Promise.all([this.speak(client, sealed), written]);
      if (!sealed.length && !published) await this.rest(1000);
    }
  }

  /** Publishes what was just sealed, or first what is still behind; returns how many went out. */
  private async speak(client: pg.Client, sealed: LoggedFact[]): Promise<number> {
    if (!this.bus.isUp) {
      this.behind = true;
      return 0;
    }
    if (!this.streamChecked) {
      await this.matchStream(client);
      this.behind = true;
    }
    const next = this.behind ? await this.unpublished(client) : sealed;
    const published = next.length ? await this.publish(client, next) : 0;
    this.behind = published < next.length || (this.behind && next.length === BATCH);
    return published;
  }

  private async isTheOnlyOne(client: pg.Client) {
    const { rows } = await client.query<{ locked: boolean }>(`select pg_try_advisory_lock(hashtext('relay'), hashtext(current_schema())) as locked`);
    return rows[0]!.locked;
  }

  /**
   * Gives unsealed facts their place in the chain; returns them as they are to be published, and when the chain is written.
   * Publishing need not wait for that: a place that is lost is given again, and a fact that comes twice is heard once.
   */
  private async seal(client: pg.Client): Promise<{ sealed: LoggedFact[]; written?: Promise<unknown> }> {
    const { rows } = await client.query<LoggedFact>({
      name: 'unsealed',
      text: `select id, type, subject_id, actor, at, data, trace from event_log where position is null order by id limit ${BATCH}`,
    });
    if (!rows.length) return { sealed: [] };
    let { position, hash } = (this.head ??= await headOf(client));
    const sealed = rows.map((row) => {
      const previous = hash;
      hash = hashOf(previous, row);
      position += 1;
      return { ...row, position: String(position), previous_hash: previous, hash };
    });
    const written = client.query({
      name: 'seal',
      text: `update event_log e set position = l.position, previous_hash = l.previous, hash = l.hash
             from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[]) as l(id, position, previous, hash) where e.id = l.id`,
      values: [sealed.map((l) => l.id), sealed.map((l) => l.position), sealed.map((l) => l.previous_hash), sealed.map((l) => l.hash)],
    });
    this.head = { position, hash };
    return { sealed, written };
  }

  /** Sealed facts that are not known to be on the bus. */
  private async unpublished(client: pg.Client): Promise<LoggedFact[]> {
    const { rows } = await client.query<LoggedFact>({
      name: 'unpublished',
      text: `select id, position, type, subject_id, actor, at, data, trace from event_log where position is not null and published_at is null order by position limit ${BATCH}`,
    });
    return rows;
  }

  private async publish(client: pg.Client, rows: LoggedFact[]): Promise<number> {
    const outcomes = await Promise.allSettled(rows.map((row) => this.send(row)));
    const failed = outcomes.findIndex((one) => one.status === 'rejected');
    const done = failed === -1 ? rows : rows.slice(0, failed);
    await client.query({ name: 'published', text: `update event_log set published_at = clock_timestamp() where id = any($1::uuid[])`, values: [done.map((row) => row.id)] });
    if (failed !== -1) {
      this.streamChecked = false;
      this.log.warn({ error: String((outcomes[failed] as PromiseRejectedResult).reason), waiting: rows.length - done.length }, 'Facts wait for the bus');
      await this.rest(500);
    }
    return done.length;
  }

  private async send(row: LoggedFact) {
    const head = headers();
    head.set('ce-specversion', '1.0');
    head.set('ce-id', row.id);
    head.set('ce-type', row.type);
    head.set('ce-source', this.service);
    head.set('ce-subject', row.subject_id);
    head.set('ce-time', row.at.toISOString());
    head.set('ce-actor', row.actor);
    if (row.trace) head.set('traceparent', row.trace);
    await this.bus.jetstream.publish(subjectOf(row.type), JSON.stringify(row.data), { msgID: row.id, headers: head, timeout: 5_000 });
  }

  /** Makes sure the stream is there and ends where the log says it was published to; what the stream lost is told again. */
  private async matchStream(client: pg.Client) {
    const manager = await this.bus.manager();
    const name = streamOf(this.service);
    const config = {
      name,
      subjects: [subjectOf(`${this.service}.>`)],
      storage: StorageType.File,
      retention: RetentionPolicy.Limits,
      discard: DiscardPolicy.New,
      duplicate_window: nanos(120_000),
      max_msg_size: 262_144,
      deny_delete: true,
    };
    const state = await manager.streams.info(name).catch((error: unknown) => {
      if (error instanceof JetStreamApiError && error.code === 10059) return undefined;
      throw error;
    });
    const { state: held } = state ?? (await manager.streams.add(config));
    const last = held.last_seq > 0 ? await manager.streams.getMessage(name, { seq: held.last_seq }) : undefined;
    const lastId = last?.header.get('ce-id') ?? null;
    await client.query(
      `update event_log set published_at = null
       where published_at is not null and position > coalesce((select position from event_log where id = $1), 0)`,
      [lastId],
    );
    this.streamChecked = true;
  }

  private poke() {
    this.woken = true;
    this.wake();
  }

  private async rest(milliseconds: number) {
    if (this.woken || this.stopped) {
      this.woken = false;
      if (!this.stopped) return;
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.stopped ? 0 : milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.woken = false;
  }
}

async function headOf(client: pg.Client) {
  const { rows } = await client.query<LoggedFact>(`select position, hash from event_log where position is not null order by position desc limit 1`);
  return { position: Number(rows[0]?.position ?? 0), hash: rows[0]?.hash ?? GENESIS };
}

import { AckPolicy, DeliverPolicy, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { Misfit, read, type Fact } from '@pearls/contracts';
import { isDatabaseAway } from '@pearls/persistence';
import type { DataSource, EntityManager } from 'typeorm';
import type { Bus } from './bus.js';
import type { Told } from './on.js';
import type { RelayLog } from './relay.js';
import { ownerOf, streamOf, subjectOf } from './subjects.js';

/** A method that listens to a fact. */
export interface Listener {
  /** `Class.method`: names the durable consumer and the inbox. */
  name: string;
  fact: Fact;
  hear(data: object, tx: EntityManager, told: Told): unknown;
}

/** Facts waiting for their turn, and the work on them while there is any. */
interface Lane {
  waiting: { listener: Listener; message: JsMsg }[];
  working?: Promise<void>;
}

const LANES = 8;

/** So many times a listener waits for a stream that is not there yet before it says so: services start in any order. */
const PATIENCE = 20;

/** So many facts share one commit at most. */
const TOGETHER = 50;

/** An effect is a short transaction. What is not acknowledged by then was lost with its listener and is brought again. */
const ACK_WAIT = 15_000;

/** A service that ends gives back what it was handed and did not begin; without a rest it would get it again while it ends. */
const GIVEN_BACK = 500;

/** How long a failed effect rests before it is tried again, in milliseconds; after the last one it is a dead letter. */
export const BACKOFF = [1_000, 5_000, 30_000, 120_000, 600_000, 3_600_000];

/** Hears the facts of other services: durable pull consumers, inbox row and effect in one transaction, then the ack. */
export class Consumers {
  private readonly flows = new Map<string, ConsumerMessages>();
  private readonly lanes: Lane[] = Array.from({ length: LANES }, () => ({ waiting: [] }));
  private listening: Promise<unknown> = Promise.resolve();
  private stopped = false;
  private forget: () => void = () => undefined;

  constructor(
    private readonly service: string,
    private readonly db: DataSource,
    private readonly bus: Bus,
    private readonly listeners: Listener[],
    private readonly log: RelayLog,
    private readonly backoff: number[] = BACKOFF,
  ) {}

  start() {
    this.forget = this.bus.onReconnect(() => this.listenToAll());
    this.listenToAll();
  }

  async stop() {
    this.stopped = true;
    this.forget();
    await this.listening;
    // What the bus has already sent arrives before its answer to this, and is given back instead of missed.
    await this.flush();
    for (const flow of this.flows.values()) flow.stop();
    await Promise.all(this.lanes.flatMap((lane) => lane.working ?? []));
    await this.flush();
  }

  /** How many facts are on their way to the listeners of this service: told, and not yet heard to the end. */
  async onTheirWay(): Promise<number> {
    const manager = await this.bus.manager();
    const known = await Promise.all(this.listeners.map((listener) => manager.consumers.info(streamOf(ownerOf(listener.fact.type)), this.durableOf(listener))));
    return known.reduce((sum, { num_pending, num_ack_pending }) => sum + num_pending + num_ack_pending, 0);
  }

  private async flush() {
    if (this.bus.isUp) await this.bus.connection.flush().catch(() => undefined);
  }

  /** Runs a dead letter's effect again, in the caller's transaction. */
  async replay(tx: EntityManager, letter: { consumer: string; payload: string }) {
    const listener = this.listeners.find((one) => one.name === letter.consumer);
    if (!listener) throw new Error(`Nobody is called ${letter.consumer} any more`);
    const { data, ...told } = JSON.parse(letter.payload) as Told & { data: unknown };
    await this.hear(tx, listener, [{ told: { ...told, at: new Date(told.at) }, data: read(listener.fact.data, data) }]);
  }

  private listenToAll() {
    this.listening = Promise.all([this.listening, ...this.listeners.map((listener) => this.listen(listener))]);
  }

  private async listen(listener: Listener) {
    this.flows.get(listener.name)?.stop();
    for (let tries = 0; !this.stopped; tries += 1) {
      try {
        const stream = streamOf(ownerOf(listener.fact.type));
        const durable = this.durableOf(listener);
        const manager = await this.bus.manager();
        await manager.consumers.add(stream, {
          durable_name: durable,
          filter_subject: subjectOf(listener.fact.type),
          ack_policy: AckPolicy.Explicit,
          deliver_policy: DeliverPolicy.All,
          ack_wait: nanos(ACK_WAIT),
          max_ack_pending: 512,
          max_deliver: -1,
        });
        const consumer = await this.bus.jetstream.consumers.get(stream, durable);
        const flow = await consumer.consume({ max_messages: 256, callback: (message) => this.enqueue(listener, message) });
        this.flows.set(listener.name, flow);
        return;
      } catch (error) {
        if (tries === PATIENCE) this.log.warn({ listener: listener.name, error: String(error) }, 'Not listening yet');
        await new Promise((resolve) => setTimeout(resolve, 300).unref());
      }
    }
  }

  private durableOf({ name }: Listener) {
    return `${this.service}_${name.replace('.', '_')}`;
  }

  /** Facts about one subject are heard one after another; different subjects side by side. */
  private enqueue(listener: Listener, message: JsMsg) {
    const subject = message.headers?.get('ce-subject') ?? '';
    let number = 0;
    for (const character of subject) number = (number * 31 + character.charCodeAt(0)) % LANES;
    const lane = this.lanes[number]!;
    lane.waiting.push({ listener, message });
    lane.working ??= this.work(lane).finally(() => (lane.working = undefined));
  }

  private async work(lane: Lane) {
    while (lane.waiting.length) {
      const { listener } = lane.waiting[0]!;
      const other = lane.waiting.findIndex((one, index) => one.listener !== listener || index === TOGETHER);
      const batch = lane.waiting.splice(0, other === -1 ? lane.waiting.length : other).map(({ message }) => message);
      await this.receive(listener, batch).catch((error: unknown) => this.log.warn({ listener: listener.name, error: String(error) }, 'Facts could not be settled; the bus will bring them again'));
    }
  }

  /** Many that wait share one commit; when one of them fails, each is tried on its own. */
  private async receive(listener: Listener, messages: JsMsg[]) {
    if (this.stopped) return messages.forEach((message) => message.nak(GIVEN_BACK));
    if (messages.length > 1 && (await this.settleTogether(listener, messages))) return;
    for (const message of messages) await this.settle(listener, message);
  }

  private async settleTogether(listener: Listener, messages: JsMsg[]): Promise<boolean> {
    try {
      const letters = messages.map((message) => ({ told: envelopeOf(message), data: read(listener.fact.data, message.json()) }));
      await this.db.transaction((tx) => this.hear(tx, listener, letters));
    } catch {
      return false;
    }
    for (const message of messages) message.ack();
    return true;
  }

  private async settle(listener: Listener, message: JsMsg) {
    const told = envelopeOf(message);
    try {
      const data = read(listener.fact.data, message.json());
      await this.db.transaction((tx) => this.hear(tx, listener, [{ told, data }]));
      message.ack();
    } catch (error) {
      // The database was away, not the effect in the wrong: the fact waits for it, however long that takes.
      if (isDatabaseAway(error)) return message.nak(this.backoff[0]);
      const attempts = message.info.deliveryCount;
      const hopeless = error instanceof Misfit || error instanceof SyntaxError;
      const wait = this.backoff[attempts - 1];
      if (!hopeless && wait !== undefined) return message.nak(wait);
      await this.bury(listener, message, told, error, attempts);
      message.term();
    }
  }

  /** Inbox rows and effects; what is in the inbox already had its effect. */
  private async hear(tx: EntityManager, listener: Listener, letters: { told: Told; data: object }[]) {
    const fresh = await tx.query<{ event_id: string }[]>(`insert into inbox (consumer, event_id) select $1, unnest($2::text[]) on conflict do nothing returning event_id`, [listener.name, letters.map(({ told }) => told.id)]);
    const ids = new Set(fresh.map((row) => row.event_id));
    for (const { told, data } of letters) if (ids.delete(told.id)) await listener.hear(data, tx, told);
  }

  private async bury(listener: Listener, message: JsMsg, told: Told, error: unknown, attempts: number) {
    const text = message.string();
    const payload = JSON.stringify({ ...told, data: parsed(text) });
    const reason = error instanceof Misfit ? error.problems.map((one) => `${one.pointer} ${one.message}`).join(' ') : String(error);
    await this.db.query(
      `insert into dead_letters (consumer, event_id, type, payload, error, attempts) values ($1, $2, $3, $4, $5, $6)
       on conflict (consumer, event_id) do update set error = excluded.error, attempts = excluded.attempts, state = 'waiting', failed_at = now()`,
      [listener.name, storable(told.id), storable(told.type), payload, storable(reason).slice(0, 4000), attempts],
    );
    this.log.warn({ listener: listener.name, event: told.id, reason }, 'A fact became a dead letter');
  }
}

/** Postgres keeps any text without NUL. */
const storable = (text: string) => text.replaceAll('\0', '\ufffd');

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

function envelopeOf(message: JsMsg): Told {
  const head = message.headers;
  return {
    id: head?.get('ce-id') || `${message.info.stream}-${message.seq}`,
    type: head?.get('ce-type') || message.subject,
    subjectId: head?.get('ce-subject') ?? '',
    actor: head?.get('ce-actor') ?? '',
    at: new Date(head?.get('ce-time') || message.time),
    trace: head?.get('traceparent') || undefined,
  };
}

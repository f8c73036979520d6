import { jetstream, jetstreamManager, type JetStreamClient, type JetStreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';

/** Where answers to a service arrive; no other service may hear there. */
export const inboxOf = (service: string) => `_INBOX.${service}`;

/** A server that is away or starts is waited for, from the first moment on; a wrong password is not. */
export const PATIENT = { maxReconnectAttempts: -1, waitOnFirstConnect: true };

export interface BusOptions {
  url: string;
  name: string;
  user?: string;
  pass?: string;
}

/** The service's connection to NATS: never gives up reconnecting, tells who cares when it is back. */
export class Bus {
  private readonly listeners = new Set<() => void>();
  private up = false;

  private constructor(
    readonly connection: NatsConnection,
    readonly jetstream: JetStreamClient,
    private readonly managerOf: () => Promise<JetStreamManager>,
  ) {}

  static async connect({ url, name, user, pass }: BusOptions): Promise<Bus> {
    const connection = await connect({ servers: url, name, user, pass, inboxPrefix: inboxOf(name), ...PATIENT, reconnectTimeWait: 250, pingInterval: 5_000 });
    const bus = new Bus(connection, jetstream(connection), () => jetstreamManager(connection));
    bus.up = true;
    void bus.watch();
    return bus;
  }

  /** Whether the server can be reached right now. */
  get isUp() {
    return this.up && !this.connection.isClosed();
  }

  manager() {
    return this.managerOf();
  }

  /** Calls back each time the connection is restored; returns how to stop that. */
  onReconnect(listener: () => void) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async close() {
    this.up = false;
    await this.connection.close();
  }

  private async watch() {
    for await (const status of this.connection.status()) {
      if (status.type === 'disconnect') this.up = false;
      if (status.type === 'reconnect') {
        this.up = true;
        for (const listener of this.listeners) listener();
      }
    }
  }
}

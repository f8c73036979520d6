import { join } from 'node:path';
import { AckPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { natsUser, startNats, type RunningNats } from '../src/index.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('On the bus a service', () => {
  const folder = temporaryFolder();
  const open: NatsConnection[] = [];
  let nats: RunningNats;
  const as = async (user: string) => {
    const connection = await connect({ servers: nats.url, user, pass: `${user}-password`, inboxPrefix: `_INBOX.${user}`, timeout: 1_000 });
    open.push(connection);
    return connection;
  };
  /** What the server says to a publication that it refuses. */
  const refusalOf = async (connection: NatsConnection, subject: string) => {
    const refusal = (async () => {
      for await (const status of connection.status()) if (status.type === 'error') return status.error.message;
      return 'the connection closed';
    })();
    connection.publish(subject, '{}');
    await connection.flush();
    return refusal;
  };

  beforeAll(async () => {
    nats = await startNats({ dataFolder: join(folder, 'nats'), users: ['identity', 'applications', 'notifications'].map((name) => natsUser(name, `${name}-password`)) });
    const identity = await as('identity');
    const manager = await jetstreamManager(identity);
    await manager.streams.add({ name: 'facts_identity', subjects: ['facts.identity.>'] });
    await jetstream(identity).publish('facts.identity.person-joined', '{}');
  });

  afterAll(async () => {
    await Promise.all(open.map((connection) => connection.close()));
    await nats.stop();
  });

  it('hears the facts of another through a consumer of its own', async () => {
    const applications = await as('applications');
    const manager = await jetstreamManager(applications);
    await manager.consumers.add('facts_identity', { durable_name: 'applications_people', ack_policy: AckPolicy.Explicit, filter_subject: 'facts.identity.person-joined' });
    const message = await (await jetstream(applications).consumers.get('facts_identity', 'applications_people')).next({ expires: 2_000 });

    expect(message?.subject).toBe('facts.identity.person-joined');
    expect(await message?.ackAck()).toBe(true);
  });

  it('asks another, and is answered', async () => {
    const identity = await as('identity');
    identity.subscribe('ask.identity.names', { queue: 'identity', callback: (_, message) => void message.respond('Rūjiena') });
    await identity.flush();

    expect((await (await as('applications')).request('ask.identity.names', '', { timeout: 2_000 })).string()).toBe('Rūjiena');
  });

  it('cannot tell the facts of another', async () => {
    const applications = await as('applications');

    expect(await refusalOf(applications, 'facts.identity.role-granted')).toMatch(/Permissions Violation for Publish/);
  });

  it.each(['$JS.API.STREAM.DELETE.facts_identity', '$JS.API.STREAM.PURGE.facts_identity', '$JS.API.STREAM.UPDATE.facts_identity', '$JS.API.STREAM.MSG.DELETE.facts_identity'])('cannot spoil the stream of another: %s', async (subject) => {
    const applications = await as('applications');

    expect(await refusalOf(applications, subject)).toMatch(/Permissions Violation for Publish/);
  });

  it.each([
    ['let its own stream be repeated under another name', '$JS.API.STREAM.UPDATE.facts_applications'],
    ['let a consumer deliver its own facts as those of another', '$JS.API.CONSUMER.CREATE.facts_applications.disguise'],
    ['do the same the older way', '$JS.API.CONSUMER.DURABLE.CREATE.facts_applications.disguise'],
    ['do the same without a name', '$JS.API.CONSUMER.CREATE.facts_applications'],
    ['ask for the letters with their codes', 'ask.identity.letter'],
  ])('cannot %s', async (_, subject) => {
    const applications = await as('applications');

    expect(await refusalOf(applications, subject)).toMatch(/Permissions Violation for Publish/);
  });

  it('asks for letters when it is the one that delivers them', async () => {
    const identity = await as('identity');
    identity.subscribe('ask.identity.letter', { queue: 'identity', callback: (_, message) => void message.respond('Dear Anna') });
    await identity.flush();

    expect((await (await as('notifications')).request('ask.identity.letter', '', { timeout: 2_000 })).string()).toBe('Dear Anna');
  });

  it.each(['facts.>', 'ask.identity.>', '>', '_INBOX.>', '_INBOX.identity.>'])('cannot listen to %s', async (subject) => {
    const applications = await as('applications');

    const refusal = new Promise<string>((resolve) => applications.subscribe(subject, { callback: (error) => resolve(error?.message ?? 'heard') }));

    expect(await refusal).toMatch(/Permissions Violation for Subscription/);
  });

  it('is nobody without its password', async () => {
    await expect(connect({ servers: nats.url, reconnect: false })).rejects.toThrow(/Authorization/i);
    await expect(connect({ servers: nats.url, user: 'identity', pass: 'guessed', reconnect: false })).rejects.toThrow(/Authorization/i);
  });
});

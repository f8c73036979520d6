/** Somebody who may connect to NATS, and the only subjects it may use. */
export interface NatsUser {
  name: string;
  password: string;
  publish: string[];
  subscribe: string[];
}

/**
 * What a service may say and hear: it tells its own facts and nobody else's, answers its own questions, asks any, and
 * reads facts through consumers. Lists of what is allowed only: what is not named is refused.
 */
export function natsUser(service: string, password: string): NatsUser {
  const stream = `facts_${service.replaceAll('-', '_')}`;
  return {
    name: service,
    password,
    publish: [
      `facts.${service}.>`,
      'ask.>',
      '$JS.API.INFO',
      ...['CREATE', 'UPDATE', 'INFO', 'MSG.GET'].map((verb) => `$JS.API.STREAM.${verb}.${stream}`),
      '$JS.API.STREAM.INFO.*',
      '$JS.API.STREAM.NAMES',
      '$JS.API.CONSUMER.CREATE.>',
      '$JS.API.CONSUMER.DURABLE.CREATE.>',
      '$JS.API.CONSUMER.INFO.>',
      '$JS.API.CONSUMER.MSG.NEXT.>',
      '$JS.ACK.>',
    ],
    subscribe: [`ask.${service}.>`, '_INBOX.>'],
  };
}

const list = (subjects: string[]) => `[${subjects.map((subject) => JSON.stringify(subject)).join(', ')}]`;

/** The users as a block of NATS configuration. */
export const authorization = (users: NatsUser[]) =>
  [
    'authorization {',
    '  users = [',
    ...users.map(
      ({ name, password, publish, subscribe }) =>
        `    { user: ${JSON.stringify(name)}, password: ${JSON.stringify(password)}, permissions: { publish: { allow: ${list(publish)} }, subscribe: { allow: ${list(subscribe)} }, allow_responses: true } }`,
    ),
    '  ]',
    '}',
  ].join('\n');

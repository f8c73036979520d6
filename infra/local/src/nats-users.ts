/** Somebody who may connect to NATS, and the only subjects it may use. */
export interface NatsUser {
  name: string;
  password: string;
  publish: string[];
  /** What the list before would allow, and is not allowed. */
  neverPublish: string[];
  subscribe: string[];
}

/**
 * What a service may say and hear: it tells its own facts and nobody else's, answers its own questions, asks any, and
 * reads the facts of others through consumers. What is not named is refused. Two ways round are closed: a consumer of the
 * own stream could deliver to the subject of somebody else's fact, and letters carry the codes that open doors, so only
 * who delivers them asks for them. Answers arrive in an inbox that no other service hears.
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
      ...['CREATE', 'INFO', 'MSG.GET'].map((verb) => `$JS.API.STREAM.${verb}.${stream}`),
      '$JS.API.STREAM.INFO.*',
      '$JS.API.STREAM.NAMES',
      '$JS.API.CONSUMER.CREATE.>',
      '$JS.API.CONSUMER.DURABLE.CREATE.>',
      '$JS.API.CONSUMER.INFO.>',
      '$JS.API.CONSUMER.MSG.NEXT.>',
      '$JS.ACK.>',
    ],
    neverPublish: [...['CREATE', 'DURABLE.CREATE'].flatMap((verb) => [`$JS.API.CONSUMER.${verb}.${stream}`, `$JS.API.CONSUMER.${verb}.${stream}.>`]), ...(service === 'notifications' ? [] : ['ask.*.letter'])],
    subscribe: [`ask.${service}.>`, `_INBOX.${service}.>`],
  };
}

const list = (subjects: string[]) => `[${subjects.map((subject) => JSON.stringify(subject)).join(', ')}]`;

/** The users as a block of NATS configuration. Who starts on a busy machine may take a while to say its name. */
export const authorization = (users: NatsUser[]) =>
  [
    'authorization {',
    '  timeout: 20',
    '  users = [',
    ...users.map(
      ({ name, password, publish, neverPublish, subscribe }) =>
        `    { user: ${JSON.stringify(name)}, password: ${JSON.stringify(password)}, permissions: { publish: { allow: ${list(publish)}, deny: ${list(neverPublish)} }, subscribe: { allow: ${list(subscribe)} }, allow_responses: true } }`,
    ),
    '  ]',
    '}',
  ].join('\n');

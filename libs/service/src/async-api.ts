import type { Schema } from '@pearls/contracts';
import { subjectOf } from '@pearls/messaging';
import { contractedFacts } from './contracted.js';
import { exampleOf, Schemas } from './schemas.js';

/** The envelope of a fact: CloudEvents in the headers of the message. */
const ENVELOPE: Schema = {
  type: 'object',
  properties: {
    'ce-specversion': { const: '1.0' },
    'ce-id': { type: 'string', format: 'uuid', description: 'The same for every delivery of one fact' },
    'ce-type': { type: 'string' },
    'ce-source': { type: 'string', description: 'The service that tells it' },
    'ce-subject': { type: 'string', description: 'The thing it is about' },
    'ce-time': { type: 'string', format: 'date-time' },
    'ce-actor': { type: 'string', description: 'Who did it, by id' },
    traceparent: { type: 'string', description: 'W3C trace context of the click that began it' },
  },
  required: ['ce-specversion', 'ce-id', 'ce-type', 'ce-source', 'ce-subject', 'ce-time', 'ce-actor'],
};

/** The AsyncAPI 3 description of every fact that is told on the bus. */
export function asyncApiOf(): Schema {
  const schemas = new Schemas();
  const facts = contractedFacts();
  const key = (type: string) => type.replace('.', '_');
  return {
    asyncapi: '3.0.0',
    info: { title: 'BSR Cultural Pearls: facts', version: '1', description: 'What has happened, told by the service that owns it. Facts carry ids, never personal data; each may arrive more than once and is known by `ce-id`.' },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(facts.map(({ type }) => [key(type), { address: subjectOf(type), messages: { [key(type)]: { $ref: `#/components/messages/${key(type)}` } } }])),
    operations: Object.fromEntries(facts.map(({ type }) => [`tell_${key(type)}`, { action: 'send', channel: { $ref: `#/channels/${key(type)}` } }])),
    components: {
      messages: Object.fromEntries(facts.map(({ type, data }) => [key(type), { name: type, headers: { $ref: '#/components/schemas/Envelope' }, payload: schemas.of(data), examples: [{ payload: exampleOf(data) }] }])),
      schemas: { Envelope: ENVELOPE, ...schemas.all },
    },
  };
}

import { fieldsOf, Problem, upkeepOf, type Class, type Operation, type Schema } from '@pearls/contracts';
import { contractedGroups } from './contracted.js';
import { pathPattern } from './path-pattern.js';
import { exampleOf, Schemas } from './schemas.js';

/** An OpenAPI 3.1 document, as far as anybody here looks into it. */
export interface OpenApi {
  openapi: '3.1.1';
  info: Schema;
  servers: Schema[];
  tags: Schema[];
  paths: Record<string, Record<string, Schema>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, Schema>; headers: Record<string, Schema>; parameters: Record<string, Schema>; securitySchemes: Record<string, Schema> };
}

const PROBLEMS: Record<number, [name: string, description: string]> = {
  400: ['InvalidInput', 'Something in the request needs changing; `errors` names the fields.'],
  401: ['SignInNeeded', 'Nobody is signed in, or the sign-in is over.'],
  403: ['NotAllowed', 'The role or scope does not include this.'],
  404: ['NotFound', 'There is nothing here, or it is not yours to see.'],
  409: ['NotPossibleNow', 'The state of things does not allow it now.'],
  412: ['NewerVersion', 'Somebody saved a newer version in between; nothing was overwritten.'],
  413: ['TooLarge', 'The request is larger than this operation takes.'],
  415: ['MediaType', 'The content is not of a media type this operation takes.'],
  422: ['NotAcceptable', 'Well-formed, but it cannot be accepted as it is.'],
  428: ['VersionNeeded', 'Say in If-Match which version you edited.'],
  429: ['TooMany', 'Asked too often; Retry-After says how long to wait.'],
  503: ['NotAvailable', 'A part of the platform does not answer; Retry-After says how long to wait.'],
};

const DESCRIPTION = `Everything the portals do, they do through these operations.

**People** sign in at \`/auth/sign-in\` and hold a session cookie; whatever changes something then needs the header \`x-pearls: 1\` and a page of the platform as its origin.
**Partner systems** fetch a token with their client credentials at \`/oidc/token\` and send it as \`Authorization: Bearer …\`.

Refusals are problem documents (RFC 9457) whose \`type\` is a page that explains them. A POST that creates takes an \`Idempotency-Key\`; an edit takes the \`ETag\` of the version edited as \`If-Match\`.`;

/** The OpenAPI 3.1 description of everything that can be asked of the given services, from their contracts alone. */
export function openApiOf({ publicUrl, sessionCookie, services }: { publicUrl: string; sessionCookie: string; services?: readonly string[] }): OpenApi {
  const schemas = new Schemas();
  const groups = contractedGroups().filter((group) => services?.includes(group.service) ?? true);
  const names = [...new Set(groups.map((group) => group.service))];
  const operations = names.flatMap((service) => [...groups.filter((group) => group.service === service).flatMap((group) => group.operations), ...Object.values(upkeepOf(service))]);
  const paths: OpenApi['paths'] = {};
  for (const operation of operations) (paths[templateOf(operation)] ??= {})[operation.method.toLowerCase()] = describe(operation, schemas);
  const scopes = [...new Set(operations.flatMap((one) => one.scope ?? []))].sort();
  const problem = schemas.of(Problem);
  return {
    openapi: '3.1.1',
    info: { title: 'BSR Cultural Pearls', version: '1', summary: 'The programme as an interface', description: DESCRIPTION, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    servers: [{ url: publicUrl }],
    tags: names.map((name) => ({ name })),
    paths,
    components: {
      schemas: schemas.all,
      responses: Object.fromEntries(Object.entries(PROBLEMS).map(([status, [name, description]]) => [name, { description, content: { 'application/problem+json': { schema: problem } }, ...(['429', '503'].includes(status) && { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } }) }])),
      headers: {
        ETag: { description: 'The version of what is sent; give it back as If-Match.', schema: { type: 'string', examples: ['"3"'] } },
        RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer' } },
        RateLimit: { description: 'Requests allowed in this minute.', schema: { type: 'integer' } },
        RateLimitRemaining: { description: 'Requests left in this minute.', schema: { type: 'integer' } },
        RateLimitReset: { description: 'Seconds until the count starts again.', schema: { type: 'integer' } },
      },
      parameters: {
        IdempotencyKey: { name: 'Idempotency-Key', in: 'header', required: true, description: 'New for each new request; a repeated one has one effect and gets the first reply.', schema: { type: 'string', minLength: 8, maxLength: 200, examples: ['c0a8f1d2-5b7e-4c3a-9d10-2f6e8b4a7c55'] } },
        IfMatch: { name: 'If-Match', in: 'header', required: true, description: 'The ETag of the version edited.', schema: { type: 'string', pattern: '^"\\d{1,9}"$', examples: ['"3"'] } },
        Pearls: { name: 'x-pearls', in: 'header', description: 'Needed with a session; not with a token.', schema: { type: 'string', const: '1' } },
      },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: sessionCookie, description: 'The session of a person, opened at /auth/sign-in.' },
        partner: { type: 'oauth2', description: 'A partner system.', flows: { clientCredentials: { tokenUrl: new URL('/oidc/token', publicUrl).href, scopes: Object.fromEntries(scopes.map((scope) => [scope, scopeText(scope)])) } } },
      },
    },
  };
}

/** The path as OpenAPI writes it: `/api/v1/places/{place}`. */
export const templateOf = (operation: Pick<Operation, 'path'>) => pathPattern(operation).replace(/:(\w+)/g, '{$1}');

/** The id of an operation in documents: `applications.submit`. */
export const idOf = ({ service, name }: Pick<Operation, 'service' | 'name'>) => `${service}.${name}`;

const scopeText = (scope: string) => {
  const [noun = '', verb = 'use'] = scope.split(':');
  return `${verb[0]!.toUpperCase()}${verb.slice(1)} ${noun.replaceAll('-', ' ')}`;
};

/** The statuses with which an operation may refuse. */
export function refusalsOf({ method, path, access, query, body, upload, edits }: Operation): number[] {
  const changes = method !== 'GET';
  const reasons: [boolean, number][] = [
    [Boolean(query ?? body) || changes, 400],
    [access === 'signed-in', 401],
    [access === 'signed-in' || changes, 403],
    [access === 'signed-in' || path.includes(':'), 404],
    [changes, 409],
    [Boolean(edits), 412],
    [Boolean(body) || Boolean(upload), 413],
    [Boolean(body) || Boolean(upload), 415],
    [changes, 422],
    [Boolean(edits), 428],
    [true, 429],
    [true, 503],
  ];
  return reasons.flatMap(([applies, status]) => (applies ? [status] : []));
}

function describe(operation: Operation, schemas: Schemas): Schema {
  const { summary, description, service, access, scope, body, upload } = operation;
  const parameters = parametersOf(operation, schemas);
  const content = upload
    ? { 'multipart/form-data': { schema: { type: 'object', properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } }, required: ['file'] } } }
    : body && { 'application/json': { schema: schemas.of(body), example: exampleOf(body) } };
  return {
    operationId: idOf(operation),
    tags: [service.replace(/-upkeep$/, '')],
    summary,
    ...(description && { description }),
    security: [...(access === 'anyone' ? [{}] : []), { session: [] }, ...(scope ? [{ partner: [scope] }] : [])],
    ...(parameters.length && { parameters }),
    ...(content && { requestBody: { required: true, content } }),
    responses: { ...successOf(operation, schemas), ...Object.fromEntries(refusalsOf(operation).map((status) => [status, { $ref: `#/components/responses/${PROBLEMS[status]![0]}` }])) },
  };
}

function parametersOf({ method, path, query, edits, once }: Operation, schemas: Schemas): Schema[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({ name, in: 'path', required: true, schema: /^id$|Id$/.test(name) ? { type: 'string', format: 'uuid' } : { type: 'string' } }));
  const inQuery = query ? fieldsOf(query as Class).map((field) => ({ name: field.name, in: 'query', ...(!field.optional && { required: true }), ...(field.kind.list && { style: 'form', explode: false }), schema: schemas.field(field) })) : [];
  const headers = [...(method === 'POST' && once !== false ? ['IdempotencyKey'] : []), ...(edits ? ['IfMatch'] : []), ...(method === 'GET' ? [] : ['Pearls'])];
  return [...inPath, ...inQuery, ...headers.map((name) => ({ $ref: `#/components/parameters/${name}` }))];
}

function successOf({ method, reply }: Operation, schemas: Schemas): Record<string, Schema> {
  const limits = { 'RateLimit-Limit': { $ref: '#/components/headers/RateLimit' }, 'RateLimit-Remaining': { $ref: '#/components/headers/RateLimitRemaining' }, 'RateLimit-Reset': { $ref: '#/components/headers/RateLimitReset' } };
  if (reply === 'nothing') return { 204: { description: 'Done.', headers: limits } };
  const status = method === 'POST' ? 201 : 200;
  if (typeof reply === 'object') return { [status]: { description: 'The file.', headers: limits, content: { [reply.bytes]: { schema: {} } } } };
  const contract = reply as Class;
  const versioned = fieldsOf(contract).some((one) => one.name === 'version');
  const headers = { ...limits, ...(versioned && { ETag: { $ref: '#/components/headers/ETag' } }) };
  return { [status]: { description: 'As asked.', headers, content: { 'application/json': { schema: schemas.of(contract), example: exampleOf(contract) } } } };
}

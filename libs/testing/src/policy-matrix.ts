import type { Actor, Class, Operation } from '@pearls/contracts';
import type { Gate, Policy } from '@pearls/service';
import { castFor } from './cast.js';
import { send } from './call.js';
import { fewAtATime } from './few-at-a-time.js';
import { sampleOf } from './samples.js';
import type { ServiceUnderTest } from './start-service.js';

/** What the policy table promises to one caller of one operation. */
export interface Promised {
  who: string;
  actor: Actor;
  operation: Operation;
  promise: 'passes' | 'sign in first' | 'not for you';
}

/** Everybody against every operation, as the policy table has it. Written apart from the guard that is tested by it. */
export function policyMatrix(policy: Policy, teamId: string): Promised[] {
  return [...policy].flatMap(([operation, gate]) =>
    castFor(operation, teamId).map(({ who, actor }) => ({ who, actor, operation, promise: isLetIn(gate, actor, operation) ? 'passes' : actor.kind === 'anyone' ? 'sign in first' : 'not for you' })),
  );
}

function isLetIn(gate: Gate, { kind, grants, scopes }: Actor, { scope }: Operation): boolean {
  if (gate.includes('anyone')) return true;
  if (kind === 'person') return gate.includes('person') || grants.some(({ role }) => gate.includes(role));
  return kind === 'partner' && gate.includes('partner') && scopes.some((one) => one === scope);
}

const STATUS = { 'sign in first': 401, 'not for you': 403 };

/**
 * Asks for each promise with well-formed input about things that do not exist, so that nobody changes anything, and
 * returns a sentence for every promise that was not kept. Bodies are samples unless others are given.
 */
export async function brokenPromises(service: ServiceUnderTest, promises: Promised[], params: Record<string, string>, bodies = new Map<Operation, object>()): Promise<string[]> {
  const answers = await fewAtATime(promises, async (one) => ({ ...one, status: await statusOf(service, one, params, bodies.get(one.operation)) }));
  return answers.flatMap(({ who, operation, promise, status }) => {
    const kept = promise === 'passes' ? status !== 401 && status !== 403 && status < 500 : status === STATUS[promise];
    return kept ? [] : [`${operation.service}.${operation.name}: ${who} ${promise === 'passes' ? 'should pass' : `should hear "${promise}"`}, and heard ${status}`];
  });
}

async function statusOf(service: ServiceUnderTest, { actor, operation }: Promised, params: Record<string, string>, body?: object) {
  const answer = await send(service.url, await service.tokenFor(actor), operation, {
    params,
    ...(operation.query && { query: sampleOf(operation.query as Class, 'needed') }),
    ...(operation.body && { body: body ?? sampleOf(operation.body as Class) }),
    ...(operation.edits && { version: 1 }),
    ...(operation.upload && { file: { name: 'a.txt', type: 'text/plain', bytes: Buffer.from('a') } }),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** What contract and policy table disagree about, in sentences. */
export function disagreements(policy: Policy): string[] {
  return [...policy].flatMap(([{ service, name, access, scope }, gate]) => [
    ...((access === 'anyone') === gate.includes('anyone') ? [] : [`${service}.${name} is declared for ${access}, and the table says ${gate.join(', ')}`]),
    ...(Boolean(scope) === gate.includes('partner') ? [] : [`${service}.${name} has ${scope ?? 'no scope'}, and the table says ${gate.join(', ')}`]),
    ...(gate.length ? [] : [`${service}.${name} is open to nobody`]),
  ]);
}

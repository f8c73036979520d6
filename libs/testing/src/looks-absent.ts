import type { Actor, Class, Operation } from '@pearls/contracts';
import { v4 } from 'uuid';
import { send } from './call.js';
import { sampleOf } from './samples.js';
import type { ServiceUnderTest } from './start-service.js';

/** Headers that differ from answer to answer anyway. */
const OF_THE_MOMENT = ['date', 'keep-alive', 'connection'];

/**
 * Asks once with the real ids of a thing that is not the caller's and once with ids of nothing. Returns sentences about
 * every difference: a caller must not even learn that the thing is there.
 */
export async function tracesOf(service: ServiceUnderTest, who: string, caller: Actor, operation: Operation, real: Record<string, string>): Promise<string[]> {
  const names = [...operation.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name).filter((name) => /^id$|Id$/.test(name));
  const absent = { ...real, ...Object.fromEntries(names.map((name) => [name, v4()])) };
  const [there, nowhere] = await Promise.all([answerTo(service, caller, operation, real), answerTo(service, caller, operation, absent)]);
  const about = `${operation.service}.${operation.name}: to ${who}`;
  if (![401, 403, 404].includes(there.status)) return [`${about} it answers ${there.status} ${there.text.slice(0, 120)}`];
  return there.text === nowhere.text && there.headers === nowhere.headers && there.status === nowhere.status ? [] : [`${about} it says ${there.status} ${there.text} ${there.headers} and of what is absent ${nowhere.status} ${nowhere.text} ${nowhere.headers}`];
}

async function answerTo(service: ServiceUnderTest, caller: Actor, operation: Operation, params: Record<string, string>) {
  const answer = await send(service.url, await service.tokenFor(caller), operation, {
    params,
    ...(operation.query && { query: sampleOf(operation.query as Class, 'needed') }),
    ...(operation.body && { body: sampleOf(operation.body as Class) }),
    ...(operation.edits && { version: 1 }),
    ...(operation.upload && { file: { name: 'pixel.png', type: 'image/png', bytes: PIXEL } }),
  });
  const text = (await answer.text()).replace(/"traceId":"[0-9a-f]+"/, '');
  const headers = [...answer.headers].filter(([name]) => !OF_THE_MOMENT.includes(name)).map(([name, value]) => `${name}: ${value}`);
  return { status: answer.status, text, headers: headers.join('; ') };
}

/** A whole picture of one pixel. */
export const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

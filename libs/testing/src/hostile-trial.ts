import { Misfit, Problem, read, type Actor, type Operation } from '@pearls/contracts';
import { Pool } from 'undici';
import { eventually } from './eventually.js';
import { fewAtATime } from './few-at-a-time.js';
import { hostileRequests, type HostileRequest } from './hostile-requests.js';
import type { ServiceUnderTest } from './start-service.js';
import { contentOf, isQuiet } from './tables.js';

/** Whom and what a hostile request may use: everything the policy could want, so that only the input is wrong. */
export interface HostileGround {
  caller: Actor;
  params(operation: Operation): Record<string, string>;
  version?: number;
  /** Throws while the service still works on something of its own accord. */
  quiet?(): Promise<void>;
}

/**
 * Sends an operation everything that is wrong by its contract, then everything odd that fits. Returns sentences about
 * what went wrong: an answer that is no problem document, one of ours to blame, or a table that changed.
 */
export async function hostileTrial(service: ServiceUnderTest, operation: Operation, { caller, params, version = 1, quiet }: HostileGround): Promise<string[]> {
  const requests = hostileRequests(operation, params(operation), version);
  const token = await service.tokenFor(caller);
  const pool = new Pool(service.url);
  const faults: string[] = [];
  const trySome = (chosen: HostileRequest[]) =>
    fewAtATime(chosen, async (request) => {
      const fault = await faultOfAnswer(pool, request, token);
      if (fault) faults.push(`${operation.method} ${operation.path}, where ${request.what}: ${fault}`);
    });
  try {
    await eventually(() => Promise.all([isQuiet(service.db), quiet?.()]));
    const before = await contentOf(service.db);
    await trySome(requests.filter(({ fitting }) => !fitting));
    const after = await contentOf(service.db);
    for (const [table, content] of Object.entries(after)) if (before[table] !== content) faults.push(`${operation.method} ${operation.path}: the table ${table} changed from ${before[table]} to ${content}`);
    await trySome(requests.filter(({ fitting }) => fitting));
    const left = Object.keys(await contentOf(service.db));
    if (left.join() !== Object.keys(before).join()) faults.push(`Of the tables ${Object.keys(before).join()} only ${left.join()} are left`);
    return faults;
  } finally {
    await pool.close();
  }
}

async function faultOfAnswer(pool: Pool, { method, path, headers, body, fitting }: HostileRequest, token: string | undefined): Promise<string | undefined> {
  const answer = await pool
    .request({ method: method as 'GET', path, headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers }, body })
    .then(async (response) => ({ status: response.statusCode, type: String(response.headers['content-type'] ?? ''), text: await response.body.text() }))
    .catch((error: unknown) => String(error));
  if (typeof answer === 'string') return isSenders(answer) ? undefined : `no answer at all (${answer})`;
  const { status, type, text } = answer;
  if (status >= 500) return `${status} ${text.slice(0, 60)}`;
  if (status < 400) return fitting ? undefined : `it was accepted with ${status}`;
  if (!type.startsWith('application/problem+json')) return `${status} is no problem document but ${type} ${text.slice(0, 200)}`;
  try {
    const problem = read(Problem, JSON.parse(text));
    return problem.status === status ? undefined : `the document says ${problem.status} and the answer ${status}`;
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    return `the problem document breaks its contract: ${error.problems.map(({ pointer, message }) => `${pointer} ${message}`).join(' ').slice(0, 300)}`;
  }
}

/** Our own client refuses to write some headers at all. */
const isSenders = (error: string) => /InvalidArgumentError|invalid .* header/i.test(error);

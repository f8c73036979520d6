import { randomUUID } from 'node:crypto';
import { setTimeout as pass } from 'node:timers/promises';
import { Agent, request } from 'undici';
import { startChild } from './child.ts';
import { SMALL, words, writeCall, type Officer } from './data.ts';
import { asService, type Ground } from './ground.ts';
import { quantile } from './load.ts';
import { browserOf } from './session.ts';
import type { Line } from './table.ts';

export const DRAFTERS_SERVICES = ['applications', 'gateway'];

const DRAFTERS = 500;
const EVERY_MILLISECONDS = 5_000;
const SUBMISSIONS_A_MINUTE = 60;
/** What a drafter's section holds. */
const CHARACTERS = 4_000;
const round = (value: number, places = 0) => value.toFixed(places);

interface Tally {
  times: number[];
  /** Answers that were neither a yes nor a refusal. */
  failures: string[];
}

/** The last minutes of a call: everybody saves every few seconds while others hand in; afterwards every text said to be saved is read back. */
export async function drafters(ground: Ground, minutes: number): Promise<Line[]> {
  const env = { APPLICATIONS_URL: ground.urlOf('applications'), GATEWAY_URL: ground.urlOf('gateway'), NATS_URL: ground.natsUrl, FOLDER: ground.folder, CHECK_REPLIES: 'false' };
  // The service migrates its schema; the data come after that.
  await (await startChild<unknown>('drafters-real.ts', { ...env, PEOPLE: '[]' })).end();
  const handing = Math.round(SUBMISSIONS_A_MINUTE * minutes);
  const officers = await asService(ground.urlOf('applications'), (client) => writeCall(client, DRAFTERS + handing, (index) => index >= DRAFTERS));
  const real = await startChild<{ gatewayUrl: string; cookies: string[] }>('drafters-real.ts', { ...env, PEOPLE: JSON.stringify(officers) });
  const dispatcher = new Agent({ connections: 64, pipelining: 1 });
  const { gatewayUrl, cookies } = real.said;
  const until = performance.now() + minutes * 60_000;

  const ask = async (index: number, method: 'GET' | 'PUT' | 'POST', path: string, body?: object, headers: Record<string, string> = {}) => {
    const answer = await request(gatewayUrl + path, { dispatcher, method, headers: { ...browserOf(cookies[index]!), ...(body && { 'content-type': 'application/json' }), ...headers }, body: body && JSON.stringify(body) });
    return { status: answer.statusCode, text: await answer.body.text() };
  };
  const timed = async (tally: Tally, work: () => Promise<{ status: number; text: string }>) => {
    const begin = performance.now();
    const { status, text } = await work();
    tally.times.push(performance.now() - begin);
    if (status >= 300) tally.failures.push(`${status} ${text.slice(0, 200)}`);
    return status < 300;
  };

  const saves: Tally = { times: [], failures: [] };
  const submissions: Tally = { times: [], failures: [] };
  const acknowledged = new Map<number, string>();
  const drafts = async (index: number) => {
    await pass((EVERY_MILLISECONDS * index) / DRAFTERS);
    for (let version = 1; performance.now() < until; ) {
      const next = performance.now() + EVERY_MILLISECONDS;
      const text = words(CHARACTERS);
      const isSaved = await timed(saves, () => ask(index, 'PUT', sectionOf(officers[index]!), { answers: { text }, completed: false }, { 'if-match': `"${version}"` }));
      if (isSaved) {
        version += 1;
        acknowledged.set(index, text);
      }
      await pass(Math.max(0, next - performance.now()));
    }
  };
  const handsIn = async (turn: number) => {
    await pass((turn * 60_000) / SUBMISSIONS_A_MINUTE);
    const index = DRAFTERS + turn;
    await timed(submissions, () => ask(index, 'POST', `/api/v1/applications/${officers[index]!.applicationId}/submission`, { declared: true }, { 'idempotency-key': randomUUID() }));
  };
  await Promise.all([...Array.from({ length: DRAFTERS }, (_, index) => drafts(index)), ...Array.from({ length: handing }, (_, turn) => handsIn(turn))]);

  let missing = 0;
  for (const [index, text] of acknowledged) {
    const { text: read } = await ask(index, 'GET', sectionOf(officers[index]!));
    if ((JSON.parse(read) as { answers?: { text?: string } }).answers?.text !== text) missing += 1;
  }
  await dispatcher.close();
  await real.end();
  const failed = [...saves.failures, ...submissions.failures];
  for (const one of failed.slice(0, 3)) console.error(one);
  const sorted = [...saves.times].sort((a, b) => a - b);
  const handed = [...submissions.times].sort((a, b) => a - b);
  return [
    { what: `${DRAFTERS} drafters saving every ${EVERY_MILLISECONDS / 1000} s for ${minutes} min, through the gateway`, goal: 'p95 ≤ 150 ms', figure: `${sorted.length} saves, p50 ${round(quantile(sorted, 0.5), 1)} ms, p95 ${round(quantile(sorted, 0.95), 1)} ms`, met: quantile(sorted, 0.95) <= 150 },
    { what: `${SUBMISSIONS_A_MINUTE} submissions a minute beside them`, goal: 'p95 ≤ 500 ms', figure: `${handed.length} handed in, p95 ${round(quantile(handed, 0.95), 1)} ms`, met: quantile(handed, 0.95) <= 500 },
    { what: 'answers that were no yes', goal: '0', figure: String(failed.length), met: failed.length === 0 },
    { what: 'acknowledged texts that were not there afterwards', goal: `0 of ${acknowledged.size}`, figure: String(missing), met: missing === 0 && acknowledged.size === DRAFTERS },
  ];
}

const sectionOf = ({ applicationId }: Officer) => `/api/v1/applications/${applicationId}/sections/${SMALL}`;

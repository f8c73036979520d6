import type { Class, Operation } from '@pearls/contracts';
import { sampleOf, send } from '@pearls/testing';
import { dice } from '@pearls/year';
import { v4 } from 'uuid';
import { callers, mayCall, nameOf, wholePolicy, type Caller } from '../src/matrix.ts';
import { isClosed } from '../src/reading.ts';
import { tokenOf } from '../src/tokens.ts';
import { WholePlatform } from '../src/whole-platform.ts';

const SEED = Number(process.env['TRUST_SEED'] ?? 1);
/** So many callers knock for each operation, half of whom may. */
const KNOCKING = 4;
const A_START = 300_000;

describe('The door keeps the matrix', () => {
  let platform: WholePlatform;
  beforeAll(async () => {
    platform = await WholePlatform.start({ empty: true });
  }, A_START);
  afterAll(() => platform?.stop(), A_START);

  it('for some callers of every operation, those that write included, about things that are not there', async () => {
    const policy = await wholePolicy();
    const chance = dice(SEED);
    const all = callers(policy);
    const tokens = new Map<Caller, Promise<string | undefined>>();
    const tokenFor = (caller: Caller) => tokens.get(caller) ?? tokens.set(caller, caller.actor.kind === 'anyone' ? Promise.resolve(undefined) : tokenOf(platform, { ...caller.actor, id: v4() })).get(caller)!;
    const asked = [...policy].flatMap(([operation, gate]) => {
      const shuffled = chance.shuffled(all);
      const may = shuffled.filter(({ actor }) => mayCall(gate, actor, operation)).slice(0, KNOCKING / 2);
      return [...may, ...shuffled.filter((caller) => !may.includes(caller) && !mayCall(gate, caller.actor, operation)).slice(0, KNOCKING - may.length)].map((caller) => ({ caller, operation, open: may.includes(caller) }));
    });
    const broken: string[] = [];
    const knock = async ({ caller, operation, open }: (typeof asked)[number]) => {
      const answer = await answerTo(operation, await tokenFor(caller));
      if (isClosed(answer.text) === open || answer.status >= 500) broken.push(`${nameOf(operation)} ${open ? 'is open' : 'is closed'} to ${caller.who}, and says ${answer.status} ${answer.text.slice(0, 120)}`);
    };
    const waiting = [...asked];
    await Promise.all(Array.from({ length: 8 }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await knock(next);
    }));
    expect(broken).toEqual([]);
    expect(new Set(asked.map(({ operation }) => operation)).size).toBe(policy.size);
    expect(asked.filter(({ open }) => open).length).toBeGreaterThan(policy.size);
    expect(asked.filter(({ open }) => !open).length).toBeGreaterThan(policy.size);
  }, A_START);

  it('and answers nothing that no contract knows', async () => {
    const policy = await wholePolicy();
    const routes = platform.running.flatMap(({ routes: all }) => all).filter((route) => route.includes('/api/v1/') && !route.endsWith('/api/v1/*'));
    const contracted = new Set([...policy.keys()].map(({ method, path }) => `${method} /api/v1${path.replace(/:\w+/g, ':')}`));
    expect(routes.filter((route) => !contracted.has(route.replace(/:\w+/g, ':').replace(/\(.*?\)/g, '')))).toEqual([]);
    expect(routes.length).toBeGreaterThanOrEqual(policy.size);
  });

  async function answerTo(operation: Operation, token: string | undefined) {
    const names = [...operation.path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
    const answer = await send(platform.address, token, operation, {
      params: Object.fromEntries(names.map((name) => [name, v4()])),
      ...(operation.query && { query: sampleOf(operation.query as Class, 'needed') }),
      ...(operation.body && { body: sampleOf(operation.body as Class) }),
      ...(operation.edits && { version: 1 }),
      ...(operation.upload && { file: { name: 'a.txt', type: 'text/plain', bytes: Buffer.from('a') } }),
    });
    return { status: answer.status, text: await answer.text() };
  }
});

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cycles } from '@pearls/contracts';
import { wholePolicy } from '../src/matrix.ts';
import { Proof } from '../src/proof.ts';
import { differences, Reader } from '../src/reading.ts';
import { ofTheCall } from '../src/secrets/of-the-call.ts';
import type { Secret } from '../src/secrets/secret.ts';
import { ofTownsAndMentors } from '../src/secrets/of-towns-and-mentors.ts';
import { WholePlatform } from '../src/whole-platform.ts';
import { World } from '../src/world.ts';

const A_CALL = 600_000;

/** What a careless change would do in the same transaction in which a town saves: each is a way in which secrets have left comparable systems. */
const LEAKS: [string, string, RegExp][] = [
  ['the version of something that everybody reads', `update applications.cycles set version = version + 1 where id = (select cycle_id from applications.applications where id = new.application_id)`, /^applications\.readCycle .*etag/],
  ['a letter in a public text', `update applications.cycles set name = jsonb_set(name, '{en}', to_jsonb((name->>'en') || '.'))`, /^applications\.listCycles /],
  ['a line more in the public news', `insert into repository.news_lines (id, key, event, title, path, at) select gen_random_uuid(), 'planted' || random(), event, title, path, now() from repository.news_lines limit 1`, /^repository\.(listStories|readNewsAtom|readNewsRss) /],
];

describe('A planted leak is found', () => {
  let platform: WholePlatform;
  let world: World;
  const [writing] = ofTheCall as [Secret];
  const visitorsAlone: Secret = { ...writing, hiddenFrom: ['a visitor'] };

  beforeAll(async () => {
    platform = await WholePlatform.start();
    world = new World(platform, 1);
    await world.opens();
    await platform.holds();
  }, A_CALL);
  afterAll(() => platform?.stop(), A_CALL);

  const leaksOf = async (secret: Secret) => {
    const proof = new Proof(world, await wholePolicy(), 1);
    await proof.compares([secret], 1);
    await proof.close();
    return proof.pairs.flatMap(({ leaks }) => leaks);
  };

  it.each(LEAKS)('as %s', async (_, effect, where) => {
    expect(await leaksOf(visitorsAlone)).toEqual([]);
    await platform.db.query(`create function public.leak() returns trigger language plpgsql security definer as $leak$ begin ${effect}; return new; end $leak$`);
    await platform.db.query(`create trigger leak after insert or update on applications.application_sections for each row execute function public.leak()`);
    try {
      expect(await leaksOf(visitorsAlone)).toContainEqual(expect.stringMatching(where));
    } finally {
      await platform.db.query(`drop function public.leak() cascade`);
    }
  }, A_CALL);

  it('as a door that opens to what was made just now', async () => {
    const story = ofTownsAndMentors.find(({ what }) => what.startsWith('a story'))!;
    const found = await leaksOf({ ...story, hiddenFrom: ['the secretariat'], change: (one, chance) => story.change(Object.assign(Object.create(one) as World, { town: { place: { id: one.late.application.placeId } } }), chance) });
    expect(found).toContainEqual(expect.stringMatching(/^repository\.readDraft of what was made just now/));
    expect(found).toContainEqual(expect.stringMatching(/^repository\.listStoriesInWork /));
  }, A_CALL);

  it('as an answer to somebody whom the table keeps out', async () => {
    const policy = await wholePolicy();
    const proof = new Proof(world, new Map([...policy, [cycles.listCycles, ['administrator']]]), 1);
    await proof.compares([visitorsAlone], 1);
    await proof.close();
    expect(proof.broken).toContain('applications.listCycles is open to a visitor');
    expect(proof.broken.filter((one) => !one.startsWith('applications.listCycles '))).toEqual([]);
  }, A_CALL);
});

describe('A reading tells apart', () => {
  let server: Server;
  let reader: Reader;
  let answer: (path: string, response: ServerResponse) => unknown;
  beforeAll(async () => {
    server = createServer((request: IncomingMessage, response) => answer(request.url!, response)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    reader = new Reader(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, new Map([[cycles.listCycles, ['anyone']]]));
  });
  afterAll(async () => {
    await reader.close();
    server.close();
  });

  const read = async (how: typeof answer) => {
    answer = how;
    const nobody = { name: 'a visitor' as const, actor: { kind: 'anyone' as const, id: 'anyone', grants: [], teams: [], scopes: [] }, headers: () => ({}) };
    return reader.read(nobody, [{ operation: cycles.listCycles, path: '/things?limit=1', first: true, pages: true }]);
  };
  const says = (body: object, headers: Record<string, string> = {}, status = 200) => (_: string, response: ServerResponse) => response.writeHead(status, headers).end(JSON.stringify(body));
  const pages = (second: object) => (path: string, response: ServerResponse) => response.end(JSON.stringify(path.includes('cursor') ? second : { items: [1], next: 'more' }));

  it.each([
    ['the order of a list', says({ items: [1, 2] }), says({ items: [2, 1] })],
    ['a tag', says({}, { etag: '"1"' }), says({}, { etag: '"2"' })],
    ['a header that only one world has', says({}), says({}, { link: '<more>; rel=next' })],
    ['a length', says({}, { 'content-length': '2' }), says({ a: 1 }, { 'content-length': '7' })],
    ['a refusal from a refusal', says({}, {}, 404), says({}, {}, 403)],
    ['a second page', pages({ items: [2] }), pages({ items: [3] })],
    ['that there is a second page', says({ items: [1] }), pages({ items: [] })],
  ])('%s', async (_, one, other) => {
    expect(differences(await read(one), await read(one))).toEqual([]);
    expect(differences(await read(one), await read(other))).not.toEqual([]);
  });

  it('no moment of the connection, and no number of an answer in the log', async () => {
    const one = says({ traceId: 'aaaa' }, { 'ratelimit-remaining': '9' });
    const other = says({ traceId: 'bbbb' }, { 'ratelimit-remaining': '8' });
    expect(differences(await read(one), await read(other))).toEqual([]);
  });
});

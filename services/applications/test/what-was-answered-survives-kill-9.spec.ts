import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applications, ApplicationSubmitted, cycles, type Actor, type Operation } from '@pearls/contracts';
import { MortalPlatform, PARTS } from '@pearls/local';
import { Bus, streamOf } from '@pearls/messaging';
import { verifyEventLog, type LoggedFact } from '@pearls/persistence';
import { places } from '@pearls/reference/places';
import { anApplicant, aSecretary, call, eventually, TestIssuer, type CallOptions } from '@pearls/testing';
import pg from 'pg';
import { v4 } from 'uuid';
import { aCycle } from './builders.js';

interface Up {
  url: string;
  database: string;
}

/** Every seed is another moment and another order of death; `SEEDS=50` is the long run. */
const SEEDS = Array.from({ length: Number(process.env['SEEDS'] ?? 5) }, (_, index) => index + 1);
const WRITERS = 6;
const zone = 'Europe/Berlin';
const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();

/** A small generator of even numbers (mulberry32): the same seed, the same fate. */
function fateOf(seed: number) {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe.each(SEEDS)('A platform killed with fate %i', (seed) => {
  const fate = fateOf(seed);
  let folder: string;
  let issuer: TestIssuer;
  let platform: MortalPlatform<Up>;
  let up: Up;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pearls-killed-'));
    issuer = await TestIssuer.open();
    platform = new MortalPlatform({ folder, program: join(import.meta.dirname, 'killable-platform.ts'), env: { ISSUER: TestIssuer.url, JWKS: issuer.jwks, PUBLIC_URL: 'http://localhost:8080' } });
    up = await platform.rise();
  });
  afterAll(async () => {
    await platform.end();
    await eventually(() => rm(folder, { recursive: true, force: true }));
  });

  /** All at once, in any order. */
  const kill = () => platform.kill([...PARTS].sort(() => fate() - 0.5));

  const as =
    (actor: Actor) =>
    async <O extends Operation<string, any, any, any>>(operation: O, options: CallOptions<O>) =>
      call(up.url, await issuer.tokenFor(actor, new Date()), operation, options);

  it('has lost nothing it answered for, and tells every fact once', async () => {
    const secretary = as(aSecretary());
    const timetable = [
      { key: 'call-opens' as const, at: days(-1), zone },
      { key: 'call-closes' as const, at: days(30), zone },
    ];
    const countries = [...new Set(places.map((place) => place.country as string))];
    await secretary(cycles.draftCycle, { body: aCycle({ timetable, rules: { ...aCycle().rules, territory: { countries, nuts: [], excludedPlaces: [] } } }) });
    await secretary(cycles.announceCycle, { params: { cycle: '2028' } });

    const acknowledged = new Map<string, { actor: Actor; version: number; why: string }>();
    const submissions: { actor: Actor; id: string; key: string; sha256?: string }[] = [];
    const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer));

    async function write(writer: number) {
      for (let town = 0; ; town += 1) {
        const applicant = anApplicant();
        const placeId = places[town * WRITERS + writer]!.id;
        const { id, sections } = await as(applicant)(applications.start, { body: { cycleId: '2028', teamId: applicant.teamId, placeId, applicantKind: 'local-authority' } });
        await as(applicant)(applications.saveSection, { params: { id, section: 'contacts' }, version: versionOf(sections, 'contacts'), body: { answers: { contact: { name: 'Anna', email: 'anna@town.example' } }, completed: true } });
        for (let version = 0; version < 4; version += 1) {
          const why = `${placeId} wrote this for the ${version}. time.`;
          await as(applicant)(applications.saveSection, { params: { id, section: 'motivation' }, version, body: { answers: { why }, completed: true } });
          acknowledged.set(id, { actor: applicant, version: version + 1, why });
        }
        const submission: (typeof submissions)[number] = { actor: applicant, id, key: v4() };
        submissions.push(submission);
        submission.sha256 = (await as(applicant)(applications.submit, { params: { id }, body: { declared: true }, idempotencyKey: submission.key })).sha256;
      }
    }

    const death = new Promise((resolve) => setTimeout(resolve, 300 + fate() * 1200)).then(kill);
    await Promise.all([death, ...writers.map((writer) => writer.catch(() => undefined))]);
    up = await platform.rise();

    for (const [id, { actor, version, why }] of acknowledged) {
      const section = await as(actor)(applications.readSection, { params: { id, section: 'motivation' } });
      expect(section.version).toBeGreaterThanOrEqual(version);
      if (section.version === version) expect(section.answers).toEqual({ why });
    }
    for (const { actor, id, key, sha256 } of submissions) {
      const again = await as(actor)(applications.submit, { params: { id }, body: { declared: true }, idempotencyKey: key });
      expect(again.state).toBe('submitted');
      if (sha256) expect(again.sha256).toBe(sha256);
    }

    const client = new pg.Client({ connectionString: up.database });
    await client.connect();
    const bus = await Bus.connect({ url: platform.natsUrl, name: 'test' });
    const manager = await bus.manager();
    await eventually(async () => {
      const { rows } = await client.query(`select count(*)::int as waiting from event_log where published_at is null`);
      expect(rows).toEqual([{ waiting: 0 }]);
    });
    const { rows: told } = await client.query<{ type: string; subject_id: string }>(`select type, subject_id from event_log`);
    const submitted = told.filter((fact) => fact.type === ApplicationSubmitted.type).map((fact) => fact.subject_id);
    expect(submitted.sort()).toEqual(submissions.map(({ id }) => id).sort());
    expect((await manager.streams.info(streamOf('applications'))).state.messages).toBe(told.length);
    expect(await verifyEventLog({ query: async (sql, values) => (await client.query<LoggedFact>(sql, values)).rows })).toMatchObject({ facts: told.length });
    await bus.close();
    await client.end();
  });
});

const versionOf = (sections: { key: string; version: number }[], key: string) => sections.find((section) => section.key === key)?.version ?? 0;

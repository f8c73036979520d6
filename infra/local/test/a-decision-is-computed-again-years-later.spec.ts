import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { resultOf, type DecisionRecord } from '@pearls/jury';
import canonicalize from 'canonicalize';
import { v4 } from 'uuid';
import { temporaryFolder } from './temporary-folder.ts';

const PROGRAM = fileURLToPath(new URL('../protocol.ts', import.meta.url));

/** A decision of two jurors about two plans, with invented scores. */
function aDecision(): DecisionRecord {
  const plan = (placeName: string, country: 'LV' | 'PL', score: number): DecisionRecord['plans'][number] => ({
    planId: v4(),
    applicationId: v4(),
    teamId: v4(),
    placeId: placeName.toLowerCase(),
    placeName,
    country,
    sheets: [v4(), v4()].map((jurorId) => ({ jurorId, scores: { J1: score, J2: score }, veryConvincing: false })),
    waived: [],
    recused: [],
  });
  const record: Omit<DecisionRecord, 'result'> = {
    format: 1,
    panelId: v4(),
    number: 1,
    cycle: { id: '2028', titleYear: 2028, name: 'BSR Cultural Pearls 2028' },
    criteria: [{ code: 'J1', weight: 40, label: 'One' }, { code: 'J2', weight: 60, label: 'Two' }],
    minimumSheets: 2,
    rules: { basePlaces: 1, extraPlaces: 0, perCountryCap: 1 },
    deviation: null,
    plans: [plan('Krosno', 'PL', 4), plan('Cesvaine', 'LV', 3.5)],
    settlements: [],
    extras: [],
    stepBacks: [],
    meeting: { presidedBy: 'chair', present: [], absent: [], notes: '', reopenings: [] },
    times: { openedAt: null, scoringStartedAt: null, deliberationStartedAt: null, decidedAt: '2027-11-20T10:00:00.000Z', embargoAt: '2027-11-26T09:00:00.000Z' },
    zone: 'Europe/Berlin',
  };
  return { ...record, result: resultOf(record) };
}

describe('npm run protocol', () => {
  const folder = temporaryFolder();
  const run = (...args: string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      execFile(process.execPath, [PROGRAM, ...args], { env: { ...process.env, NODE_OPTIONS: '' } }, (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }));
    });
  const sealed = async (record: object) => {
    const file = join(folder, `${v4()}.json`);
    await writeFile(file, canonicalize(record)!);
    return file;
  };

  it('says equal, with the titles and the fingerprint', async () => {
    const decision = aDecision();
    const sha256 = createHash('sha256').update(canonicalize(decision)!).digest('hex');
    const { code, said } = await run('--file', await sealed(decision), '--sha256', sha256.match(/.{16}/g)!.join(' '));
    expect(said).toContain(`SHA-256 ${sha256}`);
    expect(said).toContain('Equal: 2 plans, 4 sheets, Krosno (base).');
    expect(code).toBe(0);
  });

  it('says where it comes to something else when a score was changed, and that it is not the sealed file', async () => {
    const decision = aDecision();
    const sha256 = createHash('sha256').update(canonicalize(decision)!).digest('hex');
    for (const sheet of decision.plans[1]!.sheets) sheet.scores['J2'] = 5;
    const { code, said } = await run('--file', await sealed(decision), '--sha256', sha256);
    expect(said).toContain('Not the file that was sealed');
    expect(said).toContain('Title of Krosno: sealed as base 1, computed as nothing.');
    expect(said).toContain('Title of Cesvaine: sealed as nothing, computed as base 1.');
    expect(code).toBe(1);
  });

  it('says in a sentence what it needs', async () => {
    expect(await run()).toEqual({ code: 1, said: expect.stringContaining('--file sealed.json') });
    expect(await run('--file', await sealed({ something: 'else' }))).toMatchObject({ code: 1, said: expect.stringContaining('This is no sealed decision') });
  });
});

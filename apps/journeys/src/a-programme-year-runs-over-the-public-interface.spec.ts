import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { startJourneyPlatform, type JourneyPlatform } from './platform.js';

const CHECKOUT = join(import.meta.dirname, '../../..');
const A_YEAR = 1_200_000;

/** `npm run year`, told from its console. */
function runYear(address: string, ...wishes: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const year = spawn(process.execPath, ['infra/year/year.ts', '--url', address, ...wishes], { cwd: CHECKOUT, env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' } });
    let said = '';
    for (const stream of [year.stdout, year.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    year.once('exit', (code) => resolve({ code, said }));
  });
}

describe('A programme year runs over the public interface', () => {
  let platform: JourneyPlatform;
  let year: { code: number | null; said: string };

  beforeAll(async () => {
    platform = await startJourneyPlatform();
    year = await runYear(platform.address);
  }, A_YEAR);
  afterAll(() => platform?.stop(), A_YEAR);

  it('from the call to a practice that the next town uses, without an error', () => {
    expect(year.said.slice(-4000)).toContain(' 0 errors');
    expect(year.code).toBe(0);
  });

  it('in which seventeen towns apply, sixteen go on and eleven hand in a plan', () => {
    expect(year.said).toContain('17 applications are in');
    expect(year.said).toContain('16 of 17 go on as candidates');
    expect(year.said).toContain('11 plans are sealed for the jury');
  });

  it('and the rule gives the shape of 2026: Germany, Poland, Finland, and one more from Germany', () => {
    const titles = [...year.said.matchAll(/★ .*, ([A-Z]{2})( \(one more\))?/g)].map(([, country, more]) => `${country}${more ?? ''}`);
    expect(titles.sort()).toEqual(['DE', 'DE (one more)', 'FI', 'PL']);
  });
});

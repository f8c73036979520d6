import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contractedOperations, idOf, type OpenApi } from '@pearls/service';
import { PROBLEM_PAGES } from '@pearls/contracts';
import { Validator } from '@seriousme/openapi-schema-validator';
import { startGateway, type GatewayUnderTest } from './start-gateway.js';

const ROOT = new URL('../../../', import.meta.url).pathname;
const REFUSALS = [/(?:Conflict|Forbidden|Unprocessable)\(\s*'([a-z-]+)'/g, /DomainError\(\s*\d{3},\s*'([a-z-]+)'/g, /super\(\s*\d{3},\s*'([a-z-]+)'/g, /\d{3}: \['([a-z-]+)'/g, /['"`]\/problems\/([a-z][a-z-]+)['"`]/g];

/** Every slug with which the code refuses, and where. */
async function slugsInTheCode(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const room of ['libs', 'services']) {
    for (const name of await readdir(join(ROOT, room))) {
      const files = await readdir(join(ROOT, room, name, 'src'), { recursive: true, withFileTypes: true }).catch(() => []);
      for (const file of files.filter((one) => one.isFile() && one.name.endsWith('.ts') && !one.name.endsWith('.spec.ts'))) {
        const path = join(file.parentPath, file.name);
        const text = await readFile(path, 'utf8');
        for (const pattern of REFUSALS) for (const [, slug = ''] of text.matchAll(pattern)) found.set(slug, path.slice(ROOT.length));
      }
    }
  }
  return found;
}

describe('What is written about the platform', () => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => (gateway = await startGateway()));
  afterAll(() => gateway.stop());

  it('is a valid OpenAPI document that names every operation once', async () => {
    const document = await gateway.browser().json<OpenApi>('/api/openapi.json');
    const verdict = await new Validator().validate(document as unknown as Record<string, unknown>);
    const ids = Object.values(document.paths).flatMap((path) => Object.values(path).map((one) => String(one['operationId'])));

    expect(verdict.errors ?? []).toEqual([]);
    expect(verdict.valid).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(contractedOperations().map(idOf)));
  });

  it('refers to nothing that is not in it', async () => {
    for (const path of ['/api/openapi.json', '/api/asyncapi.json']) {
      const document = await gateway.browser().json<Record<string, unknown>>(path);
      const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, one = '']) => one);
      const missing = references.filter((one) => one.split('/').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document) === undefined);

      expect([path, missing]).toEqual([path, []]);
      expect(references.length).toBeGreaterThan(10);
    }
  });

  it('is readable without a script, with an anchor for each operation', async () => {
    const text = await (await gateway.browser().send('/api/docs')).text();

    expect(text).not.toContain('<script');
    for (const operation of contractedOperations()) expect(text).toContain(`id="${idOf(operation)}"`);
  });

  it('explains every refusal the code knows', async () => {
    const unexplained = [...(await slugsInTheCode())].filter(([slug]) => !Object.hasOwn(PROBLEM_PAGES, slug));

    expect(unexplained).toEqual([]);
  });

  it('has a page for each refusal, and none for what is no refusal', async () => {
    const browser = gateway.browser();
    for (const [slug, { title }] of Object.entries(PROBLEM_PAGES)) {
      const response = await browser.send(`/problems/${slug}`);
      expect([slug, response.status]).toEqual([slug, 200]);
      expect(await response.text()).toContain(`<h1>${title.replaceAll('’', '’')}</h1>`);
    }
    for (const slug of ['constructor', 'toString', 'nothing-of-the-kind']) expect((await browser.send(`/problems/${slug}`)).status).toBe(404);
  });
});

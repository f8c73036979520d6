import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const files = (pattern: string) => globSync(pattern, { cwd: root }).map((file) => join(root, file)).sort();

type Entry = string | { readonly [key: string]: Entry };
type Texts = ReadonlyMap<string, readonly string[]>;

const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
const isPlural = (entry: Entry): entry is { readonly [form: string]: string } =>
  typeof entry === 'object' && 'other' in entry && Object.keys(entry).every((form) => PLURAL_FORMS.includes(form));

/** Every text by its dotted key; a text that depends on a number has one sentence per plural form. */
function textsIn(entry: Entry, path = ''): [string, string[]][] {
  if (typeof entry === 'string') return [[path, [entry]]];
  if (isPlural(entry)) return [[path, Object.values(entry)]];
  return Object.entries(entry).flatMap(([key, inner]) => textsIn(inner, path ? `${path}.${key}` : key));
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Entry;
const textsOf = (file: string): Texts => new Map(textsIn(read(file)));
const bracesIn = (sentences: readonly string[]) => [...new Set(sentences.flatMap((one) => one.match(/\{\w+\}/g) ?? []))].sort();

const english = files('{apps,libs}/*/src/**/i18n/**/en.json');
const pairs = english.map((en) => [relative(root, en), en, en.replace(/en\.json$/, 'lv.json')] as const);

describe.each(pairs)('%s', (_, en, lv) => {
  it('has its sentence in Latvian for every key, and none besides', () => {
    expect([...textsOf(lv).keys()].sort()).toEqual([...textsOf(en).keys()].sort());
  });

  it('leaves no sentence empty and fills the same braces in both languages', () => {
    const latvian = textsOf(lv);
    for (const [key, sentences] of textsOf(en)) {
      expect([key, [...sentences, ...(latvian.get(key) ?? [])].some((one) => !one.trim())]).toEqual([key, false]);
      expect([key, bracesIn(latvian.get(key) ?? [])]).toEqual([key, bracesIn(sentences)]);
    }
  });

  it('has every plural form that each language needs', () => {
    const forms = (entry: Entry, path = ''): [string, string[]][] =>
      typeof entry === 'string' ? [] : isPlural(entry) ? [[path, Object.keys(entry).sort()]] : Object.entries(entry).flatMap(([key, inner]) => forms(inner, `${path}.${key}`));
    for (const [key, found] of forms(read(en))) expect([key, found]).toEqual([key, ['one', 'other']]);
    for (const [key, found] of forms(read(lv))) expect([key, found]).toEqual([key, ['one', 'other', 'zero']]);
  });
});

const portals = [...new Set(english.map((file) => /apps\/([^/]+)\//.exec(relative(root, file))?.[1]).filter((one) => one !== undefined))];

describe.each(portals)('the portal %s', (portal) => {
  const dictionaries = [...files(`apps/${portal}/src/**/i18n/**/en.json`), ...files('libs/web/src/i18n/en.json')];
  const known = new Set(dictionaries.flatMap((file) => [...textsOf(file).keys()]));

  it('asks for no text that does not exist', () => {
    const asked = files(`apps/${portal}/src/**/*.{ts,html}`)
      .filter((file) => !file.endsWith('.spec.ts'))
      .flatMap((file) => {
        const source = readFileSync(file, 'utf8');
        const calls = [...source.matchAll(/\bt\(\s*'([a-z][\w-]*(?:\.[\w-]+)+)'\s*[,)]/gi)].map(([, key]) => key!);
        const titles = file.endsWith('.routes.ts') ? [...source.matchAll(/\btitle: '([\w.-]+)'/g)].map(([, key]) => key!) : [];
        return [...calls, ...titles].map((key) => `${key} (${relative(join(root, 'apps', portal), dirname(file))})`);
      });
    expect(asked.filter((one) => !known.has(one.replace(/ \(.*$/, '')))).toEqual([]);
  });
});

/** Where the jury's service refuses what a portal lets people do. */
const REFUSALS = {
  jury: 'services/jury/src/{conflicts,deliberation,protocol,ranking,sheets}/*.ts',
  admin: 'services/jury/src/{panels,ranking,titles}/*.ts',
};

it('every sentence of the jury’s service is said in both languages', () => {
  const known = textsOf(join(root, 'libs/web/src/jury/i18n/en.json'));
  const codes = files('services/jury/src/{selection/sentences,conflicts/ties}.ts').flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^  '([a-z0-9-]+)': \(/gm)].map(([, code]) => code!));
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => !known.has(`sentences.${code}`))).toEqual([]);
});

describe.each(Object.entries(REFUSALS))('the portal %s', (portal, where) => {
  const known = new Set([...files(`apps/${portal}/src/**/i18n/**/en.json`), ...files('libs/web/src/i18n/en.json')].flatMap((file) => [...textsOf(file).keys()]));
  const source = files(where).map((file) => readFileSync(file, 'utf8')).join('\n');
  const has = (key: string) => known.has(key) || known.has(`web.${key}`);

  it('says every refusal of the jury in the language of its reader', () => {
    const slugs = [...source.matchAll(/new (?:Conflict|Forbidden|Unprocessable)\('([\w-]+)'/g)].map(([, slug]) => slug!);
    const faults = [...source.matchAll(/\bcode: '([\w-]+)', message:/g)].map(([, code]) => code!);
    expect(slugs.length).toBeGreaterThan(5);
    expect(slugs.filter((slug) => !has(`problems.${slug}.heading`) || !has(`problems.${slug}.detail`))).toEqual([]);
    expect(faults.filter((code) => !has(`faults.${code}`))).toEqual([]);
  });
});

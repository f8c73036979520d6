import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { Email, Id, Instant, LongText, ListOf, OneOf, Open, Optional, Part, Text, Url, Whole } from './fields.js';
import { text } from './kinds.js';
import { faultsOf, Misfit, read } from './reading.js';

class Street {
  @Text({ max: 20 }) name!: string;
  @Optional() @Whole({ min: 1, max: 500 }) number?: number;
}

class Town {
  @Text({ max: 20 }) name!: string;
  @OneOf(['LV', 'EE']) country!: string;
  @Optional() @LongText({ max: 100 }) story?: string;
  @Optional() @Id() teamId?: string;
  @Optional() @Email() contact?: string;
  @Optional() @Url() site?: string;
  @Optional() @Instant() foundedAt?: string;
  @Optional() @Part(() => Street) main?: Street;
  @Optional() @ListOf(() => Street, { max: 3 }) streets?: Street[];
  @Optional() @ListOf(text({ max: 5 }), { max: 3 }) words?: string[];
  @Optional() @Open({ maxBytes: 200, maxDepth: 3 }) answers?: object;
}

const fields = ['name', 'country', 'story', 'teamId', 'contact', 'site', 'foundedAt', 'main', 'streets', 'words', 'answers', 'number', '__proto__', 'constructor', 'toString', 'unknown', '', 'a/b~c'];
const anything = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('LV', 'EE', 'x', '\u0000', '\ud800', 'a\ud800@town.example', 'anna@town.example', 'https://town.example/\udc00', '2027-01-29T22:59:00Z', '019a2f3e-7c1d-7b54-9f0a-2d6c1b9e4a10', null, 0, 1),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(fc.constantFrom(...fields), tie('value')), { maxLength: 8 }).map((entries) => JSON.parse(`{${entries.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join()}}`) as unknown),
  ),
})).value;

const problemsOf = (plain: unknown) => {
  try {
    read(Town, plain);
    return [];
  } catch (error) {
    if (error instanceof Misfit) return error.problems.map(({ pointer, code }) => `${pointer} ${code}`);
    throw error;
  }
};

/** A town with the odd values as they are, parts made instances, as class-validator wants them. */
function instanceOf(plain: unknown): Town | undefined {
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain) || Object.keys(plain).some((name) => name in Object.prototype)) return undefined;
  const part = (one: unknown) => (typeof one === 'object' && one !== null && !Array.isArray(one) && !Object.keys(one).some((name) => name in Object.prototype) ? Object.assign(new Street(), one) : 0);
  const { main, streets, ...rest } = plain as Record<string, unknown>;
  const instance: Record<string, unknown> = Object.assign(new Town(), rest);
  if (main !== undefined) instance['main'] = part(main);
  if (streets !== undefined) instance['streets'] = Array.isArray(streets) ? streets.map(part) : part(streets);
  return instance as unknown as Town;
}

const town = { name: 'Rūjiena', country: 'LV' };

describe('Reading by a contract', () => {
  it('answers whatever JSON arrives with an instance that fits or with what is wrong, and changes no prototype', () => {
    fc.assert(
      fc.property(anything, (plain) => {
        const problems = problemsOf(plain);
        if (!problems.length) expect(JSON.parse(JSON.stringify(read(Town, JSON.parse(JSON.stringify(read(Town, plain))))))).toEqual(JSON.parse(JSON.stringify(read(Town, plain))));
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('lets pass what class-validator lets pass by the same declarations, and nothing else', () => {
    fc.assert(
      fc.property(anything, (plain) => {
        const instance = instanceOf(plain);
        if (!instance) return;
        expect(faultsOf(Town, instance).length === 0).toBe(validateSync(instance, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true }).length === 0);
      }),
      { numRuns: 1000 },
    );
    expect(validateSync(instanceOf(town)!, { whitelist: true, forbidNonWhitelisted: true })).toEqual([]);
  });

  it('refuses names that every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) expect(problemsOf(JSON.parse(`{"name":"x","country":"LV","${name}":1}`))).toEqual([`/${name} unknown`]);
  });

  it('refuses lists in the place of objects however deep they go', () => {
    const deep = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as unknown;
    expect(problemsOf({ ...town, main: deep })).toEqual(['/main part']);
    expect(problemsOf({ ...town, streets: deep })).toEqual(['/streets part']);
    expect(problemsOf({ ...town, words: deep })).toEqual(['/words text']);
    expect(problemsOf({ ...town, answers: deep })).toEqual(['/answers part']);
    expect(problemsOf({ ...town, answers: { deep } })).toEqual(['/answers deep']);
    expect(problemsOf({ ...town, answers: { wide: Array.from({ length: 200_000 }, () => 1) } })).toEqual(['/answers large']);
  });
});

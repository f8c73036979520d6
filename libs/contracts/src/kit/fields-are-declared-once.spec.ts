import { fieldsOf, ListOf, Misfit, Open, Optional, Part, project, read, Text, text, Whole, Flag } from '../index.js';

class Inner {
  @Text({ max: 5 }) word!: string;
}
class Sample {
  @Text({ max: 10, example: 'Rūjiena' }) name!: string;
  @Whole({ min: 1, max: 9 }) count!: number;
  @Optional() @Flag() loud?: boolean;
  @Optional() @Part(() => Inner) inner?: Inner;
  @Optional() @ListOf(() => Inner, { max: 2 }) inners?: Inner[];
  @Optional() @ListOf(text({ max: 3 }), { max: 2 }) words?: string[];
  @Optional() @Open() anything?: unknown;
}

const problems = (plain: unknown) => {
  try {
    read(Sample, plain);
    return [];
  } catch (error) {
    return (error as Misfit).problems.map(({ pointer, code }) => `${pointer} ${code}`);
  }
};

describe('A field declared once', () => {
  it('lists its class fields in order', () => {
    expect(fieldsOf(Sample).map((one) => one.name)).toEqual(['name', 'count', 'loud', 'inner', 'inners', 'words', 'anything']);
  });

  it('reads tidied instances', () => {
    const sample = read(Sample, { name: '  Kiel ', count: 3, inner: { word: 'a' }, inners: [{ word: 'b' }], words: ['x'], anything: { deep: [1] } });
    expect(sample).toBeInstanceOf(Sample);
    expect(sample.inner).toBeInstanceOf(Inner);
    expect(sample).toMatchObject({ name: 'Kiel', inners: [{ word: 'b' }], words: ['x'], anything: { deep: [1] } });
  });

  it('reads text from a URL as what the field is', () => {
    expect(read(Sample, { name: 'a', count: '3', loud: 'true', words: 'a,b' }, 'text')).toMatchObject({ count: 3, loud: true, words: ['a', 'b'] });
  });

  it('names every fault by its place', () => {
    expect(problems({})).toEqual(['/name missing', '/count missing']);
    expect(problems({ name: '', count: 0 })).toEqual(['/name missing', '/count range']);
    expect(problems({ name: 'a', count: 1, extra: 1 })).toEqual(['/extra unknown']);
    expect(problems({ name: 'a\u0000', count: 1.5 })).toEqual(['/name unprintable', '/count whole']);
    expect(problems({ name: 'a', count: 1, inner: { word: 'longer' } })).toEqual(['/inner/word long']);
    expect(problems({ name: 'a', count: 1, inners: [{ word: 'a' }, {}] })).toEqual(['/inners/1/word missing']);
    expect(problems({ name: 'a', count: 1, inner: 'x' })).toEqual(['/inner part']);
    expect(problems({ name: 'a', count: 1, inner: { word: 'a', more: 1 } })).toEqual(['/inner/more unknown']);
    expect(problems({ name: 'a', count: 1, words: ['long'] })).toEqual(['/words long']);
    expect(problems([])).toEqual([' object']);
    expect(problems(JSON.parse('{"name":"a","count":1,"__proto__":{"x":1}}'))).toEqual(['/__proto__ unknown']);
  });

  it('lets out only what it names', () => {
    expect(project(Sample, { name: 'a', count: 1, secret: 's', inner: { word: 'w', secret: 's' }, inners: [{ word: 'w', secret: 's' }], loud: null })).toEqual({
      name: 'a',
      count: 1,
      inner: { word: 'w' },
      inners: [{ word: 'w' }],
    });
  });
});

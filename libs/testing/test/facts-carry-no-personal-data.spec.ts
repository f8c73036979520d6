import { fieldsOf, type Class } from '@pearls/contracts';
import { contractedFacts } from '@pearls/service';

const personal = (contract: Class, at = ''): string[] =>
  fieldsOf(contract).flatMap(({ name, kind, personal: marked }) => [
    ...(marked || kind.schema['format'] === 'email' || (kind.item?.schema['format'] ?? '') === 'email' || /name$|email|phone|address/i.test(name.replace(/^(placeName|fileName)$/, '')) ? [`${at}/${name}`] : []),
    ...(kind.of ? personal(kind.of(), `${at}/${name}`) : []),
  ]);

/** JSON of any shape could carry anything. */
const open = (contract: Class): string[] => fieldsOf(contract).filter(({ kind }) => !kind.of && !kind.list && kind.schema['type'] === 'object').map(({ name }) => name);

describe('Facts', () => {
  it.each(contractedFacts().map((fact) => [fact.type, fact.data] as const))('%s carries no personal data', (_, data) => {
    expect(personal(data)).toEqual([]);
    expect(open(data)).toEqual([]);
  });

  it('are named by their owner, in the past tense, once', () => {
    const types = contractedFacts().map((fact) => fact.type);
    expect(new Set(types).size).toBe(types.length);
    for (const type of types) expect(type).toMatch(/^[a-z-]+\.[a-z]+(-[a-z]+)+(\.v\d+)?$/);
  });
});

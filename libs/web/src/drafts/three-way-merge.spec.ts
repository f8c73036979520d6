import fc from 'fast-check';
import { bothInOne, mergeAnswers, sameAnswer, type Answers } from './three-way-merge';

const base = { why: 'We begin.', people: 'Few', tags: ['trust'], agreed: false };

describe('merging two versions of a section', () => {
  it('takes silently what only one side changed', () => {
    const merged = mergeAnswers(base, { ...base, why: 'We begin again.' }, { ...base, people: 'Many' });
    expect(merged.answers).toEqual({ ...base, why: 'We begin again.', people: 'Many' });
    expect(merged.clashes).toEqual([]);
    expect(merged.taken).toEqual(['people']);
  });

  it('asks where both sides changed the same field, and keeps mine meanwhile', () => {
    const merged = mergeAnswers(base, { ...base, why: 'Mine.' }, { ...base, why: 'Theirs.' });
    expect(merged.answers['why']).toBe('Mine.');
    expect(merged.clashes).toEqual([{ field: 'why', mine: 'Mine.', theirs: 'Theirs.' }]);
  });

  it('asks nothing where both sides came to the same words', () => {
    expect(mergeAnswers(base, { ...base, why: 'Same.' }, { ...base, why: 'Same.' }).clashes).toEqual([]);
  });

  it('asks before an answer is emptied that the other side went on writing', () => {
    const { clashes } = mergeAnswers(base, { ...base, why: '' }, { ...base, why: 'We begin, and more.' });
    expect(clashes).toEqual([{ field: 'why', mine: '', theirs: 'We begin, and more.' }]);
  });

  it('puts both texts into one answer, long ones under one another', () => {
    const mine = 'm'.repeat(100);
    const theirs = 't'.repeat(100);
    expect(bothInOne('Mine.', 'Theirs.')).toBe('Mine. Theirs.');
    expect(bothInOne(mine, theirs)).toBe(`${mine}\n\n${theirs}`);
    expect(bothInOne('', 'Theirs.')).toBeUndefined();
  });

  it('keeps every row of both tables once when both are kept', () => {
    const shared = { name: 'Library' };
    expect(bothInOne([shared, { name: 'Choir' }], [shared, { name: 'School' }])).toEqual([
      { name: 'Library' },
      { name: 'Choir' },
      { name: 'School' },
    ]);
  });

  it('merges ticked boxes one by one', () => {
    const { answers, clashes } = mergeAnswers(
      { tags: ['trust', 'age'] },
      { tags: ['trust', 'age', 'youth'] },
      { tags: ['trust'] },
    );
    expect(answers).toEqual({ tags: ['trust', 'youth'] });
    expect(clashes).toEqual([]);
  });

  it('merges a person part by part', () => {
    const anna = { name: 'Anna', email: 'anna@town.example' };
    const { answers, clashes } = mergeAnswers(
      { contact: anna },
      { contact: { ...anna, phone: '+371 1' } },
      { contact: { ...anna, name: 'Anna B.' } },
    );
    expect(answers).toEqual({ contact: { name: 'Anna B.', email: 'anna@town.example', phone: '+371 1' } });
    expect(clashes).toEqual([]);
  });

  it('asks where both changed the same part of a person', () => {
    const { clashes } = mergeAnswers(
      { contact: { name: 'A' } },
      { contact: { name: 'B' } },
      { contact: { name: 'C' } },
    );
    expect(clashes.map(({ field }) => field)).toEqual(['contact']);
  });
});

const text = fc.constantFrom('', 'one', 'two', 'three');
const section = fc.dictionary(fc.constantFrom('a', 'b', 'c'), text) as fc.Arbitrary<Answers>;

describe('whatever two people write', () => {
  it('never loses a text', () => {
    fc.assert(
      fc.property(section, section, section, (from, mine, theirs) => {
        const { answers, clashes } = mergeAnswers(from, mine, theirs);
        const clashing = new Map(clashes.map((clash) => [clash.field, clash]));
        for (const field of ['a', 'b', 'c']) {
          const kept = clashing.get(field);
          for (const side of [mine, theirs]) {
            if (sameAnswer(side[field], from[field])) continue;
            const words = kept ? [kept.mine, kept.theirs] : [answers[field]];
            expect(words.some((one) => sameAnswer(one, side[field]))).toBe(true);
          }
        }
      }),
    );
  });

  it('is mine when nobody else wrote, and theirs when I did not', () => {
    fc.assert(
      fc.property(section, section, (from, changed) => {
        for (const field of ['a', 'b', 'c']) {
          expect(sameAnswer(mergeAnswers(from, changed, from).answers[field], changed[field])).toBe(true);
          expect(sameAnswer(mergeAnswers(from, from, changed).answers[field], changed[field])).toBe(true);
        }
      }),
    );
  });
});

import { votesIn } from './votes-field';

describe('votes as they are typed', () => {
  it.each([
    ['', 0],
    [' 4 ', 4],
    ['12', 12],
    ['-1', undefined],
    ['2.5', undefined],
    ['four', undefined],
  ])('%j', (typed, votes) => expect(votesIn(typed)).toBe(votes));
});

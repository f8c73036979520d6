import { distributionOf } from './distribution';

describe('how points lie', () => {
  it.each([
    [[], undefined],
    [[3], undefined],
    [[4, 1.5, 3], { lowest: 1.5, middle: 3, highest: 4 }],
    [[5, 2, 3, 4], { lowest: 2, middle: 3.5, highest: 5 }],
  ])('of %j', (points, expected) => expect(distributionOf(points)).toEqual(expected));
});

import { toDateParts, toIsoDate } from './iso-date';

describe('a typed date', () => {
  it.each([
    [{ day: '9', month: '3', year: '2027' }, '2027-03-09'],
    [{ day: ' 29 ', month: '02', year: '2028' }, '2028-02-29'],
    [{ day: '', month: '', year: '' }, ''],
    [{ day: '29', month: '2', year: '2027' }, undefined],
    [{ day: '31', month: '4', year: '2027' }, undefined],
    [{ day: '1', month: '13', year: '2027' }, undefined],
    [{ day: '1', month: '1', year: '27' }, undefined],
    [{ day: '1', month: '', year: '2027' }, undefined],
  ])('reads %j as %s', (parts, iso) => {
    expect(toIsoDate(parts)).toBe(iso);
  });

  it('comes back in its boxes without leading zeros', () => {
    expect(toDateParts('2027-03-09')).toEqual({ day: '9', month: '3', year: '2027' });
    expect(toDateParts(null)).toEqual({ day: '', month: '', year: '' });
  });
});

import { csvCell, csvOf } from './csv';

describe('A downloaded table', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+371 000', "'+371 000"],
    ['-2', "'-2"],
    ['@sum', "'@sum"],
    [' =1', "' =1"],
    ['\t=1', `"'\t=1"`],
    ['Cēsis', 'Cēsis'],
    ['a "b"', '"a ""b"""'],
    ['a,b', '"a,b"'],
    ['a\nb', '"a\nb"'],
    [undefined, ''],
  ])('writes %j as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('keeps numbers numbers, negative ones too', () => {
    expect(csvCell(-3)).toBe('-3');
  });

  it('has a line of names and a line per row', () => {
    const columns = [
      { label: 'Place', text: (row: { place: string; count: number }) => row.place },
      { label: 'Count', text: (row: { place: string; count: number }) => row.count },
    ];
    expect(csvOf(columns, [{ place: '=Kiel', count: 2 }])).toBe("\uFEFFPlace,Count\r\n'=Kiel,2\r\n");
  });
});

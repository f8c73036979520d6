import { fit, fitting, type Command } from './command';

const command = (label: string, group: Command['group'] = 'go', detail?: string): Command => ({ id: label, group, label, detail, run: () => undefined });

describe('The command palette', () => {
  it('finds names without their marks', () => {
    expect(fit(command('Rūjiena'), 'rujiena')).toBe(3);
    expect(fit(command('Płock'), 'plock')).toBe(3);
    expect(fit(command('Härnösand'), 'HARNOS')).toBe(3);
  });

  it('wants every word, in any order and in the detail too', () => {
    expect(fit(command('Cēsis', 'applications', 'BSR28-LV-7KQ4MX'), '7kq4 cesis')).toBeGreaterThan(0);
    expect(fit(command('Cēsis', 'applications', 'BSR28-LV-7KQ4MX'), 'cesis 9999')).toBe(0);
  });

  it('puts names that begin so first', () => {
    const found = fitting([command('Dead letters'), command('Letters'), command('Newsletter')], 'let');
    expect(found.map(({ label }) => label)).toEqual(['Letters', 'Dead letters', 'Newsletter']);
  });

  it('keeps groups short and survives signs of patterns', () => {
    const many = Array.from({ length: 20 }, (_, index) => command(`Town ${index}`, 'places'));
    expect(fitting([...many, command('Towns')], 'town')).toHaveLength(7);
    expect(fitting(many, 'to(wn')).toEqual([]);
  });
});

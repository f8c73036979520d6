import { readFileSync } from 'node:fs';
import { englishUiTexts } from '@pearls/ui/texts/english-ui-texts';

type Entry = string | Readonly<Record<string, string>>;

const latvian = JSON.parse(readFileSync(new URL('./components/lv.json', import.meta.url), 'utf8')) as Record<string, Entry>;
const english: Record<string, Entry> = englishUiTexts;
const bracesIn = (entry: Entry) => [...new Set((typeof entry === 'string' ? [entry] : Object.values(entry)).flatMap((one) => one.match(/\{\w+\}/g) ?? []))].sort();

describe('The components', () => {
  it('have a Latvian text for every English one, and none besides', () => {
    expect(Object.keys(latvian).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english))('fill the same braces in %s, in every plural form of the language', (key) => {
    expect(bracesIn(latvian[key]!)).toEqual(bracesIn(english[key]!));
    if (typeof english[key] === 'object') expect(Object.keys(latvian[key]!).sort()).toEqual(['one', 'other', 'zero']);
  });
});

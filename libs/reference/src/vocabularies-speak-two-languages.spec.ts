import { countries } from './countries.js';
import { LANGUAGES, languages } from './languages.js';
import { findTag, vocabularies } from './tags.js';

describe('the vocabularies', () => {
  it.each(Object.entries(vocabularies))(
    'word every tag of %s in English and Latvian under a key of its own',
    (_, tags) => {
      expect(new Set(tags.map((tag) => tag.key)).size).toBe(tags.length);
      for (const tag of tags) {
        expect(tag.key).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(tag.en.trim()).not.toBe('');
        expect(tag.lv.trim()).not.toBe('');
      }
    },
  );

  it('find a tag by its key', () => {
    expect(findTag('challenges', 'loneliness')?.lv).toBe('Vientulība');
    expect(findTag('challenges', 'rain')).toBeUndefined();
  });
});

describe('the countries', () => {
  it('have a name in every interface language and zones that exist', () => {
    for (const country of countries) {
      for (const language of LANGUAGES) expect(country.names[language].trim()).not.toBe('');
      for (const zone of country.zones)
        expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });

  it('are eight eligible and two prepared', () => {
    expect(countries.filter((country) => country.standing === 'eligible')).toHaveLength(8);
    expect(countries.filter((country) => country.standing === 'prepared').map(({ code }) => code)).toEqual([
      'NO',
      'IS',
    ]);
  });

  it('speak ten languages, each with its own name', () => {
    expect(languages.map(({ code }) => code)).toEqual([...LANGUAGES]);
  });
});

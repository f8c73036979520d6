import { findNutsRegion, isWithin, nuts3Of, nutsRegions } from './nuts/index.js';
import { displayName, findPlace, foldName, places, searchPlaces } from './places/index.js';
import { defaultTerritory } from './territory.js';
import { PLACE_NAME_LANGUAGES } from './languages.js';
import { COUNTRY_CODES } from './countries.js';

const inTerritory = (id: string) =>
  isWithin(findPlace(id)?.nuts3 ?? '', [...defaultTerritory.countries, ...defaultTerritory.nuts]);

describe('the register of places', () => {
  it('gives every place an id of its own', () => {
    expect(new Set(places.map((place) => place.id)).size).toBe(places.length);
    for (const place of places) expect(place.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('puts every place into a known NUTS-3 region of its country', () => {
    for (const place of places) {
      expect([place.id, findNutsRegion(place.nuts3)?.level]).toEqual([place.id, 3]);
      expect([place.id, place.nuts3.slice(0, 2)]).toEqual([place.id, place.country]);
    }
  });

  it('names the parent of a place only where the parent is a place of the same region', () => {
    for (const place of places.filter(({ within }) => within)) {
      const parent = findPlace(place.within ?? '');
      expect([place.id, parent?.country]).toEqual([place.id, place.country]);
      expect([place.id, parent?.nuts3]).toEqual([place.id, place.nuts3]);
      expect([place.id, parent?.within]).toEqual([place.id, undefined]);
    }
  });

  it('spells every name without stray blanks, in a known language', () => {
    for (const { id, name, language } of places.flatMap((place) =>
      place.names.map((entry) => ({ id: place.id, ...entry })),
    )) {
      expect([id, name]).toEqual([id, name.trim().replace(/\s+/g, ' ').normalize('NFC')]);
      expect(name).not.toBe('');
      expect(PLACE_NAME_LANGUAGES).toContain(language);
    }
  });

  it('knows an official name, people and a position near the Baltic Sea for every place', () => {
    for (const place of places) {
      expect([place.id, displayName(place)]).not.toEqual([place.id, '']);
      expect(COUNTRY_CODES).toContain(place.country);
      expect(place.population).toBeGreaterThan(0);
      expect(place.populationYear).toBeGreaterThanOrEqual(2013);
      expect(place.latitude).toBeGreaterThan(47);
      expect(place.latitude).toBeLessThan(71);
      expect(place.longitude).toBeGreaterThan(6);
      expect(place.longitude).toBeLessThan(32);
    }
  });

  it('holds the municipalities of Denmark, Estonia, Finland, Latvia, Lithuania and Sweden without a gap', () => {
    const whole = (country: string) =>
      places.filter((place) => place.country === country && !place.within).length;
    expect(['DK', 'EE', 'FI', 'LV', 'LT', 'SE'].map(whole)).toEqual([98, 79, 309, 42, 60, 290]);
  });

  it('tells Alytus from Alytus district', () => {
    expect(findPlace('alytus')?.kind).toBe('city');
    expect(findPlace('alytus-district')?.kind).toBe('district');
  });

  it('shows both official names of a bilingual town', () => {
    expect(displayName(findPlace('jakobstad')!)).toBe('Jakobstad – Pietarsaari');
    expect(displayName(findPlace('pargas')!)).toBe('Pargas – Parainen');
  });

  it('finds a place by any of its names, however it is typed', () => {
    expect(searchPlaces('rujiena')[0]?.id).toBe('rujiena');
    expect(searchPlaces('PIETARSAARI')[0]?.id).toBe('jakobstad');
    expect(searchPlaces('Lyksborg')[0]?.id).toBe('glucksburg');
    expect(searchPlaces('danzig')[0]?.id).toBe('gdansk');
    expect(searchPlaces('s:t karins')[0]?.id).toBe('kaarina');
    expect(searchPlaces('Chosebuz')[0]?.id).toBe('cottbus');
    expect(searchPlaces('oulainen')[0]?.id).toBe('oulainen');
    expect(searchPlaces('arhus')[0]?.id).toBe('aarhus');
    expect(searchPlaces('  ')).toEqual([]);
    expect(foldName('Słupsk  Rūjiena/Ærø')).toBe('slupsk rujiena aero');
  });
});

describe('the territory', () => {
  it('excludes the eight capitals by places that exist', () => {
    expect(defaultTerritory.excludedPlaces).toHaveLength(8);
    for (const id of defaultTerritory.excludedPlaces) expect([id, findPlace(id)?.id]).toEqual([id, id]);
  });

  it('holds Potsdam and Lüneburg and leaves Hannover out', () => {
    expect(inTerritory('potsdam')).toBe(true);
    expect(inTerritory('luneburg')).toBe(true);
    expect(inTerritory('hannover')).toBe(false);
  });

  it('is made of known regions', () => {
    for (const code of [...defaultTerritory.countries, ...defaultTerritory.nuts])
      expect([code, findNutsRegion(code)?.code]).toEqual([code, code]);
  });

  it('is never met by an empty code', () => {
    expect(isWithin('DE929', [''])).toBe(false);
    expect(isWithin('', ['DE93'])).toBe(false);
  });
});

describe('the NUTS regions', () => {
  it('have codes of their own and parents up to the country', () => {
    expect(new Set(nutsRegions.map((region) => region.code)).size).toBe(nutsRegions.length);
    for (const region of nutsRegions) expect(findNutsRegion(region.country)).toBeDefined();
  });

  it('are complete for the countries that take part as a whole', () => {
    const count = ['DK', 'EE', 'FI', 'LV', 'LT', 'PL', 'SE'].map((country) => nuts3Of(country).length);
    expect(count).toEqual([11, 5, 19, 6, 10, 73, 21]);
  });
});

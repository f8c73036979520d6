import { NAME_KINDS, PLACE_KINDS, type Country, type Place, type PlaceDraft, type PlaceName } from '@pearls/contracts';

/** The languages in which places around the Baltic Sea carry names. */
export const NAME_LANGUAGES = ['da', 'de', 'en', 'et', 'fi', 'frr', 'lt', 'lv', 'nb', 'pl', 'se', 'sv'] as const;

/** What people edit of a place; every field a text. */
export interface PlaceForm {
  readonly id: string;
  readonly names: readonly PlaceName[];
  readonly country: Country | '';
  readonly nuts3: string;
  readonly kind: PlaceDraft['kind'];
  readonly withinId: string;
  readonly population: string;
  readonly populationYear: string;
  readonly latitude: string;
  readonly longitude: string;
}

export const nameKinds = NAME_KINDS;
export const placeKinds = PLACE_KINDS;

/** An empty form. */
export const newPlace: PlaceForm = {
  id: '',
  names: [{ name: '', language: 'en', kind: 'official' }],
  country: '',
  nuts3: '',
  kind: 'municipality',
  withinId: '',
  population: '',
  populationYear: '',
  latitude: '',
  longitude: '',
};

const text = (value: string | number | undefined): string => (value === undefined ? '' : String(value));

/** The fields of a place as it is. */
export const formOfPlace = (place: Place): PlaceForm => ({
  id: place.id,
  names: place.names,
  country: place.country,
  nuts3: place.nuts3,
  kind: place.kind,
  withinId: place.withinId ?? '',
  population: text(place.population),
  populationYear: text(place.populationYear),
  latitude: text(place.latitude),
  longitude: text(place.longitude),
});

/** A number as people write it: with spaces in between, with a comma. */
const number = (written: string): number | undefined => (written.trim() ? Number(written.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')) : undefined);

/** What is sent; what was left empty is left out, what cannot be read is sent as it is and refused with a sentence. */
export function draftOfPlace(form: PlaceForm): PlaceDraft {
  const { country, kind } = form;
  const optional = {
    withinId: form.withinId.trim() || undefined,
    population: number(form.population),
    populationYear: number(form.populationYear),
    latitude: number(form.latitude),
    longitude: number(form.longitude),
  };
  return { names: form.names.map((one) => ({ ...one, name: one.name.trim() })), country: country as Country, nuts3: form.nuts3.trim().toUpperCase(), kind, ...optional };
}

const SPECIAL: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', ð: 'd', þ: 'th' };

/** A readable key out of a name: "Rūjiena" → "rujiena". */
export const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæðþ]/g, (letter) => SPECIAL[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

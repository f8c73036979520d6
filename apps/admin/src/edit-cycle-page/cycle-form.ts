import type { Cycle, CycleRules, Localised, TimetableEntry, TimetableKey } from '@pearls/contracts';
import type { ZonedMoment } from '../moment-field/moment-field';

/** One word of the programme for something, by key and language. */
export interface LabelRow {
  readonly key: string;
  readonly en: string;
  readonly lv: string;
}

/** What people edit of a cycle; every field a text or a moment. */
export interface CycleForm {
  readonly nameEn: string;
  readonly nameLv: string;
  readonly contact: string;
  readonly dates: Readonly<Partial<Record<TimetableKey, ZonedMoment | null>>>;
  readonly countries: readonly string[];
  readonly nuts: string;
  readonly excludedPlaces: string;
  readonly partnerPlaces: string;
  readonly basePlaces: string;
  readonly extraPlaces: string;
  readonly perCountryCap: string;
  readonly teamsAcrossCountries: boolean;
  readonly restAfterTitle: string;
  readonly assessmentsNeeded: string;
  readonly selectionLine: string;
  readonly labels: readonly LabelRow[];
}

type Described = Pick<Cycle, 'name' | 'contact' | 'timetable' | 'rules' | 'labels'>;

/** The fields of a cycle as it is. */
export function formOf({ name, contact, timetable, rules, labels }: Described): CycleForm {
  return {
    nameEn: name.en,
    nameLv: name.lv ?? '',
    contact,
    dates: Object.fromEntries(timetable.map(({ key, at, zone }) => [key, { at, zone }])),
    countries: rules.territory.countries,
    nuts: rules.territory.nuts.join(', '),
    excludedPlaces: rules.territory.excludedPlaces.join(', '),
    partnerPlaces: rules.partnerPlaces.join(', '),
    basePlaces: String(rules.basePlaces),
    extraPlaces: String(rules.extraPlaces),
    perCountryCap: String(rules.perCountryCap),
    teamsAcrossCountries: rules.teamsAcrossCountries,
    restAfterTitle: String(rules.restAfterTitle),
    assessmentsNeeded: String(rules.assessmentsNeeded),
    selectionLine: String(rules.selectionLine),
    labels: Object.entries(labels ?? {}).map(([key, words]) => ({ key, en: words.en, lv: words.lv ?? '' })),
  };
}

const keys = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);
const number = (text: string): number => (text.trim() === '' ? NaN : Number(text));

/** The name in the languages that were written; further translations stay. */
export const nameFrom = ({ nameEn, nameLv }: CycleForm, before?: Localised): Localised => words({ en: nameEn, lv: nameLv }, before);

function words({ en, lv }: Pick<LabelRow, 'en' | 'lv'>, before?: Localised): Localised {
  const { lv: _former, ...others } = before ?? { en: '' };
  return { ...others, en: en.trim(), ...(lv.trim() && { lv: lv.trim() }) };
}

/** The dates that were given, in the order of the keys. */
export const timetableFrom = ({ dates }: CycleForm): TimetableEntry[] =>
  Object.entries(dates).flatMap(([key, moment]) => (moment ? [{ key: key as TimetableKey, ...moment }] : []));

export function rulesFrom(form: CycleForm): CycleRules {
  return {
    territory: { countries: [...form.countries], nuts: keys(form.nuts.toUpperCase()), excludedPlaces: keys(form.excludedPlaces) },
    partnerPlaces: keys(form.partnerPlaces),
    basePlaces: number(form.basePlaces),
    extraPlaces: number(form.extraPlaces),
    perCountryCap: number(form.perCountryCap),
    teamsAcrossCountries: form.teamsAcrossCountries,
    restAfterTitle: number(form.restAfterTitle),
    assessmentsNeeded: number(form.assessmentsNeeded),
    selectionLine: number(form.selectionLine),
  };
}

export const labelsFrom = (form: CycleForm, before: Record<string, Localised> = {}): Record<string, Localised> =>
  Object.fromEntries(form.labels.filter(({ key, en }) => key.trim() && en.trim()).map((row) => [row.key.trim(), words(row, before[row.key.trim()])]));

import {
  applicationForm,
  preSelectionCriteria,
  type Criterion,
  type FormDefinition,
} from '../application-form/index.js';
import type { TimetableDate } from '../history/index.js';
import { defaultTerritory, type TerritoryRule } from '../territory.js';
import type { Text } from '../text.js';

/** The running cycle of the demonstration, in the shape of a new cycle. */
export interface DemonstrationCycle {
  id: string;
  titleYear: number;
  name: Text;
  timetable: TimetableDate<
    | 'call-opens'
    | 'call-closes'
    | 'pre-selection-published'
    | 'plans-due'
    | 'jury-meets'
    | 'results-published'
    | 'title-year-starts'
    | 'title-year-ends'
  >[];
  rules: {
    territory: TerritoryRule;
    partnerPlaces: string[];
    basePlaces: number;
    extraPlaces: number;
    perCountryCap: number;
    teamsAcrossCountries: boolean;
    restAfterTitle: number;
    assessmentsNeeded: number;
    selectionLine: number;
  };
  contact: string;
  labels: Record<string, Text>;
  form: FormDefinition;
  criteria: Criterion[];
}

const zone = 'Europe/Berlin';

/** The call for the title of 2028: open from 2 November 2026 until 29 January 2027, 23:59 in Central Europe. */
export const demonstrationCycle: DemonstrationCycle = {
  id: '2028',
  titleYear: 2028,
  name: { en: 'BSR Cultural Pearls 2028', lv: 'Baltijas jūras reģiona kultūras pērles 2028' },
  timetable: [
    { key: 'call-opens', at: '2026-11-02T08:00:00.000Z', zone },
    { key: 'call-closes', at: '2027-01-29T22:59:00.000Z', zone },
    { key: 'pre-selection-published', at: '2027-03-05T11:00:00.000Z', zone },
    { key: 'plans-due', at: '2027-08-31T21:59:00.000Z', zone },
    { key: 'jury-meets', at: '2027-10-15T08:00:00.000Z', zone },
    { key: 'results-published', at: '2027-10-20T08:00:00.000Z', zone },
    { key: 'title-year-starts', at: '2027-12-31T23:00:00.000Z', zone },
    { key: 'title-year-ends', at: '2028-12-31T22:59:00.000Z', zone },
  ],
  rules: {
    territory: defaultTerritory,
    partnerPlaces: ['varde', 'alytus'],
    basePlaces: 3,
    extraPlaces: 1,
    perCountryCap: 1,
    teamsAcrossCountries: false,
    restAfterTitle: 2,
    assessmentsNeeded: 2,
    selectionLine: 50,
  },
  contact: 'pearls@cbss.example',
  labels: {
    assessor: { en: 'Executive Board member', lv: 'Izpildpadomes loceklis' },
    contact: { en: 'National Contact Point', lv: 'Nacionālais kontaktpunkts' },
  },
  form: applicationForm,
  criteria: [...preSelectionCriteria],
};

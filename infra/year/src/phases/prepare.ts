import { cycles, type CycleDraft, type TimetableKey } from '@pearls/contracts';
import { demonstrationCycle } from '@pearls/reference/demonstration';
import { together } from '../eventually.ts';
import type { Person } from '../person.ts';
import type { Year } from '../year.ts';

const ZONE = 'Europe/Berlin';
const TITLE_YEAR = 2029;
const MINUTE = 60_000;

/** The people of the programme in this year. */
export interface Staff {
  secretariat: Person;
  assessors: Person[];
  /** National contacts by country; Sweden has none, as in real years. */
  contacts: Map<string, Person>;
}

/** Minutes from now to each date; the ones a year does not wait for are moved when their time has come. */
const DATES: [TimetableKey, number][] = [
  ['pre-selection-published', 60],
  ['plans-due', 120],
  ['jury-meets', 180],
  ['results-published', 240],
  ['title-year-starts', 300],
  ['title-year-ends', 400],
];

/** The administrator sets the cycle up and lets the secretariat and the assessors in, and whoever else is to be there before the call opens. */
export async function prepare(year: Year, others: () => Promise<void> = async () => undefined): Promise<Staff> {
  const { administrator, ledger, chance } = year;
  ledger.chapter('The cycle');
  if (!administrator.isSignedIn) await administrator.signsIn();
  const { items } = await administrator.does(cycles.listCycles);
  const base = `${TITLE_YEAR}-rehearsal-${year.options.seed}`;
  const taken = new Set(items.map(({ id }) => id));
  year.cycleId = taken.has(base) ? `${base}-${[...taken].filter((id) => id.startsWith(base)).length + 1}` : base;
  const draft: CycleDraft = {
    ...(demonstrationCycle as CycleDraft),
    id: year.cycleId,
    titleYear: TITLE_YEAR,
    name: { en: `BSR Cultural Pearls ${TITLE_YEAR}, rehearsal ${year.options.seed}` },
    timetable: timetableFrom(items[0]!.asOf, year),
  };
  await administrator.does(cycles.draftCycle, { body: draft });
  const secretariat = await year.joinsAs('secretariat', chance.pick(['Ingrid Holm', 'Pauls Vītols', 'Katarzyna Lis']), 'secretariat');
  const assessors = await together(['LV', 'FI', 'PL', 'DE'] as const, (country) => year.joinsAs('assessor', `Assessor from ${country}`, `assessor-${country.toLowerCase()}`, country), 3);
  const contacts = new Map(await together(['DK', 'DE', 'EE', 'FI', 'LV', 'LT', 'PL'] as const, async (country) => [country, await year.joinsAs('contact', `Contact for ${country}`, `contact-${country.toLowerCase()}`, country)] as [string, Person], 3));
  ledger.say(`${contacts.size} national contacts are there`);
  ledger.say(`${secretariat.name} runs the cycle; ${assessors.length} assessors have signed in, each walled off from the country their organisation mentors`);
  await others();
  // The clock of the call starts when everybody is there, however long that took.
  const params = { cycle: year.cycleId };
  const { version, asOf } = await administrator.does(cycles.readCycle, { params });
  await administrator.does(cycles.editCycle, { params, version, body: { timetable: timetableFrom(asOf, year) } });
  await administrator.does(cycles.announceCycle, { params });
  ledger.say(`${year.cycleId} is announced: ${draft.rules.basePlaces} places, ${draft.rules.perCountryCap} per country, ${draft.rules.extraPlaces} more at the jury's word`);
  return { secretariat, assessors, contacts };
}

/** The dates of the year, from a moment on. */
function timetableFrom(asOf: string, year: Year): CycleDraft['timetable'] {
  const at = (minutes: number) => new Date(new Date(asOf).getTime() + minutes * MINUTE).toISOString();
  const callMinutes = Math.max(0.25 + year.options.towns * 0.012, (2 * (year.options.room ?? 0)) / MINUTE);
  return [{ key: 'call-opens', at: at(-0.02), zone: ZONE }, { key: 'call-closes', at: at(callMinutes), zone: ZONE }, ...DATES.map(([key, minutes]) => ({ key, at: at(minutes), zone: ZONE }))];
}

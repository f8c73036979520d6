import { outcomeOf, type Outcome } from './outcome.ts';
import { call } from './phases/call.ts';
import { develop } from './phases/development.ts';
import { judge } from './phases/jury.ts';
import { preSelect } from './phases/pre-selection.ts';
import { prepare } from './phases/prepare.ts';
import { liveTheYear } from './phases/title-year.ts';
import type { Year } from './year.ts';

/** One programme year from the open call to a good practice; returns what became of it. */
export async function wholeYear(year: Year): Promise<Outcome> {
  const staff = await prepare(year);
  const towns = await call(year, staff.secretariat);
  const candidates = await preSelect(year, staff, towns);
  const judged = await develop(year, staff, candidates);
  const { panelId, decided } = await judge(year, staff, judged);
  await liveTheYear(year, staff, judged, decided);
  return outcomeOf(year.cycleId, panelId, staff.secretariat);
}

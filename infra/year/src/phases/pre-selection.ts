import { applications, cycles, preSelection } from '@pearls/contracts';
import { dice } from '../dice.ts';
import { together } from '../eventually.ts';
import type { Town } from './call.ts';
import type { Staff } from './prepare.ts';
import type { Year } from '../year.ts';

/** Verdicts, two independent assessments each, decisions staged and applied together. Returns the candidates. */
export async function preSelect(year: Year, { secretariat, assessors }: Staff, towns: Town[]): Promise<Town[]> {
  const { ledger, cycleId: cycle } = year;
  ledger.chapter('Pre-selection');
  for (const { application } of towns) await secretariat.does(preSelection.decideEligibility, { params: { id: application.id }, body: { verdict: 'eligible', reason: 'Every rule of the call is met.' } });
  await secretariat.does(cycles.startPreSelection, { params: { cycle } });
  ledger.say(`${towns.length} applications are eligible; pre-selection runs`);
  const { items: criteria } = await secretariat.does(cycles.readCriteria, { params: { cycle } });
  const countryOf = ['LV', 'FI', 'PL', 'DE'];
  let walled = 0;
  await together(towns, async ({ application, place, fate }, index) => {
    const chance = dice(year.options.seed * 104_729 + index);
    const params = { id: application.id };
    const open = assessors.filter((_, at) => countryOf[at] !== place.country);
    for (const assessor of [open[index % open.length]!, open[(index + 1) % open.length]!]) {
      const scores = Object.fromEntries(criteria.map(({ code }) => [code, fate === 'not-selected' ? chance.between(0, 2) : chance.between(3, 5)]));
      const remarks = Object.fromEntries(criteria.map(({ code }) => [code, `Read with ${code} in mind.`]));
      await assessor.does(preSelection.saveMyAssessment, { params, version: 0, body: { scores, remarks, comment: 'Read from the first line to the last.' } });
      await assessor.does(preSelection.finaliseMyAssessment, { params });
    }
    const mentors = assessors.find((_, at) => countryOf[at] === place.country);
    if (mentors && walled < 3) {
      walled += 1;
      await mentors.isRefused(`reading the application of ${place.id}, whose country the own organisation mentors`, 'not-found', applications.read, { params });
    }
  });
  const { items: lines } = await secretariat.does(cycles.readPreSelection, { params: { cycle } });
  for (const { applicationId, proposed } of lines) await secretariat.does(preSelection.stageDecision, { params: { id: applicationId }, body: { outcome: proposed! } });
  await secretariat.isRefused('letting the letters leave with a number that was not counted', 'letters-counted-otherwise', cycles.openDevelopment, { params: { cycle }, body: { letters: lines.length + 1 } });
  await secretariat.does(cycles.openDevelopment, { params: { cycle }, body: { letters: lines.length } });
  const selected = new Set(lines.filter(({ proposed }) => proposed === 'selected').map(({ applicationId }) => applicationId));
  const candidates = towns.filter(({ application }) => selected.has(application.id));
  for (const { name } of towns.filter((town) => !candidates.includes(town))) ledger.refused(name, 'candidate?', 'Its assessments lie below the line of the cycle.');
  ledger.say(`${candidates.length} of ${towns.length} go on as candidates; ${lines.length} letters have left together`);
  if (candidates.some(({ fate }) => fate === 'not-selected') || candidates.length !== towns.filter(({ fate }) => fate !== 'not-selected').length) ledger.surprise('Pre-selection went otherwise than the assessments said');
  return candidates;
}

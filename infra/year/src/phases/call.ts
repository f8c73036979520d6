import { applications, cycles, teams, type Application, type FormSection, type Language } from '@pearls/contracts';
import { applicationForm } from '@pearls/reference/application-form';
import { displayName } from '@pearls/reference/places';
import { answersTo } from '../answers.ts';
import { dice } from '../dice.ts';
import { unless } from '../door.ts';
import { eventually, together } from '../eventually.ts';
import { fieldFor, REFUSED_AT_THE_GATE, type TownPlan } from '../field.ts';
import type { Person } from '../person.ts';
import { dateOf, type Year } from '../year.ts';

/** A town of the year: its officer, its team, and what it has handed in. */
export interface Town extends TownPlan {
  name: string;
  officer: Person;
  teamId: string;
  application: Application;
}

const LANGUAGE_OF: Record<string, Language> = { DK: 'da', DE: 'de', EE: 'et', FI: 'fi', LV: 'lv', LT: 'lt', PL: 'pl', SE: 'sv' };
const FORM = applicationForm as unknown as { sections: FormSection[] };

const ROOM_MILLISECONDS = 12_000;

/** Towns check whether they may apply, write and hand in before the deadline. */
export async function call(year: Year, secretariat: Person): Promise<Town[]> {
  const { ledger, cycleId: cycle } = year;
  ledger.chapter('The call');
  for (const placeId of REFUSED_AT_THE_GATE) {
    const { verdict, findings, place } = await year.administrator.does(cycles.checkEligibility, { params: { cycle }, query: { placeId, applicantKind: 'local-authority' } });
    const because = findings.find(({ outcome }) => outcome === 'not-met');
    if (verdict === 'no' && because) ledger.refused(place.displayName, 'may it apply?', `${because.explanation} (${because.rule})`);
    else ledger.surprise(`${place.displayName} may apply`);
  }
  const fields = fieldFor(year.options.towns, year.chance);
  let written = 0;
  const all = together(fields, async (plan, index) => {
    const town = await apply(year, plan, index);
    written += 1;
    return town;
  });
  await keepOpenUntil(year, secretariat, () => written === fields.length, all);
  const towns = await all;
  ledger.say(`${towns.length} applications are in`);
  await closes(year, secretariat, towns);
  return towns;
}

/** A town joins, checks whether it may, writes and hands in. */
export async function apply(year: Year, plan: TownPlan, index: number): Promise<Town> {
  const { cycleId } = year;
  // Each town has its own chance, so that who is faster changes nothing.
  const chance = dice(year.options.seed * 7919 + index);
  const name = displayName(plan.place);
  const officer = await year.joins(`Officer of ${name}`, `officer-${plan.place.id}`, LANGUAGE_OF[plan.place.country]);
  const { verdict } = await officer.does(cycles.checkEligibility, { params: { cycle: cycleId }, query: { placeId: plan.place.id, applicantKind: 'local-authority' } });
  if (verdict === 'no') year.ledger.surprise(`${name} may not apply`);
  const team = await officer.does(teams.openTeam, { body: { kind: 'municipality', name: `Municipality of ${name}`, country: plan.place.country } });
  const started = await eventually(`the team of ${name} in the session`, () =>
    officer.does(applications.start, { body: { cycleId, teamId: team.id, placeId: plan.place.id, applicantKind: 'local-authority' } }).catch(unless(404)),
  );
  const params = { id: started.id };
  for (const section of FORM.sections) {
    const { version = 0, answers = {} } = started.sections.find(({ key }) => key === section.key) ?? {};
    await officer.does(applications.saveSection, { params: { ...params, section: section.key }, version, body: { answers: answersTo(section, answers, chance, officer), completed: true } });
  }
  const application = await officer.does(applications.submit, { params, body: { declared: true } });
  return { ...plan, name, officer, teamId: team.id, application };
}

/** While towns are still writing, the secretariat extends the call before it closes: for everybody, with a reason. */
async function keepOpenUntil(year: Year, secretariat: Person, done: () => boolean, work: Promise<unknown>) {
  const params = { cycle: year.cycleId };
  const { room = ROOM_MILLISECONDS } = year.options;
  await Promise.race([
    work,
    (async () => {
      while (!done()) {
        const cycle = await secretariat.does(cycles.readCycle, { params });
        const left = dateOf(cycle, 'call-closes').getTime() - new Date(cycle.asOf).getTime();
        if (left < room && !done()) {
          const later = new Date(new Date(cycle.asOf).getTime() + 2 * room);
          await secretariat.does(cycles.extendCall, { params, body: { at: later.toISOString(), reason: 'Towns are still writing; everybody gets the same time.' } });
          year.ledger.say(`The call is extended for everybody to ${later.toISOString()}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    })(),
  ]);
}

async function closes(year: Year, secretariat: Person, [first]: Town[]) {
  const params = { cycle: year.cycleId };
  await eventually('the call to close', async () => !(await secretariat.does(cycles.readCycle, { params })).isOpen);
  year.ledger.say('The call is closed');
  await first!.officer.isRefused('starting another application after the deadline', 'call-not-open', applications.start, {
    body: { cycleId: year.cycleId, teamId: first!.teamId, placeId: 'kuldiga', applicantKind: 'local-authority' },
  });
}

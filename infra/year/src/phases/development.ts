import { assignments, cycles, mentoringSessions, planComments, planRecords, plans, planTemplates, programmeEvents, registrations, type Plan, type PlanTemplate } from '@pearls/contracts';
import { answersTo, words } from '../answers.ts';
import { dice } from '../dice.ts';
import { unless } from '../door.ts';
import { eventually, together } from '../eventually.ts';
import type { Person } from '../person.ts';
import { dateOf, type Year } from '../year.ts';
import type { Town } from './call.ts';
import type { Staff } from './prepare.ts';

/** A town whose plan is before the jury. */
export interface Candidate extends Town {
  planId: string;
}

/** Candidates get a plan and a contact, meet in a webinar, write with their contact looking on; some withdraw, some do not hand in. */
export async function develop(year: Year, staff: Staff, candidates: Town[]): Promise<Candidate[]> {
  const { ledger } = year;
  const { secretariat } = staff;
  const planned = await openPlans(year, staff, candidates);
  await webinar(year, secretariat, planned);
  const template = await secretariat.does(planTemplates.readTemplate, { params: { version: 'current' } });
  const handedIn: Candidate[] = [];
  await together(planned, async (town, index) => {
    if (town.fate === 'withdraws') {
      await town.officer.does(plans.withdrawPlan, { params: { id: town.planId }, body: { reason: 'The council decided to postpone; we keep the plan.' } });
      ledger.say(`${town.name} withdraws, with its reason`);
    } else if (town.fate === 'hands-in') {
      await write(year, town, template, index);
      handedIn.push(town);
    }
  });
  const quiet = planned.filter(({ fate }) => fate === 'writes-no-plan');
  ledger.say(`${handedIn.length} plans are sealed for the jury; ${quiet.map(({ name }) => name).join(', ') || 'nobody'} hand in none`);
  await closePlans(year, secretariat);
  const [late] = quiet;
  if (late) await late.officer.isRefused('handing a plan in after the day it was due', 'deadline-passed', plans.submitPlan, { params: { id: late.planId }, body: { declared: true } });
  return planned.filter((town) => handedIn.includes(town));
}

/** Every candidate has a plan with the answers of its application, and a contact who looks after it. */
export async function openPlans(year: Year, { contacts }: Staff, candidates: Town[]): Promise<Candidate[]> {
  year.ledger.chapter('Development');
  const planned = await together(candidates, async (town) => ({ ...town, planId: (await planOf(year, town)).id }));
  year.ledger.say(`${planned.length} plans are open, each from the template and with the answers of the application`);
  await lookAfter(year, contacts, planned);
  return planned;
}

/** The plan of a town, once it is there with the answers carried over. */
function planOf(year: Year, { officer, name, application }: Town): Promise<Plan> {
  return eventually(`the plan of ${name}`, async () => {
    const { items } = await officer.does(plans.listPlans, { query: { applicationId: application.id } });
    if (!items.length) return undefined;
    const plan = await officer.does(plans.readPlan, { params: { id: items[0]!.id } });
    return plan.carriedOver && plan;
  });
}

/** Contacts accept their candidates and write down a first session; a country without one is a gap that the secretariat sees. */
async function lookAfter(year: Year, contacts: Map<string, Person>, towns: Candidate[]) {
  let active = 0;
  for (const town of towns) {
    const contact = contacts.get(town.place.country);
    if (!contact) continue;
    const proposed = await eventually(`a contact for ${town.name}`, async () => {
      const { items } = await contact.does(assignments.listAssignments, { query: { applicationId: town.application.id } });
      return items[0];
    });
    await contact.does(assignments.acceptAssignment, { params: { id: proposed.id } });
    await contact.does(mentoringSessions.logSession, {
      body: { applicationId: town.application.id, heldOn: new Date().toISOString().slice(0, 10), kind: 'call', topics: 'First look at the template', advice: 'Begin with the people you do not reach.', visibility: 'shared', minutes: 40, steps: [{ what: 'Send us the list of partners', who: 'team' }] },
    });
    await contact.does(mentoringSessions.logSession, {
      body: { applicationId: town.application.id, heldOn: new Date().toISOString().slice(0, 10), kind: 'call', topics: 'For ourselves', advice: 'One officer carries everything; ask about a deputy.', visibility: 'mentors-only', minutes: 10, steps: [] },
    });
    active += 1;
  }
  const uncovered = towns.length - active;
  year.ledger.say(`${active} candidates have a national contact${uncovered ? `; ${uncovered} wait for one` : ''}`);
}

/** A webinar with fewer places than candidates: who comes late waits, and moves up when somebody cannot come. */
async function webinar(year: Year, secretariat: Person, towns: Candidate[]) {
  const capacity = Math.max(1, towns.length - 2);
  const starts = Date.now() + 3_600_000;
  const event = await secretariat.does(programmeEvents.draftEvent, {
    body: {
      cycleIds: [year.cycleId],
      kind: 'webinar',
      audience: 'candidates',
      title: { en: 'From needs to activities' },
      description: { en: 'An hour with an expert and with each other: how a need becomes an activity that people come to.' },
      online: true,
      joiningLink: 'https://meet.example/needs',
      startsAt: new Date(starts).toISOString(),
      endsAt: new Date(starts + 3_600_000).toISOString(),
      zone: 'Europe/Berlin',
      capacity,
      agenda: [],
    },
  });
  await secretariat.does(programmeEvents.announceEvent, { params: { id: event.id } });
  const entries = [];
  for (const { officer, teamId } of towns) {
    const registration = await eventually('the event in the list of the candidates', () =>
      officer.does(registrations.register, { params: { id: event.id }, body: { teamId } }).catch(unless(404)),
    );
    entries.push({ officer, registration });
  }
  const waiting = entries.filter(({ registration }) => registration.state === 'waiting');
  if (waiting.length !== towns.length - capacity) year.ledger.surprise(`${waiting.length} wait for ${capacity} places of ${towns.length} who came`);
  await entries[0]!.officer.does(registrations.cancelRegistration, { params: { id: entries[0]!.registration.id } });
  const first = waiting[0];
  if (first) {
    const now = await first.officer.does(registrations.readRegistration, { params: { id: first.registration.id } });
    if (now.state !== 'confirmed') year.ledger.surprise('Nobody moved up from the waiting list');
  }
  year.ledger.say(`A webinar is announced: ${capacity} places, ${waiting.length} waited, one moved up`);
}

/** The whole plan, a question of the contact and its answer, and the submission. */
async function write(year: Year, town: Candidate, template: PlanTemplate, index: number) {
  const { officer, planId } = town;
  const chance = dice(year.options.seed * 179_424_673 + index);
  const params = { id: planId };
  await fillPlan(year, town, template, { index });
  const thread = await officer.does(planComments.openThread, { params, body: { section: template.sections[1]!.key, wall: 'contact', text: 'Is this concrete enough?' } });
  await officer.does(planComments.addComment, { params: { ...params, threadId: thread.id }, body: { text: words(chance, 200) } });
  const { complete, shortcomings } = await officer.does(plans.readPlanCompleteness, { params });
  if (!complete) return year.ledger.surprise(`The plan of ${town.name} lacks ${shortcomings.filter(({ weight }) => weight === 'missing').map(({ section, field, code }) => `${section}/${field}: ${code}`).join(', ')}`);
  await officer.does(plans.submitPlan, { params, body: { declared: true } });
}

/** What somebody else writes, by the keys of sections and kinds of records. */
interface Filling {
  index?: number;
  besides?: readonly string[];
}

/** Every section and every kind of record, besides what somebody else writes. */
export async function fillPlan(year: Year, { officer, planId }: Candidate, template: PlanTemplate, { index = 0, besides = [] }: Filling = {}) {
  const chance = dice(year.options.seed * 15_485_863 + index);
  const params = { id: planId };
  const plan = await officer.does(plans.readPlan, { params });
  const writer = { name: officer.name, email: officer.email, year: year.titleYear, records: {} as Record<string, string[]> };
  for (const { kind, fields, min } of template.records.filter((one) => !besides.includes(one.kind))) {
    for (const { id, answers, version } of plan.records.filter((one) => one.kind === kind)) {
      await officer.does(planRecords.saveRecord, { params: { ...params, recordId: id }, version, body: { answers: answersTo({ fields }, answers, chance, writer) } });
      (writer.records[kind] ??= []).push(id);
    }
    const many = Math.max(min, kind === 'activity' ? 4 : 1);
    for (let at = 0; at < many; at += 1) {
      const record = await officer.does(planRecords.addRecord, { params, body: { kind, answers: answersTo({ fields }, {}, chance, writer) } });
      (writer.records[kind] ??= []).push(record.id);
    }
  }
  for (const section of template.sections.filter(({ key }) => !besides.includes(key))) {
    const { version = 0, answers = {} } = plan.sections.find(({ key }) => key === section.key) ?? {};
    await officer.does(plans.savePlanSection, { params: { ...params, section: section.key }, version, body: { answers: answersTo(section, answers, chance, writer), completed: true } });
  }
}

/** The secretariat moves the day plans are due to now, with a reason; the clock closes them. */
export async function closePlans(year: Year, secretariat: Person) {
  const params = { cycle: year.cycleId };
  const cycle = await secretariat.does(cycles.readCycle, { params });
  const due = new Date(new Date(cycle.asOf).getTime() + 2_000).toISOString();
  const timetable = cycle.timetable.map((entry) => (entry.key === 'plans-due' ? { ...entry, at: due } : entry)).map((entry) => (entry.key === 'pre-selection-published' ? { ...entry, at: cycle.asOf } : entry));
  await secretariat.does(cycles.editCycle, { params, version: cycle.version, body: { timetable, reason: 'Rehearsal: every plan that will come is in.' } });
  await eventually('the plans to close', async () => (await secretariat.does(cycles.readCycle, { params })).state === 'plans_closed');
  year.ledger.say(`Plans are closed: ${dateOf({ timetable }, 'plans-due').toISOString()}`);
}

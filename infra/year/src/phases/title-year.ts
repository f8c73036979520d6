import { checkIns, cycles, finalReports, inbox, pearls, planRecords, plans, practices, programmeEvents, registrations, titles, type DecidedTitle, type Practice } from '@pearls/contracts';
import { words } from '../answers.ts';
import { dice } from '../dice.ts';
import { Door, unless } from '../door.ts';
import { eventually } from '../eventually.ts';
import type { Person } from '../person.ts';
import type { Year } from '../year.ts';
import type { Candidate } from './development.ts';
import type { Staff } from './prepare.ts';

/** Pearls have a page, meet, celebrate, check in and report; what worked becomes a practice that the next town uses. */
export async function liveTheYear(year: Year, { secretariat }: Staff, judged: Candidate[], decided: DecidedTitle[]) {
  const { ledger } = year;
  ledger.chapter('The title year');
  const holders = judged.filter(({ planId }) => decided.some((title) => title.planId === planId));
  const others = judged.filter((town) => !holders.includes(town));
  await everybodyKnows(year, holders, others);
  await begin(year, secretariat);
  await meet(year, secretariat, holders);
  const [first] = holders as [Candidate];
  const activityId = await checkIn(year, secretariat, holders);
  const slug = await share(year, secretariat, first, activityId);
  await use(year, others[0], slug);
  await report(year, secretariat, holders);
  await finish(year, secretariat);
}

/** Everybody hears the result where they look for it; a town without a title reads what the jury said. */
async function everybodyKnows(year: Year, holders: Candidate[], others: Candidate[]) {
  const visitor = new Door(year.options.url, year.ledger);
  for (const { place, name, officer } of holders) {
    const page = await eventually(`the page of ${name}`, () => visitor.does(pearls.readPearl, { params: { place: place.id, year: year.cycleId } }).catch(unless(404)));
    await officer.does(pearls.editPearl, { params: { place: place.id, year: year.cycleId }, version: page.version, body: { lead: { en: `${name} opens its doors for a year.` }, links: [] } });
    await eventually(`the news in the inbox of ${name}`, async () => (await officer.does(inbox.listInbox)).items.length > 0);
  }
  const [other] = others;
  if (other) {
    const feedback = await other.officer.does(titles.readFeedback, { params: { applicationId: other.application.id } });
    year.ledger.say(`${other.name} reads its feedback: ${feedback.criteria.map(({ code, mean }) => `${code} ${mean.toFixed(1)}`).join(', ')}, ${feedback.band} third`);
  }
  year.ledger.say(`${holders.length} Pearls have a public page`);
}

/** The title year begins with its instant. */
export async function begin(year: Year, secretariat: Person) {
  const params = { cycle: year.cycleId };
  const cycle = await eventually('the cycle with its public result', async () => {
    const one = await secretariat.does(cycles.readCycle, { params });
    return one.state === 'results_public' && one;
  });
  const now = new Date(cycle.asOf).getTime();
  const past: Record<string, string> = { 'jury-meets': new Date(now - 2_000).toISOString(), 'results-published': new Date(now - 1_000).toISOString(), 'title-year-starts': new Date(now + 1_000).toISOString() };
  const timetable = cycle.timetable.map((entry) => ({ ...entry, at: past[entry.key] ?? entry.at }));
  await secretariat.does(cycles.editCycle, { params, version: cycle.version, body: { timetable, reason: 'Rehearsal: the title year begins.' } });
  await eventually('the title year', async () => (await secretariat.does(cycles.readCycle, { params })).state === 'title_year');
  year.ledger.say('The title year has begun');
}

/** A webinar, a visit and a ceremony: registered, attended, held, and what was taken away from them. */
export async function meet(year: Year, secretariat: Person, holders: Candidate[]) {
  const [host] = holders as [Candidate];
  for (const [kind, title] of [['webinar', 'What stays after the year'], ['exchange-visit', `Two days in ${host.name}`], ['local-ceremony', `The title comes to ${host.name}`]] as const) {
    const soon = Date.now() + 1_500;
    const ends = new Date(soon + 7_200_000).toISOString();
    const { id } = await secretariat.does(programmeEvents.draftEvent, {
      body: {
        cycleIds: [year.cycleId],
        kind,
        audience: kind === 'local-ceremony' ? 'public' : 'pearls',
        title: { en: title },
        description: { en: 'To see, to ask, and to tell what was hard.' },
        online: kind === 'webinar',
        ...(kind !== 'webinar' && { place: `Culture house, ${host.name}` }),
        startsAt: new Date(soon).toISOString(),
        endsAt: ends,
        zone: 'Europe/Berlin',
        registrationClosesAt: ends,
        capacity: 40,
        quotaPerTeam: 2,
        agenda: [],
      },
    });
    const params = { id };
    await secretariat.does(programmeEvents.announceEvent, { params });
    for (const { officer, teamId } of holders) {
      const registration = await officer.does(registrations.register, { params, body: { teamId, dietNeeds: 'No fish' } });
      await eventually(`the beginning of ${title}`, () => secretariat.does(registrations.markAttendance, { params: { id: registration.id }, body: { attended: true } }).catch(unless(409)));
      await officer.does(programmeEvents.giveFeedback, { params, body: { useful: 4, takeAway: 'To ask before planning.' } });
    }
    const held = await secretariat.does(programmeEvents.holdEvent, { params });
    const materials = [{ title: 'What was said', url: 'https://example.org/notes' }];
    await secretariat.does(programmeEvents.recordEvent, { params, version: held.version, body: { materials, ...(kind === 'local-ceremony' && { ceremony: { presenter: 'The secretariat', receiver: `The mayor of ${host.name}`, localEvent: 'Town festival', guests: 240 } }) } });
    const { useful } = await secretariat.does(programmeEvents.readFeedback, { params });
    year.ledger.say(`${title}: ${held.confirmed} came, and found it useful (${useful} of 5)`);
  }
}

/** Every Pearl has its check-in, as soon as the programme knows all of them. */
export async function openCheckIns(year: Year, secretariat: Person, holders: Candidate[]) {
  await eventually('the Pearls in the programme', async () => {
    const { items } = await secretariat.does(checkIns.openCheckIns, { body: { cycleId: year.cycleId } }).catch(() => ({ items: [] }));
    return items.length === holders.length;
  });
}

/** Each Pearl files its check-in on the activities of its own plan; the first one finishes an activity. */
async function checkIn(year: Year, secretariat: Person, holders: Candidate[]): Promise<string> {
  await openCheckIns(year, secretariat, holders);
  let finished = '';
  for (const { officer, teamId } of holders) {
    const { items } = await officer.does(checkIns.listCheckIns, { query: { cycle: year.cycleId, teamId, state: 'opened' } });
    const { id, version, activities } = await officer.does(checkIns.readCheckIn, { params: { id: items[0]!.id } });
    finished ||= activities[0]!.activityId;
    await officer.does(checkIns.saveCheckIn, {
      params: { id },
      version,
      body: {
        activities: activities.map(({ activityId }, at) => ({ activityId, state: at === 0 ? ('done' as const) : at === 1 ? ('cancelled' as const) : ('running' as const), ...(at === 1 && { why: 'A storm took the tent; we try again next summer.' }), participants: 40 + at })),
        highlight: 'Two streets that had not spoken cooked together.',
        difficulty: 'The hall was cold.',
        helpWanted: 'Who has insured an event by the sea?',
      },
    });
    await officer.does(checkIns.fileCheckIn, { params: { id } });
  }
  year.ledger.say(`${holders.length} check-ins are filed; an activity is done`);
  return finished;
}

/** A finished activity becomes a practice: most of it is filled, two people read it, the public finds it. */
async function share(year: Year, secretariat: Person, town: Candidate, activityId: string): Promise<string> {
  const { officer, planId, name } = town;
  const chance = dice(year.options.seed + 11);
  const draft = await eventually('the finished activity', () => officer.does(practices.startFromActivity, { body: { planId, activityId } }).catch(unless(404, 409)));
  const { filled, of: all } = draft.completeness;
  year.ledger.say(`A practice is drafted from the activity: ${filled} of ${all} fields were there`);
  const content = { ...draft.content };
  for (const field of draft.completeness.empty) if (typeof (content as Record<string, unknown>)[field] === 'string') (content as Record<string, unknown>)[field] = words(chance, field === 'title' ? 80 : field === 'summary' ? 150 : 600);
  const whole = {
    ...content,
    title: content.title || 'One table for two streets',
    summary: content.summary || 'Neighbours cook for each other once a month.',
    challenges: content.challenges.length ? content.challenges : ['loneliness'],
    dimensions: content.dimensions.length ? content.dimensions : ['trust'],
    transferability: content.transferability ?? ('with-changes' as const),
    placeId: content.placeId ?? town.place.id,
  };
  const saved = await officer.does(practices.save, { params: { id: draft.id }, version: draft.version, body: whole });
  await officer.does(practices.submit, { params: { id: saved.id } });
  const passed = { verdict: 'pass' as const, checklist: { evidence: true, consent: true, rights: true, transfer: true }, comment: '' };
  await secretariat.does(practices.review, { params: { id: saved.id }, body: passed });
  await secretariat.isRefused('reading the second time what one has read the first time', 'reader-was-first', practices.review, { params: { id: saved.id }, body: passed });
  const published: Practice = await year.administrator.does(practices.review, { params: { id: saved.id }, body: passed });
  const visitor = new Door(year.options.url, year.ledger);
  await eventually('the practice in the search', async () => {
    const { items } = await visitor.does(practices.search, { query: { text: whole.title } });
    return items.some(({ slug }) => slug === published.slug);
  });
  year.ledger.say(`“${whole.title}” of ${name} is public and found`);
  return published.id;
}

/** Another town takes the practice into its plan. */
async function use(year: Year, town: Candidate | undefined, practiceId: string) {
  if (!town) return;
  const record = await town.officer.does(planRecords.usePractice, { params: { id: town.planId }, body: { practiceId } });
  if (record.activity?.origin?.practiceId !== practiceId) year.ledger.surprise('An activity forgot where it came from');
  const plan = await town.officer.does(plans.readPlan, { params: { id: town.planId } });
  year.ledger.say(`${town.name} takes it into its living plan, which has ${plan.records.filter(({ kind }) => kind === 'activity').length} activities now`);
}

/** Final reports, filled before anybody wrote a word. */
async function report(year: Year, secretariat: Person, holders: Candidate[]) {
  await secretariat.does(finalReports.openReports, { body: { cycleId: year.cycleId } });
  const shares: number[] = [];
  for (const { officer, teamId } of holders) {
    const { items } = await officer.does(finalReports.listReports, { query: { cycle: year.cycleId, teamId } });
    const { id, version, prefill, ...found } = await officer.does(finalReports.readReport, { params: { id: items[0]!.id } });
    shares.push(prefill.share);
    const { priorities, activities, indicators } = found;
    await officer.does(finalReports.saveReport, {
      params: { id },
      version,
      body: {
        priorities: priorities.map((one) => ({ ...one, outcome: one.outcome ?? 'done', summary: one.summary || 'It held.' })),
        activities: activities.map((one) => ({ ...one, outcome: one.outcome ?? 'changed', whatHappened: one.whatHappened || 'It went on to the next summer.' })),
        indicators: indicators.map((one) => ({ ...one, reached: one.reached || 'As hoped' })),
        highlights: found.highlights || 'The long table.',
        lessons: 'Ask before you plan.',
        nextSteps: 'The council pays for the room.',
      },
    });
    await officer.does(finalReports.fileReport, { params: { id } });
  }
  year.ledger.say(`${holders.length} final reports are filed; ${Math.min(...shares)} to ${Math.max(...shares)} per cent of their fields were filled at the opening`);
}

/** The year is closed and put on record. */
async function finish(year: Year, secretariat: Person) {
  const params = { cycle: year.cycleId };
  await secretariat.does(cycles.startClosing, { params });
  const { numbers } = await secretariat.does(cycles.archiveCycle, { params });
  year.ledger.say(`${year.cycleId} is archived: ${numbers?.applications} applications, ${numbers?.candidates} candidates, ${numbers?.pearls} Pearls`);
}

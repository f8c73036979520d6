import { checkIns, finalReports, mentoringSessions, planComments, planRecords, plans, planTemplates, planVersions, practices, programmeEvents, programmeSettings, registrations, seedGrants, stories, webhooks, type Practice } from '@pearls/contracts';
import { fillPlan, meet, openPlans, type Candidate, type Person } from '@pearls/year';
import { mustHaveGoneWell, selectCandidates, type Beginning } from './beginnings.js';
import type { KnownPlan, KnownYear } from './pages.js';
import type { PearlWorld } from './pearl-world.js';
import type { Scene } from './scene.js';

const HOUR = 3_600_000;
const TIP = 'Let the street that is angrier bring the chairs.';

/** A candidate in the middle of its plan: one section is not begun, and its contact has asked something. */
export async function beginPlan(scene: Scene, beginning: Partial<Beginning> = {}): Promise<{ candidate: Candidate; known: KnownPlan }> {
  const { year, staff, candidates } = await selectCandidates(scene, { towns: 1, seed: 2, ...beginning });
  const [candidate] = (await openPlans(year, staff, candidates)) as [Candidate];
  const template = await candidate.officer.does(planTemplates.readTemplate, { params: { version: 'current' } });
  await fillPlan(year, candidate, template, { besides: ['follow-up'] });
  await talkAbout(candidate, staff.contacts.get(candidate.place.country)!);
  mustHaveGoneWell(year);
  return { candidate, known: await known(candidate) };
}

/** Makes a title year look like one: things are filed, met for, written down, handed in and paid. */
export async function leaveTraces({ year, staff: { secretariat, contacts }, pearls }: PearlWorld, candidate: KnownPlan): Promise<KnownYear> {
  const [pearl, neighbour] = pearls as [Candidate, Candidate];
  const contact = contacts.get(neighbour.place.country)!;
  await meet(year, secretariat, [pearl, neighbour]);
  await secretariat.does(finalReports.openReports, { body: { cycleId: year.cycleId } });
  const [table, finished] = await finish(pearl);
  await talkAbout(neighbour, contact);
  const upcoming = await announce(year.cycleId, secretariat, [pearl, neighbour]);
  const { items: events } = await secretariat.does(programmeEvents.listEvents, { query: { cycle: year.cycleId } });
  await pay(year.cycleId, secretariat, pearl);
  await year.administrator.does(webhooks.openWebhook, { body: { url: 'https://hooks.partner.example/pearls', facts: ['jury.titles-published', 'repository.practice-published'], description: 'The calendar of a network of towns' } });
  const ofTeam = { cycle: year.cycleId, teamId: pearl.teamId };
  return {
    cycle: year.cycleId,
    place: pearl.place.id,
    pearl: await known(pearl),
    neighbour: await known(neighbour),
    candidate,
    finished: finished!,
    checkIn: (await pearl.officer.does(checkIns.listCheckIns, { query: ofTeam })).items[0]!.id,
    filedCheckIn: await fileCheckIn(neighbour),
    report: (await pearl.officer.does(finalReports.listReports, { query: ofTeam })).items[0]!.id,
    filedReport: await fileReport(neighbour),
    upcoming,
    held: events.find(({ state }) => state === 'held')!.id,
    practice: (await pearl.officer.does(practices.startFromActivity, { body: { planId: pearl.planId, activityId: table! } })).id,
    underReading: await handInAPractice(neighbour, secretariat),
    story: await write(pearl),
  };
}

/** A plan with something of every kind in it, and a version of it with a name. */
async function known({ officer, planId, application }: Candidate): Promise<KnownPlan> {
  const params = { id: planId };
  const { id: version } = await officer.does(planVersions.nameVersion, { params, body: { name: 'As the council saw it' } });
  const { templateVersion, records } = await officer.does(plans.readPlan, { params });
  const { sections } = await officer.does(planTemplates.readTemplate, { params: { version: String(templateVersion) } });
  const ofEachKind = sections.flatMap((section) => section.records.map((kind) => ({ section: section.key, id: records.find((one) => one.kind === kind)?.id })));
  return { id: planId, application: application.id, version, records: ofEachKind.flatMap(({ section, id }) => (id ? [{ section, id }] : [])) };
}

async function talkAbout({ officer, planId, application }: Candidate, contact: Person) {
  const params = { id: planId };
  const { id: threadId } = await contact.does(planComments.openThread, { params, body: { section: 'activities', wall: 'contact', text: 'Who opens the room when it rains?' } });
  await officer.does(planComments.addComment, { params: { ...params, threadId }, body: { text: 'The fire brigade has the second key.' } });
  await officer.does(planComments.openThread, { params, body: { section: 'budget', wall: 'team', text: 'Does the choir know what it costs?' } });
  const steps = [{ what: 'Ask the choir', who: 'team' as const }, { what: 'Name a town that has done it', who: 'contact' as const }];
  await contact.does(mentoringSessions.logSession, { body: { applicationId: application.id, heldOn: new Date().toISOString().slice(0, 10), kind: 'visit', topics: 'A walk from the harbour to the station', advice: 'Count the chairs before you invite.', visibility: 'shared', minutes: 90, steps } });
}

/** Two activities are done. */
async function finish({ officer, planId: id }: Candidate): Promise<string[]> {
  const { records } = await officer.does(plans.readPlan, { params: { id } });
  const activities = records.filter(({ kind }) => kind === 'activity').slice(0, 2);
  for (const { id: recordId } of activities) await officer.does(planRecords.moveActivity, { params: { id, recordId }, body: { state: 'done' } });
  return activities.map(({ id: recordId }) => recordId);
}

/** A visit that is still to come: one place, so that the second who asks waits. */
async function announce(cycleId: string, secretariat: Person, towns: readonly Candidate[]): Promise<string> {
  const [starts, ends] = [240, 246].map((hours) => new Date(Date.now() + hours * HOUR).toISOString()) as [string, string];
  const agenda = [{ startsAt: starts, title: { en: 'Coffee at the old station' }, speaker: 'The station master' }];
  const { id } = await secretariat.does(programmeEvents.draftEvent, { body: { cycleIds: [cycleId], kind: 'exchange-visit', audience: 'pearls', title: { en: 'A day between harbour and station' }, description: { en: 'Walk with those who opened the doors, and ask what it took.' }, online: false, place: 'The old station', startsAt: starts, endsAt: ends, zone: 'Europe/Berlin', capacity: 1, agenda } });
  await secretariat.does(programmeEvents.announceEvent, { params: { id } });
  for (const { officer, teamId } of towns) await officer.does(registrations.register, { params: { id }, body: { teamId, dietNeeds: 'No fish', accessNeeds: 'A ramp at the door' } });
  return id;
}

async function fileCheckIn({ officer, teamId }: Candidate): Promise<string> {
  const { items } = await officer.does(checkIns.listCheckIns, { query: { teamId } });
  const { id, version, activities } = await officer.does(checkIns.readCheckIn, { params: { id: items[0]!.id } });
  const told = activities.map(({ activityId }, at) => (at ? { activityId, state: 'running' as const, participants: 40 * at } : { activityId, state: 'moved' as const, because: 'weather' as const, why: 'The storm took the tent.', startsOn: '2029-09-01' }));
  await officer.does(checkIns.saveCheckIn, { params: { id }, version, body: { activities: told, highlight: 'Two streets that had not spoken cooked together.', difficulty: 'The hall was cold.', helpWanted: 'Who has insured an event by the sea?' } });
  await officer.does(checkIns.fileCheckIn, { params: { id } });
  return id;
}

async function fileReport({ officer, teamId }: Candidate): Promise<string> {
  const { items } = await officer.does(finalReports.listReports, { query: { teamId } });
  const { id, version, priorities, activities, indicators } = await officer.does(finalReports.readReport, { params: { id: items[0]!.id } });
  const body = {
    priorities: priorities.map((one) => ({ ...one, outcome: 'done' as const, summary: 'It held.' })),
    activities: activities.map((one) => ({ ...one, outcome: 'changed' as const, whatHappened: 'It went on into the next summer.', participants: 40 })),
    indicators: indicators.map((one) => ({ ...one, reached: 'As hoped' })),
    highlights: 'The long table.',
    lessons: 'Ask before you plan.',
    nextSteps: 'The council pays for the room.',
  };
  await officer.does(finalReports.saveReport, { params: { id }, version, body });
  await officer.does(finalReports.fileReport, { params: { id } });
  return id;
}

/** Handed in, and passed by the first of its two readers. */
async function handInAPractice(town: Candidate, reader: Person): Promise<string> {
  const [activityId] = await finish(town);
  const { officer, planId } = town;
  const { id, version, content } = await officer.does(practices.startFromActivity, { body: { planId, activityId: activityId! } });
  const whole: Practice['content'] = { ...content, whatWasHard: 'The first evening nobody sat in the middle.', tips: TIP, challenges: ['loneliness'], dimensions: ['trust'], targetGroups: ['whole-community'], settings: ['small-town'], transferability: 'with-changes' };
  await officer.does(practices.save, { params: { id }, version, body: whole });
  await officer.does(practices.submit, { params: { id } });
  await reader.does(practices.review, { params: { id }, body: { verdict: 'pass', checklist: { evidence: true, consent: true, rights: true, transfer: true }, comment: 'One hears the choir.' } });
  return id;
}

/** A story that is being written, and one that waits for its reader. */
async function write({ officer, teamId, place }: Candidate): Promise<string> {
  const story = { teamId, placeId: place.id, titleYear: 2029, title: { en: 'Soup for two streets' }, summary: { en: 'An evening nobody wanted to end.' }, text: { en: 'In June the table stood between the streets.\n\nWho came stayed until the lamps were lit.' }, links: [] };
  const { id: waiting } = await officer.does(stories.startStory, { body: story });
  await officer.does(stories.submitStory, { params: { id: waiting } });
  return (await officer.does(stories.startStory, { body: { ...story, title: { en: 'A choir before the soup' } } })).id;
}

/** Seed money is offered, proposed for, agreed to and paid. */
async function pay(cycle: string, secretariat: Person, { officer, planId }: Candidate) {
  const { version: before } = await secretariat.does(programmeSettings.readSettings, { params: { cycle } });
  await secretariat.does(programmeSettings.saveSettings, { params: { cycle }, version: before, body: { seedGrants: true, seedGrantCapEuros: 5000, ceremonyMode: 'local' } });
  const { id, version } = await secretariat.does(seedGrants.offerGrant, { body: { planId, offeredEuros: 5000 } });
  const params = { id };
  await officer.does(seedGrants.proposeGrant, { params, version, body: { practitioner: 'The school choir', practitionerForm: 'Association', practitionerContact: 'choir@school.example', challenge: 'Two streets do not speak.', activity: 'A song before every soup.', amountEuros: 4500 } });
  await secretariat.does(seedGrants.agreeGrant, { params });
  await secretariat.does(seedGrants.payGrant, { params, body: { paidOn: new Date().toISOString().slice(0, 10) } });
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applications, cycles, preSelection, type Application, type CycleDraft, type FormDefinition } from '@pearls/contracts';
import { anApplicant, anAssessor, aSecretary, startService, type StartOptions } from '@pearls/testing';
import { PlaceEntity } from '../src/places/place.entity.js';
import { Places } from '../src/places/places.service.js';
import { applicationsService } from '../src/index.js';

export const OPENS = '2026-11-02T08:00:00.000Z';
export const CLOSES = '2027-01-29T22:59:00.000Z';
export const PLANS_DUE = '2027-08-31T21:59:00.000Z';
export const TITLE_YEAR_STARTS = '2027-12-31T23:00:00.000Z';
const zone = 'Europe/Berlin';

/** The service with a file folder of its own. */
export async function startApplications(options: StartOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'pearls-files-'));
  const service = await startService(applicationsService, { ...options, env: { FILES_FOLDER: folder, ...options.env } });
  return Object.assign(service, {
    async end() {
      await service.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

export type ApplicationsUnderTest = Awaited<ReturnType<typeof startApplications>>;

/** A form of two sections: enough to be incomplete, too long, or wrong. */
export const aForm = (): FormDefinition => ({
  version: 1,
  sections: [
    {
      key: 'motivation',
      title: { en: 'Say why' },
      fields: [
        { key: 'why', kind: 'long-text', label: { en: 'Why' }, required: true, maxCharacters: 20_000, criteria: ['O1'], personal: false },
        { key: 'letter', kind: 'files', label: { en: 'Letter' }, required: false, maxItems: 2, criteria: [], personal: false },
      ],
    },
    { key: 'contacts', title: { en: 'Say who' }, fields: [{ key: 'contact', kind: 'person', label: { en: 'Contact' }, required: true, criteria: [], personal: true }] },
  ],
});

const anchors = [0, 1, 2, 3, 4, 5].map((points) => ({ en: `${points} points` }));
export const CRITERIA = ['O1', 'P1'].map((code) => ({ code, label: { en: code }, explanation: { en: `Criterion ${code}` }, anchors }));

export const aCycle = (changes: Partial<CycleDraft> = {}): CycleDraft => ({
  id: '2028',
  titleYear: 2028,
  name: { en: 'BSR Cultural Pearls 2028' },
  timetable: [
    { key: 'call-opens', at: OPENS, zone },
    { key: 'call-closes', at: CLOSES, zone },
    { key: 'pre-selection-published', at: '2027-03-05T11:00:00.000Z', zone },
    { key: 'plans-due', at: PLANS_DUE, zone },
    { key: 'results-published', at: '2027-10-20T08:00:00.000Z', zone },
    { key: 'title-year-starts', at: TITLE_YEAR_STARTS, zone },
  ],
  rules: {
    territory: { countries: ['LV', 'EE', 'FI'], nuts: ['DEF', 'DE93'], excludedPlaces: ['riga'] },
    partnerPlaces: ['varde'],
    basePlaces: 3,
    extraPlaces: 1,
    perCountryCap: 1,
    teamsAcrossCountries: false,
    restAfterTitle: 2,
    assessmentsNeeded: 2,
    selectionLine: 50,
  },
  contact: 'pearls@cbss.example',
  form: aForm(),
  criteria: CRITERIA,
  ...changes,
});

type Draft = Parameters<typeof PlaceEntity.record>[1];
const place = (id: string, name: string, country: string, nuts3: string, more: object = {}): [string, Draft] => [id, { names: [{ language: 'en', name, kind: 'official' }], country, nuts3, kind: 'town', ...more } as Draft];

/** A few places whose part in the rules is known. */
export async function knowPlaces(service: ApplicationsUnderTest) {
  const places = service.app.get(Places);
  const register = [
    place('valmiera', 'Valmieras novads', 'LV', 'LV008', { kind: 'municipality' }),
    place('rujiena', 'Rūjiena', 'LV', 'LV008', { withinId: 'valmiera', population: 3000 }),
    place('cesvaine', 'Cesvaine', 'LV', 'LV008'),
    place('smiltene', 'Smiltene', 'LV', 'LV008'),
    place('riga', 'Rīga', 'LV', 'LV006', { kind: 'city' }),
    place('hiiumaa', 'Hiiumaa', 'EE', 'EE004'),
    place('jakobstad', 'Jakobstad', 'FI', 'FI195', { names: [{ language: 'sv', name: 'Jakobstad', kind: 'official' }, { language: 'fi', name: 'Pietarsaari', kind: 'official' }], population: 19_353 }),
    place('schleswig', 'Schleswig', 'DE', 'DEF0C'),
    place('hannover', 'Hannover', 'DE', 'DE929', { kind: 'city' }),
  ];
  await service.db.transaction(async (tx) => {
    for (const [id, draft] of register) await places.keep(tx, PlaceEntity.record(id, draft));
  });
}

/** A service whose call is open, with a few places. */
export async function startWithOpenCall(options: StartOptions & { cycle?: Partial<CycleDraft> } = {}) {
  const service = await startApplications(options);
  await knowPlaces(service);
  const secretary = aSecretary();
  await service.as(secretary)(cycles.draftCycle, { body: aCycle(options.cycle) });
  await service.as(secretary)(cycles.announceCycle, { params: { cycle: options.cycle?.id ?? '2028' } });
  return Object.assign(service, { secretary });
}

export type OpenCall = Awaited<ReturnType<typeof startWithOpenCall>>;

export type Town = ReturnType<typeof anApplicant> & { application: Application };

/** A town that has begun to write. */
export async function aTownWriting(service: ApplicationsUnderTest, placeId = 'rujiena'): Promise<Town> {
  const applicant = anApplicant();
  const application = await service.as(applicant)(applications.start, { body: { cycleId: '2028', teamId: applicant.teamId, placeId, applicantKind: 'local-authority' } });
  return Object.assign(applicant, { application });
}

/** A town whose answers are whole. */
export async function aTownReady(service: ApplicationsUnderTest, placeId = 'rujiena'): Promise<Town> {
  const town = await aTownWriting(service, placeId);
  const save = service.as(town);
  const id = town.application.id;
  await save(applications.saveSection, { params: { id, section: 'motivation' }, version: 0, body: { answers: { why: `Because ${placeId} needs places to meet.` }, completed: true } });
  await save(applications.saveSection, { params: { id, section: 'contacts' }, version: 0, body: { answers: { contact: { name: 'Anna', email: 'anna@town.example' } }, completed: true } });
  return town;
}

/** A town that has handed in. */
export async function aTownThatSubmitted(service: ApplicationsUnderTest, placeId = 'rujiena'): Promise<Town> {
  const town = await aTownReady(service, placeId);
  await service.as(town)(applications.submit, { params: { id: town.application.id }, body: { declared: true } });
  return town;
}

/** The call has closed, every town is found eligible and pre-selection runs. */
export async function preSelectionOf(service: OpenCall, ...placeIds: string[]): Promise<Town[]> {
  const towns: Town[] = [];
  for (const placeId of placeIds) towns.push(await aTownThatSubmitted(service, placeId));
  service.clock.travelTo('2027-02-01T09:00:00.000Z');
  const as = service.as(service.secretary);
  for (const town of towns) await as(preSelection.decideEligibility, { params: { id: town.application.id }, body: { verdict: 'eligible', reason: 'All rules are met.' } });
  await as(cycles.startPreSelection, { params: { cycle: '2028' } });
  return towns;
}

/** A final assessment by somebody new, with the same points for every criterion. */
export async function assessedWith(service: ApplicationsUnderTest, town: Town, points: number) {
  const as = service.as(anAssessor());
  const params = { id: town.application.id };
  await as(preSelection.saveMyAssessment, { params, version: 0, body: { scores: { O1: points, P1: points }, remarks: {} } });
  return as(preSelection.finaliseMyAssessment, { params });
}

/** Pre-selection is over: every town is selected and writes its plan. */
export async function inDevelopment(service: OpenCall, ...placeIds: string[]): Promise<Town[]> {
  const towns = await preSelectionOf(service, ...placeIds);
  const as = service.as(service.secretary);
  for (const { application } of towns) await as(preSelection.stageDecision, { params: { id: application.id }, body: { outcome: 'selected', reason: 'The board selects it.' } });
  await as(cycles.openDevelopment, { params: { cycle: '2028' }, body: { letters: towns.length } });
  return towns;
}

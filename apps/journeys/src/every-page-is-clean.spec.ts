import { applications, preSelection, teams } from '@pearls/contracts';
import { demonstrationId, demonstrationTeams } from '@pearls/reference/demonstration';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Administrator } from './administrator.js';
import { Assessor } from './assessor.js';
import { Officer } from './officer.js';
import type { Person } from './person.js';
import { A_WHILE, openScene, type Scene } from './scene.js';
import { Visitor } from './visitor.js';

/** What stands for the changing parts of addresses. */
interface Known {
  application: string;
  reference: string;
  writing: string;
  writingTeam: string;
  letter: string;
  message: string;
  person: string;
}

/** Pages by their entry in the route tables: an address each, or several. */
type Pages = Record<string, (known: Known) => string | string[]>;

const NOBODY = '01a00000-0000-7000-8000-000000000000';
const SECTIONS = ['place', 'applicant', 'contacts', 'motivation', 'community', 'approach', 'impact', 'engagement', 'core-team', 'capacity', 'international', 'declarations'];

const website: Pages = {
  '': () => '/',
  'how-it-works': () => '/how-it-works',
  call: () => '/call',
  'call/:cycle/questions': () => '/call/2028/questions',
  'call/:cycle/criteria': () => '/call/2028/criteria',
  check: () => '/check',
  applicant: () => '/check/applicant?place=kuldiga',
  team: () => '/check/team?place=kuldiga&kind=team',
  result: () => '/check/result?place=kuldiga&kind=local-authority',
  'place-not-found': () => '/check/place-not-found',
  pearls: () => '/pearls',
  receipts: () => '/receipts',
  'receipts/:reference': ({ reference }) => [`/receipts/${reference}`, '/receipts/BSR28-LV-222222'],
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
  contact: () => '/contact',
  'sign-in/:uid': () => ['/auth/sign-in?return=/applicant/', '/sign-in/over'],
  'sign-up': () => '/sign-up',
  'password-reset': () => '/password-reset',
  'password-reset/:id': () => `/password-reset/${NOBODY}`,
  'invitations/:id': () => `/invitations/${NOBODY}`,
  'signed-in': () => '/signed-in',
  '**': () => '/no-such-page',
};

const account: Pages = {
  account: () => '/account',
  name: () => '/account/name',
  email: () => '/account/email',
  password: () => '/account/password',
  'second-factor': () => '/account/second-factor',
  sessions: () => '/account/sessions',
  messages: () => '/account/messages',
};

const applicant: Pages = {
  '': () => '/applicant/',
  start: () => ['/applicant/start', '/applicant/start?cycle=2028&place=kuldiga&kind=local-authority'],
  'teams/:team': ({ writingTeam }) => `/applicant/teams/${writingTeam}`,
  'applications/:application': ({ writing }) => `/applicant/applications/${writing}`,
  'sections/:section': ({ writing }) => SECTIONS.map((section) => `/applicant/applications/${writing}/sections/${section}`),
  missing: ({ writing }) => `/applicant/applications/${writing}/missing`,
  check: ({ writing }) => `/applicant/applications/${writing}/check`,
  submit: ({ writing }) => `/applicant/applications/${writing}/submit`,
  confirmation: ({ writing }) => `/applicant/applications/${writing}/confirmation`,
  status: ({ writing }) => `/applicant/applications/${writing}/status`,
  answers: ({ writing }) => `/applicant/applications/${writing}/answers`,
  withdraw: ({ writing }) => `/applicant/applications/${writing}/withdraw`,
  '**': () => '/applicant/no-such-page',
};

const handedIn: Pages = Object.fromEntries(['', 'confirmation', 'status', 'answers', 'submit', 'withdraw', 'sections/motivation'].map((page) => [page, ({ application }: Known) => `/applicant/applications/${application}/${page}`]));

const admin: Pages = {
  '': () => '/admin/',
  cycles: () => '/admin/cycles',
  'cycles/new': () => '/admin/cycles/new',
  'cycles/:cycle': () => ['timetable', 'rules', 'form', 'labels', 'history'].map((tab) => `/admin/cycles/2028?tab=${tab}`),
  'cycles/:cycle/edit': () => '/admin/cycles/2028/edit',
  applications: () => '/admin/applications',
  'applications/:id': ({ application }) => ['answers', 'eligibility', 'assessments', 'decision', 'letters', 'history'].map((tab) => `/admin/applications/${application}?tab=${tab}`),
  'pre-selection': () => '/admin/pre-selection',
  letters: () => '/admin/letters',
  'letters/:id': ({ letter }) => `/admin/letters/${letter}`,
  people: () => '/admin/people',
  'people/:id': ({ person }) => `/admin/people/${person}`,
  teams: () => '/admin/teams',
  'teams/:id': ({ writingTeam }) => `/admin/teams/${writingTeam}`,
  partners: () => '/admin/partners',
  places: () => '/admin/places',
  'places/new': () => '/admin/places/new',
  'places/:place': () => '/admin/places/kuldiga',
  mailbox: () => '/admin/mailbox',
  'mailbox/:id': ({ message }) => `/admin/mailbox/${message}`,
  audit: () => '/admin/audit',
  'dead-letters': () => '/admin/dead-letters',
  '**': () => '/admin/no-such-page',
};

// A page with somebody's points is looked at where there are some: in the journey of pre-selection.
const assessor: Pages = { assessments: () => '/admin/assessments', 'assessments/:id': () => `/admin/assessments/${NOBODY}`, closed: () => '/admin/mailbox' };

const WALKS = [
  ['a visitor', 'visitor', website],
  ['somebody signed in', 'officer', account],
  ['an officer who writes', 'officer', applicant],
  ['an officer who has handed in', 'applied', handedIn],
  ['an administrator', 'administrator', admin],
  ['an assessor', 'assessor', assessor],
] as const;

describe('Every page is clean', () => {
  let scene: Scene;
  let known: Known;
  /** What was found on a page, by who looked at it; everybody looks at the same time, each in one window. */
  const found = new Map<string, Promise<string[]>>();
  const people = {} as Record<'visitor' | 'officer' | 'applied' | 'administrator' | 'assessor', Person>;

  beforeAll(async () => {
    scene = await openScene();
    const [visitor, officer, applied, administrator, reader] = [await Visitor.comes(scene), await Officer.comes(scene), await Officer.comes(scene), await Administrator.comes(scene), await Assessor.comes(scene)] as const;
    Object.assign(people, { visitor, officer, applied, administrator, assessor: reader });
    await Promise.all([comesHome(officer, 'vejle'), comesHome(applied, 'harnosand'), administrator.signsInAs('admin'), reader.signsInAs('assessor-fi')]);
    const { items } = await administrator.asks(applications.list, { query: { cycleId: '2028' } });
    const [submitted, writing] = ['harnosand', 'vejle'].map((place) => items.find(({ placeId }) => placeId === place)!) as [(typeof items)[0], (typeof items)[0]];
    // An invitation leaves a mail.
    await officer.asks(teams.invite, { params: { id: writing.teamId }, body: { email: 'colleague@vejle.example', role: 'viewer', language: 'en' } });
    const mail = await administrator.readsTheMailTo('colleague@vejle.example', 'invitation');
    const letters = await administrator.asks(preSelection.listLetters);
    known = {
      application: submitted.id,
      reference: submitted.reference,
      writing: writing.id,
      writingTeam: writing.teamId,
      letter: letters.items[0]!.id,
      message: mail.id,
      person: demonstrationId('person:assessor-fi'),
    };
    const busy = new Map<Person, Promise<unknown>>();
    for (const [whom, who, pages] of WALKS)
      for (const [page, addresses] of Object.entries<Pages[string]>(pages)) {
        const faults = (busy.get(people[who]) ?? Promise.resolve()).then(() => lookAt(people[who], [addresses(known)].flat()));
        found.set(`${whom} ${page}`, faults);
        busy.set(people[who], faults);
      }
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  describe.each(WALKS)('to %s', (whom, _, pages) => {
    it.each(Object.keys(pages))('/%s', async (page) => expect(await found.get(`${whom} ${page}`)).toEqual([]), A_WHILE);
  });

  it.each([
    ['a visitor', 'visitor', website],
    ['an officer', 'officer', applicant],
    ['an administrator', 'administrator', admin],
  ] as const)('has room for Latvian, to %s', async (_, who, pages) => {
    const faults: string[] = [];
    const person = people[who];
    await person.speaks('lv');
    for (const address of Object.values<Pages[string]>(pages).flatMap((page) => [page(known)].flat().slice(0, 1))) {
      await person.opens(address);
      await person.findsItTidy([]).catch((error: Error) => faults.push(error.message));
      if ((await person.page.locator('html').getAttribute('lang')) !== 'lv') faults.push(`${address} is not in Latvian`);
    }
    expect(faults).toEqual([]);
  }, A_WHILE);

  it.each([
    ['website/src/app.routes.ts', website],
    ['website/src/check/check.routes.ts', website],
    ['website/src/account/account.routes.ts', account],
    ['applicant/src/app.routes.ts', applicant],
    ['admin/src/app.routes.ts', { ...admin, ...assessor }],
  ])('and none of %s was forgotten', (file, pages) => {
    const source = readFileSync(join(import.meta.dirname, '../..', file), 'utf8');
    const paths = [...source.matchAll(/(?:\bpath: |\.\.\.page\()'([^']*)'/g)].map(([, path]) => path!);
    expect(paths.length).toBeGreaterThan(4);
    expect(paths.filter((path) => path !== '' && path !== 'account' && !(path in pages))).toEqual([]);
  });
});

/** What is wrong with some addresses of one page; the first is examined at both widths. */
async function lookAt(person: Person, addresses: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [index, address] of addresses.entries())
    await person
      .opens(address)
      .then(() => person.findsItTidy(index ? ['phone'] : ['desk', 'phone']))
      .catch((error: Error) => faults.push(`${address}: ${error.message}`));
  return faults;
}

async function comesHome(officer: Officer, town: string) {
  const { members } = demonstrationTeams.find(({ key }) => key === town)!;
  await officer.signsIn(members.find(({ teamRole }) => teamRole === 'owner')!.email, '/applicant/');
  await officer.seesHeading('My applications');
}

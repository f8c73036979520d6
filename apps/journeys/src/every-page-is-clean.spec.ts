import { applications, preSelection, programmeEvents, stories, teams } from '@pearls/contracts';
import { demonstrationId, demonstrationTeams } from '@pearls/reference/demonstration';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Administrator } from './administrator.js';
import { Assessor } from './assessor.js';
import { Juror } from './juror.js';
import { openJury, type JuryWorld } from './jury-world.js';
import { Officer } from './officer.js';
import type { Person } from './person.js';
import { account, admin, applicant, assessor, chair, handedIn, jury, website, type Known, type Pages } from './pages.js';
import { A_WHILE, openScene, type Scene } from './scene.js';
import { Visitor } from './visitor.js';
import { Walks } from './walks.js';

const WALKS = [
  ['a visitor', 'visitor', website],
  ['somebody signed in', 'officer', account],
  ['an officer who writes', 'officer', applicant],
  ['an officer who has handed in', 'applied', handedIn],
  ['an administrator', 'administrator', admin],
  ['an assessor', 'assessor', assessor],
  ['a juror', 'juror', jury],
  ['the chair of a jury', 'chair', chair],
] as const;

describe('Every page is clean', () => {
  let scene: Scene;
  let known: Known;
  const walks = new Walks();
  const people = {} as Record<(typeof WALKS)[number][1], Person>;

  beforeAll(async () => {
    scene = await openScene();
    const [visitor, officer, applied, administrator, author, reader] = [await Visitor.comes(scene), await Officer.comes(scene), await Officer.comes(scene), await Administrator.comes(scene), await Administrator.comes(scene), await Assessor.comes(scene)] as const;
    const [juror, chairs] = [await Juror.comes(scene), await Juror.comes(scene)] as const;
    Object.assign(people, { visitor, officer, applied, administrator, assessor: reader, juror, chair: chairs });
    const [world] = await Promise.all([openJury(scene, 2).then(deliberate), comesHome(officer, 'vejle'), comesHome(applied, 'harnosand'), reader.signsInAs('assessor-fi'), author.signsInAs('secretariat')]);
    await administrator.signsInAs('admin', '/admin/', { elsewhereToo: true });
    await Promise.all([juror.signsInWith(world.jurors[0]!.credentials), chairs.signsInWith(world.chair.credentials)]);
    const { items } = await administrator.asks(applications.list, { query: { cycleId: '2028' } });
    const [submitted, writing] = ['harnosand', 'vejle'].map((place) => items.find(({ placeId }) => placeId === place)!) as [(typeof items)[0], (typeof items)[0]];
    // An invitation leaves a mail.
    await officer.asks(teams.invite, { params: { id: writing.teamId }, body: { email: 'colleague@vejle.example', role: 'viewer', language: 'en' } });
    const mail = await administrator.readsTheMailTo('colleague@vejle.example', 'invitation');
    const events = await visitor.asks(programmeEvents.listEvents, { query: { when: 'upcoming' } });
    const letters = await administrator.asks(preSelection.listLetters);
    known = {
      application: submitted.id,
      reference: submitted.reference,
      writing: writing.id,
      writingTeam: writing.teamId,
      letter: letters.items[0]!.id,
      message: mail.id,
      person: demonstrationId('person:assessor-fi'),
      panel: world.panel.id,
      plan: world.plans[0]!.planId,
      event: events.items[0]!.id,
      story: await publishAStory(author, administrator),
    };
    for (const [whom, who, pages] of WALKS) walks.begin(whom, people[who], pages, known);
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  describe.each(WALKS)('to %s', (whom, _, pages) => {
    it.each(Object.keys(pages))('/%s', async (page) => expect(await walks.faultsOn(whom, page)).toEqual([]), A_WHILE);
  });

  it.each([
    ['a visitor', 'visitor', website],
    ['an officer', 'officer', applicant],
    ['an administrator', 'administrator', admin],
    ['the chair of a jury', 'chair', chair],
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
    ['website/src/library.routes.ts', website],
    ['website/src/pearls.routes.ts', website],
    ['website/src/check/check.routes.ts', website],
    ['website/src/account/account.routes.ts', account],
    ['applicant/src/app.routes.ts applicant/src/application/application.routes.ts', applicant],
    ['admin/src/app.routes.ts', { ...admin, ...assessor }],
    ['jury/src/app.routes.ts jury/src/panel/panel.routes.ts', chair],
  ])('and none of %s was forgotten', (files, pages) => {
    const source = files.split(' ').map((file) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8')).join('\n');
    const paths = [...source.matchAll(/(?:\bpath: |\.\.\.page\()'([^']*)'/g)].map(([, path]) => path!);
    expect(paths.length).toBeGreaterThan(4);
    expect(paths.filter((path) => path !== '' && path !== 'account' && !(path in pages))).toEqual([]);
  });
});

/** Every plan has its points, and the jury looks at them together. */
async function deliberate(world: JuryWorld): Promise<JuryWorld> {
  await Promise.all(world.everybody.map((juror) => world.declares(juror)));
  await world.startsScoring();
  await Promise.all(world.everybody.map((juror) => world.scores(juror, {})));
  await world.startsDeliberation();
  return world;
}

/** One writes it, somebody else reads it; from then on it is public. */
async function publishAStory(author: Administrator, reader: Administrator): Promise<string> {
  const text = { en: 'In June the fire station opened its doors.\n\nWho came stayed until the lamps were lit.', lv: 'Jūnijā ugunsdzēsēju depo atvēra durvis.\n\nKas atnāca, palika, līdz iedegās lampas.' };
  const draft = { title: { en: 'A fire station opens its doors', lv: 'Ugunsdzēsēju depo atver durvis' }, summary: { en: 'An evening nobody wanted to end.', lv: 'Vakars, kuram neviens negribēja beigas.' }, text, placeId: 'jakobstad', titleYear: 2024, links: [] };
  const { id } = await author.asks(stories.startStory, { body: draft });
  await author.asks(stories.submitStory, { params: { id } });
  const { slug } = await reader.asks(stories.reviewStory, { params: { id }, body: { verdict: 'pass', comment: '' } });
  await author.leaves();
  return slug;
}

async function comesHome(officer: Officer, town: string) {
  const { members } = demonstrationTeams.find(({ key }) => key === town)!;
  await officer.signsIn(members.find(({ teamRole }) => teamRole === 'owner')!.email, '/applicant/');
  await officer.seesHeading('My applications');
}

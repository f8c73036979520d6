import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Administrator } from './administrator.js';
import { administratorOf } from './beginnings.js';
import { beginPlan, leaveTraces } from './lived-in.js';
import { Officer } from './officer.js';
import { beginTitleYear } from './pearl-world.js';
import { candidatesPlan, contactPoint, keptByAdministrators, pearlsPlan, programmeOffice, titleYear, yearInPublic, type KnownYear, type Pages } from './pages.js';
import type { Credentials, Person } from './person.js';
import { A_WHILE, openScene, type Scene } from './scene.js';
import { Visitor } from './visitor.js';
import { Walks } from './walks.js';

const WALKS = [
  ['a visitor', 'visitor', yearInPublic],
  ['an officer of a Pearl', 'pearl', titleYear],
  ['an officer in the plan of a Pearl', 'colleague', pearlsPlan],
  ['an officer of a candidate', 'candidate', candidatesPlan],
  ['a national contact', 'contact', contactPoint],
  ['the secretariat', 'office', programmeOffice],
  ['an administrator', 'administrator', keptByAdministrators],
] as const;

describe('Every page of the title year is clean', () => {
  let scene: Scene;
  let known: KnownYear;
  const walks = new Walks({ besides: ['tablet'], mustBeThere: true });
  const people = {} as Record<(typeof WALKS)[number][1], Person>;

  beforeAll(async () => {
    scene = await openScene();
    const administrator = await administratorOf(scene);
    const [world, { candidate, known: plan }] = await Promise.all([beginTitleYear(scene, { administrator }), beginPlan(scene, { administrator })]);
    known = await leaveTraces(world, plan);
    const { credentials } = world.pearls[0]!.officer;
    const [visitor, officer, colleague, writer, contact, office, keeper] = [await Visitor.comes(scene), await Officer.comes(scene), await Officer.comes(scene), await Officer.comes(scene), await Officer.comes(scene), await Administrator.comes(scene), await Administrator.comes(scene)] as const;
    Object.assign(people, { visitor, pearl: officer, colleague, candidate: writer, contact, office, administrator: keeper });
    const ofCountry = world.staff.contacts.get(world.pearls[1]!.place.country)!;
    await Promise.all([
      comesHome(officer, credentials),
      comesHome(colleague, credentials),
      comesHome(writer, candidate.officer.credentials),
      comesHome(contact, ofCountry.credentials),
      office.signsInWith(world.staff.secretariat.credentials, '/admin/'),
      keeper.signsInAs('admin', '/admin/', { elsewhereToo: true }),
    ]);
    for (const [whom, who, pages] of WALKS) walks.begin(whom, people[who], pages, known);
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  describe.each(WALKS)('to %s', (whom, _, pages) => {
    it.each(Object.keys(pages))('/%s', async (page) => expect(await walks.faultsOn(whom, page)).toEqual([]), A_WHILE);
  });

  it.each([
    ['an officer of a Pearl', 'pearl', { ...titleYear, ...pearlsPlan }],
    ['an officer of a candidate', 'candidate', candidatesPlan],
    ['a national contact', 'contact', contactPoint],
    ['the secretariat', 'office', programmeOffice],
  ] as const)('has room for Latvian, to %s', async (_, who, pages) => {
    const faults: string[] = [];
    const person = people[who];
    await person.speaks('lv');
    for (const address of Object.values<Pages<KnownYear>[string]>(pages).flatMap((page) => [page(known)].flat().slice(0, 1))) {
      await person.opens(address);
      await person.findsItTidy([]).catch((error: Error) => faults.push(error.message));
      if ((await person.page.locator('html').getAttribute('lang')) !== 'lv') faults.push(`${address} is not in Latvian`);
    }
    expect(faults).toEqual([]);
  }, A_WHILE);

  it.each([
    ['plan/plan.routes.ts', { ...candidatesPlan, ...pearlsPlan }],
    ['year/year.routes.ts', titleYear],
    ['practices/practice.routes.ts', titleYear],
    ['programme/programme.routes.ts', titleYear],
    ['caseload/caseload.routes.ts', contactPoint],
    ['stories/story.routes.ts', titleYear],
  ])('and none of %s was forgotten', (file, pages) => {
    const source = readFileSync(join(import.meta.dirname, '../../applicant/src', file), 'utf8');
    const paths = [...source.matchAll(/\bpath: '([^']*)'/g)].map(([, path]) => path!);
    expect(paths.length).toBeGreaterThan(1);
    expect(paths.filter((path) => path !== '' && !(path in pages))).toEqual([]);
  });
});

async function comesHome(officer: Officer, credentials: Credentials) {
  await officer.signsInWith(credentials, '/applicant/');
  await officer.seesHeading('My applications');
}

import { applications, cycles, type Application } from '@pearls/contracts';
import { demonstrationId, demonstrationTeams } from '@pearls/reference/demonstration';
import { Administrator } from './administrator.js';
import { Assessor } from './assessor.js';
import { errand } from './errand.js';
import { Officer } from './officer.js';
import { A_WHILE, openScene, type Scene } from './scene.js';

const CYCLE = '2029';
const SECONDS_OPEN = 20;
const CRITERIA = 10;

/** A town of the demonstration, its officer, and what it handed in. */
interface Town {
  key: 'gniew' | 'harnosand' | 'visaginas';
  officer: Officer;
  email: string;
  application: Application;
}

describe('The secretariat selects candidates', () => {
  const step = errand();
  let scene: Scene;
  let office: Administrator;
  let assessors: Assessor[];
  let towns: Record<Town['key'], Town>;

  beforeAll(async () => {
    scene = await openScene();
    office = await Administrator.comes(scene);
    assessors = await Promise.all([Assessor.comes(scene), Assessor.comes(scene)]);
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  step('which signs in with a second factor', async () => {
    await office.signsInAs('admin');
    await office.seesHeading('What waits for you');
    await office.findsNothingInTheWay();
  });

  step('drafts the next cycle from this year’s and announces it', async () => {
    await office.opens('/admin/cycles/new');
    await office.seesHeading('Draft a new cycle');
    await office.findsNothingInTheWay();
    await office.fills('Title year', CYCLE);
    await office.clicks('Save as a draft');
    await office.seesHeading(`BSR Cultural Pearls ${CYCLE}`);

    const officers = await Promise.all((['gniew', 'harnosand', 'visaginas'] as const).map(async (key) => [key, await Officer.comes(scene)] as const));
    towns = Object.fromEntries(officers.map(([key, officer]) => [key, { key, officer, email: ownerOf(key), application: {} as Application }])) as typeof towns;
    for (const { officer, email } of Object.values(towns)) {
      await officer.signsIn(email, '/applicant/');
      await officer.seesHeading('My applications');
    }

    const { timetable, version } = await office.asks(cycles.readCycle, { params: { cycle: CYCLE } });
    const opens = new Date(Date.now() - 3_600_000).toISOString();
    const closes = new Date(Date.now() + SECONDS_OPEN * 1000).toISOString();
    const moved = timetable.map((entry) => (entry.key === 'call-opens' ? { ...entry, at: opens } : entry.key === 'call-closes' ? { ...entry, at: closes } : entry));
    await office.asks(cycles.editCycle, { params: { cycle: CYCLE }, body: { timetable: moved }, version });
    await office.opens(`/admin/cycles/${CYCLE}`);
    await office.clicks('Announce');
    await office.page.getByRole('dialog').getByRole('button', { name: 'Announce' }).click();
    await office.sees('The cycle is announced');
  });

  step('receives what towns hand in while the call is open, and nothing afterwards', async () => {
    await towns.gniew.officer.knowsTheCallIs(true, CYCLE);
    await Promise.all(Object.values(towns).map(async (town) => (town.application = await town.officer.appliesByInterface(CYCLE, town.key, demonstrationId(`team:${town.key}`)))));
    await towns.gniew.officer.knowsTheCallIs(false, CYCLE);
    await expect(towns.gniew.officer.appliesByInterface(CYCLE, 'kuldiga', demonstrationId('team:gniew'))).rejects.toMatchObject({ problem: { status: 409 } });
  });

  step('gives its verdict on each', async () => {
    for (const { application } of Object.values(towns)) {
      const eligible = application.placeId !== 'visaginas';
      await office.opens(`/admin/applications/${application.id}?tab=eligibility`);
      await office.sees('By the rules: may apply');
      await office.chooses(eligible ? /^Eligible/ : /^Not eligible/);
      await office.page.getByRole('main').getByLabel('Reason').fill(eligible ? 'Lies in the territory; the municipality applies.' : 'The application names no municipality that answers for it.');
      if (!eligible) await office.findsNothingInTheWay();
      await office.clicks('Record the verdict');
      await office.sees('The verdict is recorded');
    }
  });

  step('starts pre-selection', async () => {
    await office.opens(`/admin/cycles/${CYCLE}`);
    await office.clicks('Start pre-selection');
    await office.page.getByRole('dialog').getByRole('button', { name: 'Start pre-selection' }).click();
    await office.seesHeading('Pre-selection');
    await office.findsNothingInTheWay();
  });

  step('lets two assessors read, each on their own', async () => {
    await Promise.all(
      (['assessor-fi', 'assessor-de'] as const).map(async (key, index) => {
        const assessor = assessors[index]!;
        await assessor.signsInAs(key, '/admin/assessments');
        await assessor.seesHeading('My assessments');
        await assessor.opens(`/admin/assessments?cycle=${CYCLE}`);
        await assessor.sees('Gniew');
        await assessor.findsNothingInTheWay();
        await assessor.assesses(towns.gniew.application.id, 4, CRITERIA);
        await assessor.assesses(towns.harnosand.application.id, 2 - index, CRITERIA);
      }),
    );
  });

  step('stages the decisions, with a reason where one departs from what the scores say', async () => {
    await office.opens(`/admin/pre-selection?cycle=${CYCLE}`);
    await office.clicks('Stage all 2 as proposed');
    await office.sees('The decisions are staged');
    await office.findsNothingInTheWay();
  });

  step('reads the letters and changes one', async () => {
    await office.clicks('Read and change the letters');
    await office.seesHeading('Letters');
    await office.findsNothingInTheWay();
    await office.page.getByRole('row', { name: /Selected.*Gniew|Gniew.*Selected/ }).getByRole('link').first().click();
    await office.clicks('Change the words');
    const words = office.page.getByRole('main').getByLabel('Text');
    await words.fill(`${await words.inputValue()}\n\nWe look forward to the long table.`);
    await office.findsNothingInTheWay();
    await office.clicks('Save the letter');
    await office.sees('The letter is saved');
  });

  step('lets the letter to the town that is not eligible leave on its own', async () => {
    await office.opens(`/admin/letters?cycle=${CYCLE}&state=waiting`);
    await office.clicks(/^Let it leave/);
    await office.page.getByRole('dialog').getByRole('button', { name: 'Let it leave' }).click();
    await office.sees('The letter is on its way');
    expect((await office.readsTheMailTo(towns.visaginas.email, 'ineligible')).text).toContain('names no municipality that answers for it');
  });

  step('applies everything in one step, the counted number typed', async () => {
    await office.opens(`/admin/pre-selection?cycle=${CYCLE}`);
    await office.clicks('Apply together');
    const dialog = office.page.getByRole('dialog');
    await dialog.getByLabel('How many letters leave?').fill('3');
    await dialog.getByRole('button', { name: 'Apply together' }).click();
    await office.sees(/It is 2\. Look at the outbox again/);
    await office.findsNothingInTheWay();
    await dialog.getByLabel('How many letters leave?').fill('2');
    await dialog.getByRole('button', { name: 'Apply together' }).click();
    await office.sees('The decisions are applied and the letters are on their way');
    await office.seesHeading(`BSR Cultural Pearls ${CYCLE}`);
    await office.sees('Development of plans');
  });

  step('and the towns hear it, by mail and on their own pages', async () => {
    expect((await office.readsTheMailTo(towns.gniew.email, 'selected')).text).toContain('We look forward to the long table.');
    expect((await office.readsTheMailTo(towns.harnosand.email, 'not-selected')).text).not.toContain('long table');
    for (const [{ officer, application }, sentence] of [
      [towns.gniew, 'Congratulations: your place is a candidate. Next you write the action plan, with help from your contact point.'],
      [towns.harnosand, 'Your place was not selected this time. The letter we sent you gives the reasons; you may apply again.'],
      [towns.visaginas, 'It does not meet a rule of the call. The letter we sent you names the rule and says what you can do.'],
    ] as const) {
      await officer.goesTo('status', application.id);
      await officer.sees(sentence);
      await officer.findsNothingInTheWay();
      expect((await officer.asks(applications.readStatus, { params: { id: application.id } })).state).not.toBe('submitted');
    }
  });
});

const ownerOf = (town: Town['key']) => demonstrationTeams.find(({ key }) => key === town)!.members.find(({ teamRole }) => teamRole === 'owner')!.email;

import { panels, scoreSheets } from '@pearls/contracts';
import { errand } from './errand.js';
import { Juror } from './juror.js';
import { openJury, type JudgedPlan, type JuryWorld } from './jury-world.js';
import { A_WHILE, openScene, type Scene } from './scene.js';

const TOWN = 'Krosno';

describe('A recused juror sees nothing of a plan', () => {
  const step = errand();
  let scene: Scene;
  let world: JuryWorld;
  let juror: Juror;
  let chair: Juror;
  let plan: JudgedPlan;

  beforeAll(async () => {
    scene = await openScene();
    [world, juror, chair] = await Promise.all([openJury(scene, 3), Juror.comes(scene), Juror.comes(scene)]);
    plan = world.plan(TOWN);
    await Promise.all([world.declares(world.chair), world.declares(world.jurors[1]!)]);
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  /** No word, number or address of the plan on a page of the juror. */
  const findsNoTraceOn = async (address: string) => {
    await juror.opens(address);
    await juror.hasItAll();
    const content = await juror.page.content();
    expect({ address, named: content.includes(TOWN) || content.includes(plan.planId) }).toEqual({ address, named: false });
  };

  step('who advised the town and says so', async () => {
    await juror.signsInWith(world.jurors[0]!.credentials);
    await juror.clicks('Declare conflicts');
    await juror.clicks('All in a list');
    const card = juror.page.locator('pearl-card').filter({ hasText: TOWN });
    await card.getByRole('radio', { name: 'Advice' }).check();
    await card.getByLabel('What is it?').fill('I wrote their cultural strategy in 2025.');
    await juror.clicks('Nothing ties me to the other 4');
    await juror.clicks('Declare about 5 candidates');
    await juror.sees('You have declared about every candidate');
    await juror.sees('Waits for the decision');
  });

  step('is recused by the chair, who gives the reason', async () => {
    await chair.signsInWith(world.chair.credentials);
    await chair.clicks('1 declaration waits for your decision');
    await chair.seesHeading('Declarations of the jurors');
    await chair.sees('I wrote their cultural strategy in 2025.');
    await chair.clicks(/^Decide/);
    await chair.clicks(/^Decide$/);
    await chair.sees('Choose one of the two');
    await chair.findsItTidy();
    await chair.chooses(/^It is a conflict/);
    await chair.page.getByRole('main').getByLabel('Reason').fill('Paid work for the town within five years.');
    await chair.clicks(/^Decide$/);
    await chair.sees('Nothing waits for your decision.');
    await chair.sees('Confirmed: recused');
    await chair.findsItTidy();
  });

  step('reads the decision, and the other plans open', async () => {
    await world.startsScoring();
    await juror.opens(`/jury/panels/${world.panel.id}/conflicts`);
    await juror.sees('Decided because: Paid work for the town within five years.');
    await juror.opens('/jury/');
    await juror.sees('0 of 4 sheets final');
  });

  step('and finds no trace of this one, on any page', async () => {
    for (const page of ['', 'overview']) await findsNoTraceOn(`/jury/panels/${world.panel.id}/${page}`);
    await findsNoTraceOn('/jury/');
    await juror.opens(`/jury/panels/${world.panel.id}/plans/${plan.planId}`);
    await juror.seesHeading('Plan');
    await juror.sees('There is nothing here, or it is not yours to see.');
    await juror.findsItTidy();
    const nothing = { status: 404 };
    const params = { id: world.panel.id, planId: plan.planId };
    for (const operation of [scoreSheets.readPlan, scoreSheets.readMySheet, scoreSheets.listSheets]) await expect(juror.asks(operation, { params })).rejects.toMatchObject({ problem: nothing });
  });

  step('as if there had never been such a plan, while the others score it', async () => {
    const before = await juror.page.request.get(`/api/v1/panels/${world.panel.id}/plans`).then((answer) => answer.text());
    await world.scores(world.chair, { [TOWN]: 4 });
    const after = await juror.page.request.get(`/api/v1/panels/${world.panel.id}/plans`).then((answer) => answer.text());
    expect(after).toBe(before);
    expect((await world.secretariat.does(panels.readPanel, { params: { id: world.panel.id } })).state).toBe('scoring');
  });
});

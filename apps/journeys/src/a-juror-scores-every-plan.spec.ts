import { scoreSheets } from '@pearls/contracts';
import { errand } from './errand.js';
import { Juror } from './juror.js';
import { openJury, type JuryWorld } from './jury-world.js';
import { A_WHILE, openScene, type Scene } from './scene.js';

const CODES = ['J1', 'J2', 'J3', 'J4', 'J5'];

describe('A juror scores every plan', () => {
  const step = errand();
  let scene: Scene;
  let world: JuryWorld;
  let juror: Juror;

  beforeAll(async () => {
    scene = await openScene();
    [world, juror] = await Promise.all([openJury(scene, 2), Juror.comes(scene)]);
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  const params = () => ({ id: world.panel.id });
  const sheetOf = async (planId: string) => juror.asks(scoreSheets.readMySheet, { params: { ...params(), planId } });

  step('who is told on arrival what comes first', async () => {
    await juror.signsInWith(world.jurors[0]!.credentials);
    await juror.seesHeading('Declare your conflicts of interest');
    await juror.sees('5 candidates left to declare about');
    await juror.findsItTidy();
    expect((await juror.asks(scoreSheets.listPlans, { params: params() })).items).toEqual([]);
  });

  step('declares, one candidate after the other, and is asked to explain a tie', async () => {
    await juror.clicks('Declare conflicts');
    await juror.sees('0 of 5 declared');
    await juror.clicks('Declare and go on');
    await juror.sees('Choose one, or that nothing ties you');
    await juror.chooses(/^Advice/);
    await juror.clicks('Declare and go on');
    await juror.sees('Say in a sentence what ties you to the candidate');
    await juror.findsItTidy();
    await juror.chooses(/^Nothing ties me/);
    await juror.clicks('Declare and go on');
    await juror.sees('1 of 5 declared');
  });

  step('and about the rest in a list', async () => {
    await juror.clicks('All in a list');
    await juror.clicks('Nothing ties me to the other 4');
    await juror.findsItTidy();
    await juror.clicks('Declare about 4 candidates');
    await juror.sees('You have declared about every candidate');
    await juror.findsItTidy();
  });

  step('finds the plans open once scoring has started, and reads the first', async () => {
    await world.declares(world.chair);
    await world.startsScoring();
    await juror.opens('/jury/');
    await juror.sees('0 of 5 sheets final');
    await juror.findsItTidy();
    await juror.clicks(/^Go on with/);
    await juror.seesHeading('The plan as it was handed in');
    await juror.findsItTidy();
  });

  step('is led from a criterion to the part of the plan that answers it', async () => {
    await juror.criterion('J3').getByRole('button').first().click();
    await juror.page.waitForFunction(() => document.activeElement?.id.startsWith('part-'));
    await juror.page.waitForFunction(() => {
      const part = document.activeElement!.getBoundingClientRect();
      return part.top >= 0 && part.top < innerHeight / 2;
    });
  });

  step('scores in half steps, and loses nothing without a network', async () => {
    await juror.scores('J1', '3.5');
    await juror.sees(/^Saved \d/);
    await juror.context.setOffline(true);
    await juror.scores('J2', '4.5');
    await juror.criterion('J2').getByLabel('Comment on J2').fill('Needs and aim are one line.');
    await juror.sees('You are offline. Your changes are kept here and will follow.');
    await juror.context.setOffline(false);
    await juror.sees(/^Saved \d/);
    const planId = juror.page.url().split('/').at(-1)!;
    expect(await sheetOf(planId)).toMatchObject({ scores: { J1: 3.5, J2: 4.5 }, comments: { J2: 'Needs and aim are one line.' } });
  });

  step('sees both versions where another window changed the same', async () => {
    const planId = juror.page.url().split('/').at(-1)!;
    const sheet = await sheetOf(planId);
    await juror.asks(scoreSheets.saveMySheet, { params: { ...params(), planId }, version: sheet.version, body: { scores: { ...sheet.scores, J3: 2 }, comments: sheet.comments, veryConvincing: false, privateComment: 'Written on the phone.' } });
    await juror.fills('For the jury only', 'Written on the tablet.');
    await juror.clicks('Two versions: choose');
    await juror.sees('Written on the phone.');
    await juror.findsItTidy(['desk']);
    await juror.clicks(/^Keep mine/);
    await juror.sees(/^Saved \d/);
    expect(await sheetOf(planId)).toMatchObject({ scores: { J3: 2 }, privateComment: 'Written on the tablet.' });
  });

  step('hears what is missing before a sheet can be final, and goes there', async () => {
    await juror.clicks('Make it final');
    await juror.seesHeading('There is a problem');
    await juror.findsItTidy(['phone']);
    await juror.page.getByRole('link', { name: 'J4 has no points yet' }).click();
    await juror.page.waitForFunction(() => document.activeElement?.matches('input[type=radio]'));
    await juror.scores('J4', '3');
    await juror.scores('J5', '4');
    await juror.fills('For the candidate', 'The aim carries; the budget could say more.');
    await juror.clicks('Make it final');
    await juror.dialog.getByRole('button', { name: 'Make it final' }).click();
    await juror.sees('This sheet is final');
    await juror.findsItTidy([]);
  });

  step('scores the others with the keyboard alone', async () => {
    for (let left = 4; left > 0; left -= 1) {
      await juror.page.getByRole('main').getByRole('link', { name: /^Next: / }).click();
      await juror.sees('0 of 5 criteria scored');
      for (const _ of CODES) for (const key of ['j', '3', '.']) await juror.page.keyboard.press(key);
      await juror.sees('5 of 5 criteria scored');
      await juror.sees('Total: 70.0 of 100');
      await juror.fills('For the candidate', 'Clear, and within reach.');
      await juror.clicks('Make it final');
      await juror.dialog.getByRole('button', { name: 'Make it final' }).click();
      await juror.sees('This sheet is final');
    }
  });

  step('and looks at the own scores side by side, with the ties', async () => {
    await juror.page.getByRole('main').getByRole('link', { name: 'Look through my scores' }).click();
    await juror.sees(/^You give .* the same total: 70\.0\.$/);
    await juror.findsItTidy();
    await juror.opens('/jury/');
    await juror.seesHeading('All your sheets are final');
    await juror.findsItTidy();
  });
});

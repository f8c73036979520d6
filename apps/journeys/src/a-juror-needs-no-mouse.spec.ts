import { scoreSheets } from '@pearls/contracts';
import { generate } from 'otplib';
import { errand } from './errand.js';
import { Juror } from './juror.js';
import { openJury, type JuryWorld } from './jury-world.js';
import { Keyboard } from './keyboard.js';
import { A_WHILE, openScene, type Scene } from './scene.js';

describe('A juror needs no mouse', () => {
  const step = errand();
  let scene: Scene;
  let world: JuryWorld;
  let juror: Juror;
  let keys: Keyboard;
  let planId: string;

  beforeAll(async () => {
    scene = await openScene();
    [world, juror] = await Promise.all([openJury(scene, 2), Juror.comes(scene)]);
    keys = new Keyboard(juror.page);
    await world.declares(world.chair);
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  const params = () => ({ id: world.panel.id, planId });

  step('to sign in with the code of the app', async () => {
    const { email, password, secondFactor } = world.jurors[0]!.credentials;
    await juror.opens('/auth/sign-in?return=/jury/');
    await juror.seesHeading('Sign in');
    await keys.tabsTo('E-mail address');
    await keys.writes(email);
    await keys.tabsTo('Password');
    await keys.writes(password);
    await keys.presses('Enter');
    await keys.tabsTo('Code of the app');
    await keys.writes(await generate({ secret: secondFactor!, epoch: Date.now() / 1000 + 30 }));
    await keys.presses('Enter');
    await juror.arrivesAt(/^\/jury\//);
  });

  step('to declare, about one candidate after the other and then about the rest', async () => {
    await keys.follows('Declare conflicts');
    await juror.seesHeading('Conflicts of interest');
    await keys.tabsTo('Nothing ties me to it');
    await keys.presses('Space');
    await keys.follows('Declare and go on');
    await juror.sees('1 of 5 declared');
    await keys.follows('All in a list');
    await keys.follows('Nothing ties me to the other 4');
    await keys.follows('Declare about 4 candidates');
    await juror.sees('You have declared about every candidate');
  });

  step('to open a plan and to read the part that a criterion asks for', async () => {
    await world.startsScoring();
    await juror.opens('/jury/');
    await juror.sees('0 of 5 sheets final');
    await keys.follows(/^Go on with/);
    await juror.seesHeading('The plan as it was handed in');
    planId = juror.page.url().split('/').at(-1)!;
    await keys.follows('Set the aim');
    await juror.page.waitForFunction(() => document.activeElement?.id === 'part-aim');
  });

  step('to score with Tab, Space and the arrows, or with single keys', async () => {
    await keys.tabsTo('0');
    await keys.presses('Space', ...Array.from({ length: 7 }, () => 'ArrowRight'));
    await juror.sees('1 of 5 criteria scored');
    for (const points of ['3', '2', '4', '3']) await keys.presses('j', points);
    await juror.sees('5 of 5 criteria scored');
    await keys.tabsTo(/^For the candidate/);
    await keys.writes('One sees who does it; the winter could say more.');
    await juror.sees(/^Saved \d/);
    expect((await juror.asks(scoreSheets.readMySheet, { params: params() })).scores).toEqual({ J1: 3.5, J2: 3, J3: 2, J4: 4, J5: 3 });
  });

  step('to make the sheet final, and to be where it goes on', async () => {
    await keys.follows('Make it final');
    await juror.dialog.waitFor();
    await keys.follows('Make it final');
    await juror.sees('This sheet is final');
    await juror.page.waitForFunction(() => document.activeElement?.id === 'sheet-final');
    expect((await juror.asks(scoreSheets.readMySheet, { params: params() })).state).toBe('final');
    await keys.tabsTo(/^Next: /);
  });

  step('and to look at the own scores side by side', async () => {
    await keys.follows('My desk');
    await juror.sees('1 of 5 sheets final');
    await keys.follows('My scores');
    await juror.seesHeading('How you use the points');
    await juror.findsItTidy();
  });
});

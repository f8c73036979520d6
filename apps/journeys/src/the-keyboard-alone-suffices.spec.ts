import { demonstrationPassword, demonstrationTeams } from '@pearls/reference/demonstration';
import { KeyboardOfficer } from './keyboard-officer.js';
import { A_WHILE, openScene, type Scene } from './scene.js';

const writing = demonstrationTeams.find(({ key }) => key === 'vejle')!;

describe('The keyboard alone suffices', () => {
  let scene: Scene;
  let officer: KeyboardOfficer;
  beforeAll(async () => {
    scene = await openScene();
    officer = await KeyboardOfficer.comes(scene);
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  it(
    'to check whether a place may apply',
    async () => {
      await officer.opens('/');
      await officer.seesHeading('Culture holds a town together');
      await officer.tabsTo('Skip to main content');
      await officer.presses('Enter');
      await officer.tabsTo('Check if you may apply');
      await officer.presses('Enter');
      await officer.arrivesAt('/check');
      await officer.hasItAll();
      await officer.tabsTo(/^Which place do you want to apply for/);
      await officer.writes('rujena');
      await officer.page.getByRole('option', { name: /^Rūjiena/ }).first().waitFor();
      await officer.presses('ArrowDown', 'Enter');
      await officer.tabsTo('Continue');
      await officer.presses('Enter');
      await officer.tabsTo('The town, city or municipality itself');
      await officer.presses('Space', 'ArrowDown');
      await officer.tabsTo('Continue');
      await officer.presses('Enter');
      await officer.isTold(/^Rūjiena/);
      await officer.tabsTo(/^Start the application$/);
    },
    A_WHILE,
  );

  it(
    'to sign in, to fill a table row by row and to mark the section completed',
    async () => {
      await officer.opens('/auth/sign-in?return=/applicant/');
      await officer.seesHeading('Sign in');
      await officer.tabsTo('E-mail address');
      await officer.writes(writing.members.find(({ teamRole }) => teamRole === 'owner')!.email);
      await officer.tabsTo('Password');
      await officer.writes(demonstrationPassword);
      await officer.presses('Enter');
      await officer.seesHeading('My applications');
      // The team has the name of the town too: what comes first in the end may come last.
      await officer.hasItAll();
      await officer.tabsTo(/^Vejle/);
      await officer.presses('Enter');
      await officer.seesHeading(/^The Vejle/);
      await officer.tabsTo('Name your team');
      await officer.presses('Enter');
      await officer.page.getByRole('heading', { level: 1, name: 'Name your team' }).waitFor();
      await officer.tabsTo('Add a row');
      await officer.presses('Enter');
      await officer.tabsTo('Name');
      await officer.writes('Søren Lykke Madsen');
      await officer.tabsTo('Organisation');
      await officer.writes('Culture and citizenship');
      await officer.tabsTo('Sector');
      await officer.presses('ArrowDown');
      await officer.tabsTo('Task in the team');
      await officer.writes('Coordinates');
      await officer.tabsTo('Hours a week');
      await officer.writes('14');
      await officer.tabsTo('Yes, it is complete');
      await officer.presses('Space');
      await officer.seesItSaved();
      const application = officer.applicationId;
      await officer.tabsTo('Save and continue');
      await officer.presses('Enter');
      await officer.page.getByRole('heading', { level: 1, name: 'Show your capacity' }).waitFor();
      const { answers, completed } = await officer.readsTheSection('core-team', application);
      expect(completed).toBe(true);
      expect(answers['core-team']).toEqual([{ name: 'Søren Lykke Madsen', organisation: 'Culture and citizenship', sector: expect.any(String), task: 'Coordinates', 'hours-per-week': 14 }]);
    },
    A_WHILE,
  );
});

import { panels, titles } from '@pearls/contracts';
import { errand } from './errand.js';
import { Juror } from './juror.js';
import { openJury, type JuryWorld } from './jury-world.js';
import { A_WHILE, openScene, type Scene } from './scene.js';
import { Visitor } from './visitor.js';

/** Two of Germany stand high, and two others are equal for the last of the three places. */
const POINTS = { Schleswig: 4.5, 'Glücksburg': 4, Krosno: 4, Kristinestad: 3.5, Cesvaine: 3.5 };

describe('The chair settles a tie and decides', () => {
  const step = errand();
  let scene: Scene;
  let world: JuryWorld;
  let chair: Juror;
  let juror: Juror;

  beforeAll(async () => {
    scene = await openScene();
    [world, chair, juror] = await Promise.all([openJury(scene, 3), Juror.comes(scene), Juror.comes(scene)]);
    await Promise.all(world.everybody.map((one) => world.declares(one)));
    await world.startsScoring();
    await Promise.all([world.chair, world.jurors[0]!].map((one) => world.scores(one, POINTS)));
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  step('after waiving the sheets that will not come, each with a reason', async () => {
    await chair.signsInWith(world.chair.credentials);
    await chair.clicks('5 sheets are not final yet');
    await chair.seesHeading('Progress of the sheets');
    await chair.findsItTidy();
    await chair.page.getByText(/^Sheets of Mads Holm/).click();
    for (let left = 5; left > 0; left -= 1) {
      await chair.clicks(/^Waive Mads Holm/);
      await chair.dialog.getByLabel('Reason').fill('Ill until after the meeting.');
      await chair.dialog.getByRole('button', { name: 'Waive' }).click();
      await chair.sees(left > 1 ? `${left - 1} sheet${left > 2 ? 's are' : ' is'} not final yet` : 'Every sheet is final or waived');
    }
    await chair.findsItTidy();
  });

  step('and reopening one that was wrong', async () => {
    await chair.page.getByText(/^Sheets of Sigrún/).click();
    await chair.clicks(/^Reopen Sigrún Jónsdóttir, Cesvaine/);
    await chair.dialog.getByRole('button', { name: 'Reopen' }).click();
    await chair.sees('Give a reason of at least five characters');
    await chair.dialog.getByLabel('Reason').fill('Two scores were swapped.');
    await chair.dialog.getByRole('button', { name: 'Reopen' }).click();
    await chair.sees('1 sheet is not final yet: Sigrún Jónsdóttir.');
    await juror.signsInWith(world.jurors[0]!.credentials);
    await juror.clicks(/^Go on with Cesvaine/);
    await juror.sees('Two scores were swapped.');
    await juror.scores('J1', '3');
    await juror.scores('J2', '3.5');
    await juror.scores('J1', '3.5');
    await juror.clicks('Make it final');
    await juror.dialog.getByRole('button', { name: 'Make it final' }).click();
    await juror.sees('This sheet is final');
    await world.startsDeliberation();
  });

  step('reads the ranking in sentences', async () => {
    await chair.opens('/jury/');
    await chair.goesTo('Ranking');
    await chair.sees(/is held back because Germany has its 1 already/);
    await chair.sees('Base place 3 is tied between Cesvaine, Kristinestad – Kristiinankaupunki. The jury settles it.');
    await chair.page.getByText('Where the totals lie').first().click();
    await chair.sees('Totals: 90.0 and 90.0');
    await chair.findsItTidy();
  });

  step('records who is here', async () => {
    await chair.goesTo('Deliberation');
    await chair.seesHeading('A tie: the jury settles it');
    await chair.chooses('Ingrid Solberg, chair');
    await chair.chooses('Sigrún Jónsdóttir');
    await chair.fills('Notes for the protocol', 'Mads Holm is ill.');
    await chair.clicks('Save');
    await chair.page.getByText('Saved', { exact: true }).waitFor();
  });

  step('settles the tie with the casting vote, and says why', async () => {
    await chair.clicks('Settle the tie');
    await chair.sees('Choose one');
    await chair.findsItTidy();
    for (const place of ['Cesvaine', /^Kristinestad/] as const) await chair.page.getByRole('textbox', { name: place }).fill('1');
    await chair.chooses('Cesvaine');
    await chair.chooses('The vote of the chair decided');
    await chair.page.locator('app-tie-form').getByLabel('Reason').fill('The plan of Cesvaine reaches those who stay away.');
    await chair.clicks('Settle the tie');
    await chair.seesHeading('One more title?');
    await chair.findsItTidy();
  });

  step('and gives one more title to a plan that the country rule holds back', async () => {
    await chair.chooses('Glücksburg');
    await chair.chooses('The scores are tight');
    await chair.page.locator('app-extra-form').getByLabel('Reason').fill('Half a point behind the first.');
    await chair.page.getByLabel('For', { exact: true }).fill('2');
    await chair.clicks('Record the decision');
    await chair.sees(/^Glücksburg takes the extra place/);
    await chair.seesHeading('Decision');
    await chair.findsItTidy();
  });

  step('decides until an embargo, and holds the protocol', async () => {
    await chair.clicks(/^Decide$/);
    await chair.dialog.getByText('Glücksburg: title, extra place').waitFor();
    await chair.dialog.getByRole('button', { name: 'Decide' }).click();
    await chair.seesHeading('Protocol');
    await chair.findsItTidy();
    const address = await chair.page.getByRole('link', { name: 'Protocol 1 (PDF)' }).getAttribute('href');
    const paper = await chair.page.request.get(address!);
    expect([paper.status(), (await paper.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  });

  step('while nobody outside knows, and a juror is asked to keep silent', async () => {
    const visitor = await Visitor.comes(scene);
    expect((await visitor.asks(titles.listTitles, { query: { cycle: world.panel.cycleId } })).items).toEqual([]);
    await juror.opens('/jury/');
    await juror.seesHeading('The jury has decided');
    await juror.sees('Please keep it to yourself until the embargo ends.');
    await juror.findsItTidy();
  });

  step('takes the decision up again with a reason, and decides anew', async () => {
    await chair.clicks('Take the decision up again');
    await chair.dialog.getByLabel('Reason').fill('A vote was counted wrongly.');
    await chair.dialog.getByRole('button', { name: 'Take the decision up again' }).click();
    await chair.seesHeading('What the rule proposes');
    await chair.clicks(/^Decide$/);
    await chair.dialog.getByRole('button', { name: 'Decide' }).click();
    await chair.sees('replaced by a later one');
    expect((await world.secretariat.does(panels.readPanel, { params: { id: world.panel.id } })).state).toBe('decided');
  });
});

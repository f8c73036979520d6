import { applications } from '@pearls/contracts';
import { Administrator } from './administrator.js';
import { errand } from './errand.js';
import { demonstrationAnswers, Officer } from './officer.js';
import { A_WHILE, openScene, type Scene } from './scene.js';
import { Visitor } from './visitor.js';

const anete = { name: 'Anete Ozola', email: 'anete.ozola@kuldiga.example', password: 'stone bridge heron 1615' };
const janis = { name: 'Jānis Kalniņš', email: 'janis.kalnins@kuldiga.example', password: 'ferry weir salmon jump' };
const byHand = ['place', 'contacts', 'motivation', 'community', 'core-team', 'declarations'];

describe('An officer', () => {
  const step = errand();
  let scene: Scene;
  let office: Administrator;
  let officer: Officer;
  let colleague: Officer;
  let application: string;
  let reference: string;

  beforeAll(async () => {
    scene = await openScene();
    office = await Administrator.comes(scene);
    officer = await Officer.comes(scene);
    colleague = await Officer.comes(scene);
    await office.signsInAs('admin');
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  step('checks whether the town may apply, by a misspelt name, and gets yes', async () => {
    await officer.checksWhether('kuldga', /^Kuldīga/, 'The town, city or municipality itself');
    await officer.isTold(/^Kuldīga.* may apply for 2028$/);
    await officer.findsNothingInTheWay();
  });

  step('signs up on the way, and finds the answers carried over', async () => {
    await officer.clicks('Start the application');
    await officer.seesHeading('Sign in');
    await officer.findsNothingInTheWay();
    await officer.page.getByRole('main').getByRole('link', { name: 'Sign up' }).click();
    await officer.seesHeading('Sign up');
    await officer.findsNothingInTheWay();
    await officer.signsUp(anete);
    await officer.seesHeading('Enter the code from the mail');
    await officer.findsNothingInTheWay();
    await officer.entersTheCodeOf(await office.readsTheMailTo(anete.email, 'sign-up'));
    await officer.seesHeading(/^Start the Kuldīga.* application$/);
    await officer.sees('A local authority, for itself');
    await officer.findsNothingInTheWay();
  });

  step('opens a team and with it the application', async () => {
    await officer.fills('Name of the team', 'Kuldīgas novada pašvaldība');
    await officer.clicks('Start the application');
    await officer.seesHeading(/^The Kuldīga.* application$/);
    await officer.findsNothingInTheWay();
    application = officer.applicationId;
  });

  step('invites a colleague, who signs up through the mail and stands before the same application', async () => {
    await officer.clicks('Invite colleagues, change roles');
    await officer.seesHeading('Invite a colleague');
    await officer.findsNothingInTheWay();
    await officer.page.getByRole('form').or(officer.page.locator('form')).getByLabel('E-mail address').fill(janis.email);
    await officer.chooses(/^Editor/);
    await officer.fills(/^A word of your own/, 'Would you take the budget?');
    await officer.clicks('Send the invitation');
    await officer.sees(`The invitation is on its way to ${janis.email}`);

    const { action, text } = await office.readsTheMailTo(janis.email, 'invitation');
    expect(text).toContain('Would you take the budget?');
    await colleague.opens(action!.url);
    await colleague.seesHeading('Anete Ozola invites you to the team Kuldīgas novada pašvaldība');
    await colleague.findsNothingInTheWay();
    await colleague.clicks('Sign up and join');
    await colleague.signsUp(janis);
    await colleague.seesHeading('My applications');
    await colleague.findsNothingInTheWay();
    await colleague.page.getByRole('main').getByRole('link', { name: /Kuldīga/ }).first().click();
    await colleague.seesHeading(/^The Kuldīga.* application$/);
    expect(colleague.applicationId).toBe(application);
  });

  step('writes, and everything is saved by itself', async () => {
    await officer.opensTheTasks(application);
    await officer.opensTheSection('Explain your motivation');
    await officer.seesTheQuestionsStayWhile(async () => {
      await officer.fills(/^Why do you want to become a Pearl/, 'The river divides the town less than the evenings do.');
      await officer.seesItSaved();
    });
    await officer.findsNothingInTheWay();
    await officer.knowsItArrived('motivation', 'motivation', 'less than the evenings do');
  });

  step('loses the network, writes on, and nothing is lost when it comes back', async () => {
    await officer.context.setOffline(true);
    await officer.fills(/^Why do you want to become a Pearl/, 'The river divides the town less than the evenings do. We want to light them again.');
    await officer.sees('You are offline. Your changes are kept here and will follow.');
    await officer.context.setOffline(false);
    await officer.seesItSaved();
    await officer.knowsItArrived('motivation', 'motivation', 'We want to light them again.');
    await officer.completesTheSection();
  });

  step('writes the same answer as the colleague at the same time: both versions are shown, and both are kept', async () => {
    await officer.page.getByRole('heading', { level: 1, name: 'Describe your community' }).waitFor();
    await colleague.opensTheSection('Describe your community');
    await officer.context.setOffline(true);
    await officer.fills(/^Needs, challenges and strengths/, 'Old houses are repaired, young people are not asked.');
    await colleague.fills(/^Needs, challenges and strengths/, 'Three schools, one stage, no bus after seven.');
    await colleague.seesItSaved();
    await officer.context.setOffline(false);
    await officer.sees('Two of you changed the same answer');
    await officer.sees('Saved by Jānis Kalniņš');
    const clash = officer.page.getByRole('region', { name: 'Needs, challenges and strengths' });
    await clash.getByText('Old houses are repaired, young people are not asked.').waitFor();
    await clash.getByText('Three schools, one stage, no bus after seven.').waitFor();
    await officer.findsNothingInTheWay();
    await officer.clicks(/^Keep both, one after the other/);
    await officer.seesItSaved();
    await officer.knowsItArrived('community', 'community', 'Old houses are repaired');
    await officer.knowsItArrived('community', 'community', 'no bus after seven');
    await officer.chooses('Depopulation');
    await officer.chooses('Loneliness');
    await officer.completesTheSection();
  });

  step('names people, attaches a letter and fills a table', async () => {
    await officer.opensTheTasks(application);
    await officer.opensTheSection('Name your contacts');
    for (const [who, name, email] of [
      ['Contact person', anete.name, anete.email],
      ['Who backs the application', 'Inga Bērziņa', 'inga.berzina@kuldiga.example'],
    ] as const) {
      const person = officer.page.getByRole('group', { name: who });
      await person.getByLabel('Name').fill(name);
      await person.getByLabel('E-mail address').fill(email);
    }
    await officer.page.getByRole('group', { name: 'Letter of support' }).locator('input[type=file]').setInputFiles({ name: 'Vēstule.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n') });
    await officer.sees('Vēstule.pdf');
    await officer.findsNothingInTheWay();
    await officer.completesTheSection();

    await officer.opensTheTasks(application);
    await officer.opensTheSection('Name your team');
    await officer.clicks('Add a row');
    await officer.fills('Name', anete.name);
    await officer.fills('Organisation', 'Culture office');
    await officer.page.getByLabel('Sector').selectOption({ index: 1 });
    await officer.fills('Task in the team', 'Coordinates');
    await officer.fills('Hours a week', '12');
    await officer.findsNothingInTheWay();
    await officer.completesTheSection();
    expect((await officer.readsTheSection('core-team', application)).answers['core-team']).toEqual([expect.objectContaining({ organisation: 'Culture office', 'hours-per-week': 12 })]);
  });

  step('reads what is missing, and is led to it', async () => {
    const place = await officer.readsTheSection('place', application);
    await officer.asks(applications.saveSection, { params: { id: application, section: 'place' }, body: { answers: place.answers, completed: true }, version: place.version });
    await officer.fillsInByInterface(application, demonstrationAnswers(), { besides: byHand });
    await officer.opensTheTasks(application);
    await officer.clicks(/^See the \d+ things that are missing$/);
    await officer.seesHeading('What is missing');
    await officer.findsNothingInTheWay();
    await officer.page.getByRole('main').getByRole('link', { name: /^We have informed the persons/ }).click();
    for (const statement of [/^We have informed/, /^If our place becomes a candidate/, /^What we have written is true/, /^The person who sends/]) await officer.chooses(statement);
    await officer.completesTheSection();
    await officer.sees('Nothing is missing');
  });

  step('checks the answers and hands them in', async () => {
    await officer.page.getByRole('main').getByRole('link', { name: 'Check your answers and hand in' }).click();
    await officer.seesHeading('Check your answers');
    await officer.sees('Vēstule.pdf');
    await officer.findsNothingInTheWay();
    await officer.clicks('Everything is right, go on');
    await officer.seesHeading(/^Hand in the Kuldīga/);
    await officer.findsNothingInTheWay();
    await officer.clicks(/^Submit the Kuldīga/);
    await officer.sees('Confirm that the application is true and that you may hand it in');
    await officer.chooses(/^The application is true/);
    await officer.clicks(/^Submit the Kuldīga/);
    await officer.seesHeading(/^The Kuldīga.* application is handed in$/);
    await officer.findsNothingInTheWay();
    ({ reference } = await officer.asks(applications.read, { params: { id: application } }));
    await officer.sees(reference);
  });

  step('reads the receipt, and anybody can have it confirmed', async () => {
    const receipt = await officer.asks(applications.readReceipt, { params: { id: application } });
    expect(Buffer.from(receipt as unknown as Uint8Array).subarray(0, 5).toString()).toBe('%PDF-');
    const visitor = await Visitor.comes(scene, { phone: true });
    await visitor.opens('/receipts');
    await visitor.fills('Reference', reference);
    await visitor.clicks('Verify');
    await visitor.sees('This receipt is genuine');
    await visitor.sees(/^Kuldīga/);
    await visitor.findsNothingInTheWay();
    await visitor.leaves();
  });

  step('sees where it stands, and both get the confirmation by mail', async () => {
    await officer.goesTo('status', application);
    await officer.sees('We have it. It is checked against the rules, then assessed. You need not do anything.');
    await officer.findsNothingInTheWay();
    for (const { email } of [anete, janis]) expect((await office.readsTheMailTo(email, 'application-receipt')).text).toContain(reference);
    await colleague.goesTo('', application);
    await colleague.sees('Handed in');
    expect(colleague.complaints).toEqual([]);
  });
});

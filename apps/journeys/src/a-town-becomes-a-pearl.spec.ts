import { titles } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { ContactPoint } from './contact-point.js';
import { nextMinute } from './embargo.js';
import { errand } from './errand.js';
import { Juror } from './juror.js';
import type { JuryWorld } from './jury-world.js';
import { PlanWriter } from './plan-writer.js';
import { A_WHILE, openScene, type Scene } from './scene.js';
import { Secretary } from './secretary.js';
import { selectTown, type TownWorld } from './town-world.js';
import { Visitor } from './visitor.js';

const TOWN = 'Schleswig';
/** What the jury thinks of the two others; one of them shares the country of the town. */
const OTHERS = { Kristinestad: 3.5, Glücksburg: 3 };
const CRITERIA = 5;
/** The sections that the officer writes by hand. */
const BY_HAND = ['cover', 'aim'];

const plan = {
  title: 'The long table of Schleswig',
  summary: 'Four quarters that know each other by sight cook for each other, once a month, on the street.',
  problem: 'Two hundred people moved in by the harbour, and nobody has asked them to anything.',
  vision: 'In a storm everybody in our town knows whose door to knock at.',
};
const shared = { topics: 'First reading of the aim', advice: 'Begin with the people you do not reach.', whoReads: 'Shared with the team' } as const;
const apart = { topics: 'Who carries this', advice: 'One officer carries everything; ask about a deputy.', whoReads: 'Mentors only' } as const;
const question = 'Whose doors are these today?';
const answer = 'Those of the rowing club. We add the school.';

describe('A town becomes a Pearl', () => {
  const step = errand();
  let scene: Scene;
  let world: TownWorld;
  let jury: JuryWorld;
  let officer: PlanWriter;
  let contact: ContactPoint;
  let secretary: Secretary;
  let chair: Juror;
  let jurors: Juror[];

  beforeAll(async () => {
    scene = await openScene();
    [world, officer, contact, secretary, chair, jurors] = await Promise.all([
      selectTown(scene, TOWN),
      PlanWriter.comes(scene),
      ContactPoint.comes(scene),
      Secretary.comes(scene),
      Juror.comes(scene),
      Promise.all([Juror.comes(scene), Juror.comes(scene), Juror.comes(scene)]),
    ]);
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  step('whose officer finds the plan, with the answers of the application', async () => {
    await officer.signsInWith(world.town.officer.credentials, '/applicant/');
    await officer.seesHeading('My applications');
    await officer.findsNothingInTheWay();
    await officer.page.getByRole('main').getByRole('link', { name: TOWN, exact: true }).click();
    await officer.seesHeading(`The ${TOWN} action plan`);
    await officer.findsItTidy();
    expect(officer.planId).toBe(world.town.planId);
  });

  step('writes two sections, and everything is saved by itself', async () => {
    await officer.opensTheSection('Put it in a nutshell');
    await officer.writes('Title of the plan', plan.title);
    await officer.writes('Summary for publication', plan.summary);
    await officer.writes('Written by', 'The culture office');
    await officer.takes(/^Language of the plan/, 'English');
    await officer.seesItSaved();
    await officer.findsItTidy();
    await officer.completesTheSection();
    await officer.page.getByRole('heading', { level: 1, name: 'Describe your place' }).waitFor();
    await officer.opensThePlan();
    await officer.opensTheSection('Set the aim');
    await officer.writes('The problem', plan.problem);
    await officer.ticks(/^What should grow stronger/, 'Trust');
    await officer.writes('Vision', plan.vision);
    await officer.seesItSaved();
    await officer.completesTheSection();
    await officer.page.getByRole('heading', { level: 1, name: 'Choose priorities' }).waitFor();
  });

  step('adds an activity, what it costs, who helps and what will show that it works', async () => {
    await officer.adds('Choose priorities', 'Add a priority');
    await officer.writes('Priority', 'Neighbours who know each other');
    await officer.keepsTheRecord('Choose priorities', 'Neighbours who know each other');

    await officer.adds('Plan the activities', 'Add an activity');
    await officer.writes('Name', 'Supper on the bridge');
    await officer.picks('Serves the priority', 'Neighbours who know each other');
    await officer.writes('What happens', 'Everybody brings a dish and a chair; the table stands across the harbour bridge.');
    await officer.ticks(/^Cultural tools/, 'Food');
    await officer.ticks(/^How people take part/, 'Volunteering day', 'Storytelling');
    await officer.ticks(/^With and for whom/, 'The whole community');
    await officer.writes('Where', 'Harbour bridge');
    await officer.dates('First day', `${Number(world.titleYear)}-05-12`);
    await officer.dates('Last day', `${Number(world.titleYear)}-09-15`);
    await officer.writes('Who answers for it', 'The culture office');
    await officer.writes('Cost (euros)', '4200');
    await officer.takes(/^Where most of the money comes from/, 'Own budget');
    await officer.writes('What is there afterwards', 'A table that is lent out all year');
    await officer.seesItSaved();
    await officer.findsItTidy();
    await officer.keepsTheRecord('Plan the activities', 'Supper on the bridge');

    await officer.adds('Find the money', 'Add a budget line');
    await officer.writes('For what', 'Tables and lamps');
    await officer.writes('Amount (euros)', '4200');
    await officer.takes(/^Where the money comes from/, 'Own budget');
    await officer.takes(/^How sure it is/, 'Decided');
    await officer.picks('Belongs to the activity', 'Supper on the bridge');
    await officer.keepsTheRecord('Find the money', 'Tables and lamps');

    await officer.adds('Gather partners', 'Add a stakeholder');
    await officer.writes('Organisation or group', 'Rowing club');
    await officer.writes('What it does in the plan', 'Carries the tables');
    await officer.keepsTheRecord('Gather partners', 'Rowing club');

    await officer.adds('See whether it works', 'Add an indicator');
    await officer.writes('What you look at', 'Guests who came for the first time');
    await officer.writes('Where you want to be', 'One in three');
    await officer.keepsTheRecord('See whether it works', 'Guests who came for the first time');
  });

  step('sees what is missing, and is led to it', async () => {
    await officer.opensThePlan();
    await officer.clicks(/^See the \d+ things that are missing$/);
    await officer.seesHeading('What is missing in the plan');
    await officer.findsItTidy();
    await officer.sees('“Guests who came for the first time” has no baseline: from where does it start?');
    await officer.opensTheSection('Expect the unexpected');
    await officer.sees('No risks yet');
  });

  step('is looked after by a contact point, who accepts the candidate and reads the plan', async () => {
    await contact.signsInWith(world.contact.credentials, '/applicant/');
    await contact.seesHeading('What waits for you');
    await contact.findsNothingInTheWay();
    await contact.clicks(`Say whether you accompany ${TOWN}`);
    await contact.seesHeading('My candidates');
    await contact.sees('You are proposed as contact');
    await contact.findsItTidy();
    await contact.clicks(`Accept ${TOWN}`);
    await contact.sees('You answer for this candidate now');
    await contact.page.getByRole('table').or(contact.page.getByRole('list')).getByRole('link', { name: TOWN }).first().click();
    await contact.writesDown(shared);
    await contact.writesDown(apart);
    await contact.findsItTidy();
    await contact.clicks('Read and comment on the plan');
    await contact.seesHeading(`The ${TOWN} action plan`);
    await contact.sees('You read this plan as its national contact. The team writes it; your comments help.');
    await contact.clicks('Set the aim');
    expect(await contact.page.getByRole('textbox', { name: 'Vision' }).inputValue()).toBe(plan.vision);
    await contact.comments(question);
    await contact.findsItTidy();
  });

  step('whose officer reads the shared note, never the other, and answers what was asked', async () => {
    await officer.opensThePlan();
    await officer.clicks('Notes and next steps with your contact');
    await officer.seesHeading(shared.topics);
    await officer.sees(shared.advice);
    expect(await officer.page.getByText(apart.topics).count()).toBe(0);
    await officer.findsItTidy();
    await officer.opensThePlan();
    await officer.clicks('Conversations');
    const conversation = officer.page.getByRole('article').filter({ hasText: question });
    await conversation.getByRole('button', { name: 'Answer' }).click();
    await officer.fills('Your answer', answer);
    await officer.clicks('Send the answer');
    await conversation.getByText(answer).waitFor();
    await officer.findsItTidy();
    await contact.opensTheConversations();
    await contact.sees(answer);
  });

  step('hands the plan in, and reads the receipt', async () => {
    await world.fillsTheRest(BY_HAND);
    await officer.opensThePlan();
    await officer.clicks('Check the plan and hand it in');
    await officer.seesHeading('Check your plan');
    await officer.sees('Supper on the bridge');
    await officer.findsNothingInTheWay();
    await officer.clicks('Everything is right, go on');
    await officer.chooses(/^The plan is true to the best of our knowledge/);
    await officer.findsItTidy();
    await officer.clicks(`Submit the ${TOWN} plan`);
    await officer.seesHeading(`The ${TOWN} plan is handed in`);
    await officer.sees(/^The register confirms receipt/);
    await officer.findsItTidy();
    const address = await officer.page.getByRole('link', { name: 'Download the receipt (PDF)' }).getAttribute('href');
    const receipt = await officer.page.request.get(address!);
    expect([receipt.status(), (await receipt.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  });

  step('and comes before the jury, of which everybody declares that nothing ties them', async () => {
    jury = await world.comesBeforeTheJury();
    await Promise.all(
      [chair, ...jurors].map(async (juror, at) => {
        await juror.signsInWith(jury.everybody[at]!.credentials);
        await juror.declaresNoTies();
      }),
    );
    await jurors[0]!.findsItTidy();
  });

  step('so that the secretariat starts the scoring', async () => {
    await secretary.signsInWith(world.secretariat.credentials, '/admin/');
    await secretary.opensTheJury(world.cycleId);
    await secretary.moves('Start scoring', 'Scoring has started');
    await secretary.findsItTidy();
  });

  step('is read and scored criterion by criterion by the first juror', async () => {
    const [juror] = jurors as [Juror];
    await juror.opensThePlanOf(TOWN);
    await juror.sees(plan.title);
    await juror.sees(plan.vision);
    for (const [code, points, comment] of [
      ['J1', '4.5', 'One sees who sits at the table.'],
      ['J2', '4', 'The harbour is the right place.'],
      ['J3', '5', 'Those who moved in cook first.'],
      ['J4', '4', ''],
      ['J5', '4.5', 'The table stays.'],
    ] as const) {
      await juror.scores(code, points);
      if (comment) await juror.criterion(code).getByLabel(`Comment on ${code}`).fill(comment);
    }
    await juror.sees(/^Saved \d/);
    await juror.findsItTidy();
    await juror.makesItFinal('We would come to this supper.');
    await juror.findsItTidy();
  });

  step('and by the others with a few keys', async () => {
    await Promise.all(
      [chair, ...jurors.slice(1)].map(async (juror) => {
        await juror.opensThePlanOf(TOWN);
        await juror.scoresEvenly(4, CRITERIA);
        await juror.makesItFinal('Clear, and within reach.');
      }),
    );
    await Promise.all(jury.everybody.map((one) => jury.scores(one, OTHERS, { besides: [world.town.planId] })));
    await secretary.opensTheJury(world.cycleId);
    await secretary.moves('Start the deliberation', 'The deliberation has started');
  });

  step('until the chair sees why it stands where it stands', async () => {
    await chair.opens('/jury/');
    await chair.goesTo('Ranking');
    await chair.seesHeading('How it comes about');
    await chair.sees(new RegExp(`^${TOWN} takes base place 1`));
    await chair.findsItTidy();
    await chair.goesTo('Deliberation');
    await chair.seesHeading('One more title?');
    for (const { name } of jury.jurors) await chair.chooses(name);
    await chair.chooses('Ingrid Solberg, chair');
    await chair.clicks('Save');
    await chair.page.getByText('Saved', { exact: true }).waitFor();
    await chair.findsItTidy();
  });

  step('and decides, until an embargo', async () => {
    await chair.chooses('Nobody: the place stays empty');
    await chair.page.locator('app-extra-form').getByLabel('Reason').fill('The second plan of the same country needs another year.');
    await chair.page.getByLabel('Against', { exact: true }).fill('4');
    await chair.clicks('Record the decision');
    await chair.seesHeading('Decision');
    const embargo = nextMinute('Europe/Berlin');
    const until = chair.page.getByRole('group', { name: 'Embargo until' });
    for (const [part, value] of [['Day', embargo.day], ['Month', embargo.month], ['Year', embargo.year]] as const) await until.getByLabel(part, { exact: true }).fill(value);
    await until.getByLabel('Time').fill(embargo.time);
    await chair.clicks(/^Decide$/);
    await chair.dialog.getByText(`${TOWN}: title`).waitFor();
    await chair.dialog.getByRole('button', { name: 'Decide' }).click();
    await chair.seesHeading('Protocol');
  });

  step('which the secretariat releases: nobody knows before, everybody in the same minute', async () => {
    const visitor = await Visitor.comes(scene);
    expect((await visitor.asks(titles.listTitles, { query: { cycle: world.cycleId } })).items).toEqual([]);
    await secretary.opensTheJury(world.cycleId);
    await secretary.moves('Release the result', 'The result is released');
    await secretary.page.getByRole('tab', { name: 'Result' }).click();
    await secretary.sees(/^Released .*: it is published by itself$/);
    await secretary.sees(/^The embargo ends on \d+\s\w+\s\d{4},\s\d\d:\d\d\.$/);
    await secretary.findsItTidy();
    await eventually(async () => expect((await visitor.asks(titles.listTitles, { query: { cycle: world.cycleId } })).items.map(({ placeName }) => placeName)).toContain(TOWN), 120_000);
    await visitor.leaves();
  });

  step('and the officer reads that the town is a Pearl', async () => {
    await officer.opens('/applicant/');
    await officer.findsItTidy();
    await officer.goesTo('status', world.town.application.id);
    await officer.sees('Congratulations: your place is a Cultural Pearl.');
    await officer.findsItTidy();
  });

  step('as does anybody on the website', async () => {
    const visitor = await Visitor.comes(scene, { phone: true });
    await visitor.opens('/pearls');
    await visitor.page.getByRole('main').getByRole('link', { name: world.titleYear, exact: true }).click();
    await visitor.page.getByRole('main').getByRole('link', { name: TOWN }).first().click();
    await visitor.isTold(TOWN);
    await visitor.sees(plan.title);
    await visitor.sees(plan.vision);
    await visitor.findsItTidy();
    for (const one of [officer, contact, secretary, chair, ...jurors]) expect(one.complaints).toEqual([]);
  });
});

import { checkIns, inbox, plans, practices, type PlanRecord } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { Administrator } from './administrator.js';
import { errand } from './errand.js';
import { Officer } from './officer.js';
import { beginTitleYear, LONG_TABLE, type PearlWorld } from './pearl-world.js';
import { A_WHILE, openScene, type Scene } from './scene.js';
import { Visitor } from './visitor.js';

const TABLE = LONG_TABLE.name;
const STORM = 'A storm took the tent; we try again next summer.';
const CHANGED = 'Forty people came to the first evening and a hundred and ten to the last. The two streets share a snow plough now.';
const TIP = 'Let the street that is angrier bring the chairs.';

describe('A Pearl', () => {
  const step = errand();
  let scene: Scene;
  let world: PearlWorld;
  let officer: Officer;
  let first: Administrator;
  let second: Administrator;
  /** The plan, and its activities as the check-in asks about them. */
  let planId: string;
  let others: string[];
  let practice: string;
  let slug: string;

  beforeAll(async () => {
    scene = await openScene();
    world = await beginTitleYear(scene);
    planId = world.pearls[0]!.planId;
    officer = await Officer.comes(scene, { phone: true });
    first = await Administrator.comes(scene);
    second = await Administrator.comes(scene);
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  const plan = () => officer.asks(plans.readPlan, { params: { id: planId } });
  const activity = ({ records }: { records: PlanRecord[] }, name: string) => records.find(({ kind, answers }) => kind === 'activity' && answers['name'] === name)!;

  step('is led to its check-in by the first page of a phone, with every activity of its own plan', async () => {
    await officer.signsInWith(world.pearls[0]!.officer.credentials, '/applicant/');
    await officer.seesHeading('My applications');
    await officer.findsNothingInTheWay();
    await officer.clicks(/^Send the check-in/);
    await officer.seesHeading(/^Check-in of quarter \d$/);
    const planned = (await plan()).records.filter(({ kind }) => kind === 'activity').map(({ answers }) => String(answers['name']));
    others = planned.filter((name) => name !== TABLE);
    expect(planned).toContain(TABLE);
    for (const name of planned) await officer.askedAbout(name).waitFor();
    await officer.findsItTidy();
  });

  step('cannot file it before it has said what became of each, and why something was given up', async () => {
    await officer.tells(TABLE, 'Done');
    await officer.askedAbout(TABLE).getByLabel('How many people came?').fill('110');
    await officer.tells(others[0]!, 'Cancelled');
    await officer.clicks('File the check-in');
    await officer.sees('There is a problem');
    await officer.sees(`${others[0]}: Say why`);
    await officer.findsNothingInTheWay();
    await officer.askedAbout(others[0]!).getByLabel('Why?').fill(STORM);
    for (const name of others.slice(1)) await officer.tells(name, 'Running');
  });

  step('files it, and the plan stands as it was said', async () => {
    await officer.fills(/^One highlight/, 'Two streets that had not spoken cooked together.');
    await officer.clicks('File the check-in');
    await officer.sees('The check-in is filed');
    await officer.findsItTidy();
    await eventually(async () => expect(activity(await plan(), TABLE).activity?.state).toBe('done'));
    expect(activity(await plan(), others[0]!).activity).toMatchObject({ state: 'cancelled', reason: STORM });
    const { items } = await officer.asks(checkIns.listCheckIns, { query: { cycle: world.year.cycleId, teamId: world.pearls[0]!.teamId } });
    expect(items).toEqual([expect.objectContaining({ state: 'filed' })]);
  });

  step('turns the finished activity into a practice that is mostly filled with what the plan says', async () => {
    await officer.clicks('Back to the title year');
    await officer.seesHeading(/^The title year of /);
    await officer.findsItTidy();
    await officer.clicks(`Turn into a good practice ${TABLE}`);
    await officer.seesHeading(`Turn “${TABLE}” into a good practice`);
    await officer.findsItTidy();
    await officer.clicks('Begin the practice');
    await officer.page.getByRole('heading', { level: 1, name: TABLE, exact: true }).waitFor();
    await officer.findsItTidy();
    practice = /\/practices\/([0-9a-f-]{36})$/.exec(officer.page.url())![1]!;
    const { content, completeness } = await officer.asks(practices.read, { params: { id: practice } });
    expect(completeness.filled / completeness.of).toBeGreaterThan(0.7);
    expect(content).toMatchObject({ title: TABLE, whatWasDone: LONG_TABLE.description, tools: LONG_TABLE['cultural-tools'], methods: LONG_TABLE['participatory-methods'], targetGroups: LONG_TABLE['target-groups'], costBand: '1000-5000', status: 'finished' });
  });

  step('sees what is still needed, adds it and hands it in', async () => {
    await officer.sees('Needed before you can hand it in');
    await officer.follows('Tips for others');
    await officer.seesHeading('Tell what came of it');
    await officer.findsItTidy();
    await officer.fills(/^What changed, and how do you know/, CHANGED);
    await officer.fills(/^Tips for others/, TIP);
    await officer.clicks('Save and continue');
    await officer.seesHeading('Choose the words it is found by');
    await officer.chooses('Loneliness');
    await officer.chooses(/^Trust$/);
    await officer.findsItTidy();
    await officer.follows('All sections');
    await officer.follows('Repeating it elsewhere');
    await officer.seesHeading('Say how it stands');
    await officer.findsItTidy();
    await officer.chooses('With changes');
    await officer.seesItSaved();
    await officer.follows('All sections');
    await officer.clicks('Hand it in for reading');
    await officer.sees('The programme reads it.');
    await officer.findsItTidy();
    await officer.follows('It grew out of an activity of your plan');
    await officer.follows(`Open its good practice ${TABLE}`);
    await officer.arrivesAt(`/applicant/practices/${practice}`);
  });

  step('is read by one person of the programme, who may not read it a second time', async () => {
    await first.signsInAs('secretariat', '/admin/practices');
    await first.seesHeading('Good practices');
    await first.findsItTidy();
    await first.follows(TABLE);
    await first.sees(CHANGED);
    await first.findsItTidy();
    await first.clicks('It may go on');
    await first.sees('Tick every point, or ask for changes');
    await first.findsNothingInTheWay();
    await first.passesIt();
    await first.sees('The second reading is for somebody else than the first.');
    await first.findsItTidy();
    expect(await first.button('It may go on').count()).toBe(0);
  });

  step('is read by another, and public from then on', async () => {
    await second.signsInAs('admin', '/admin/practices', { elsewhereToo: true });
    await second.follows(TABLE);
    await second.seesHeading('Second reading');
    await second.passesIt();
    await second.page.getByRole('link', { name: 'As the public sees it' }).waitFor();
    await second.findsItTidy();
    await officer.opens(`/applicant/practices/${practice}`);
    await officer.sees('It is public. Other towns can find and use it.');
    await officer.findsItTidy();
    ({ slug } = await officer.asks(practices.read, { params: { id: practice } }));
  });

  step('is found by a visitor who types badly', async () => {
    const visitor = await Visitor.comes(scene, { phone: true });
    await visitor.opens('/practices');
    await visitor.fills('What are you looking for?', 'long tabel for two streets');
    await visitor.clicks('Search');
    await visitor.follows(TABLE);
    await visitor.arrivesAt(`/practices/${slug}`);
    await visitor.sees(TIP);
    await visitor.page.getByRole('region', { name: 'Where it comes from' }).getByRole('link', { name: /Pearl/ }).waitFor();
    await visitor.findsItTidy();
    await visitor.leaves();
  });

  step('is taken up by another town, whose plan names where it came from', async () => {
    const other = world.pearls[1]!;
    const { email, password } = other.officer.credentials;
    const neighbour = await Officer.comes(scene);
    await neighbour.opens(`/practices/${slug}`);
    await neighbour.clicks('Take it into our plan');
    await neighbour.seesHeading('Sign in');
    await neighbour.entersThePassword(email, password);
    await neighbour.arrivesAt(`/applicant/use-practice/${slug}`);
    await neighbour.seesHeading(TABLE);
    await neighbour.sees(other.name);
    await neighbour.findsItTidy();
    await neighbour.clicks('Take it into the plan');
    await neighbour.arrivesAt(/^\/applicant\/plans\/[0-9a-f-]{36}\/sections\//);
    await neighbour.sees('Ask yourselves before it fits your town:');
    await neighbour.findsItTidy();
    const { records } = await neighbour.asks(plans.readPlan, { params: { id: other.planId } });
    expect(records.filter(({ activity }) => activity?.origin)).toEqual([expect.objectContaining({ answers: expect.objectContaining({ description: expect.stringContaining('two streets') }), activity: expect.objectContaining({ state: 'planned', origin: expect.objectContaining({ practiceId: practice, slug, title: TABLE }) }) })]);
  });

  step('hears that its practice is taken up', async () => {
    const title = `${world.pearls[1]!.name} has taken up your practice`;
    await eventually(async () => expect((await officer.asks(inbox.listInbox)).items.map((notice) => notice.title)).toContain(title));
    await officer.opens('/account/inbox');
    await officer.sees(title);
    await officer.findsItTidy();
  });
});

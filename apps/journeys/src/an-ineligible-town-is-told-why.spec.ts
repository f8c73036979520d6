import { A_WHILE, openScene, type Scene } from './scene.js';
import { Visitor, type Answer } from './visitor.js';

describe('An ineligible town is told why', () => {
  let scene: Scene;
  let visitor: Visitor;
  beforeAll(async () => {
    scene = await openScene();
    visitor = await Visitor.comes(scene);
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  const THE_TOWN: Answer = 'The town, city or municipality itself';

  it.each([
    ['one outside the area', 'Hannover', /^Hannover/, THE_TOWN, /^Hannover cannot apply for 2028$/, 'Hannover lies outside the area of the programme.'],
    ['an excluded capital, typed without its accents', 'riga', /^Rīga/, THE_TOWN, /^Rīga cannot apply for 2028$/, 'Rīga is one of the large capitals that cannot hold the title.'],
    ['an association', 'Kuldiga', /^Kuldīga/, 'Somebody else' as const, /cannot apply for 2028$/, 'An application is made by a local authority. An association can take part in the team of its municipality.'],
    ['a recent Pearl, by its other name', 'kristinestadt', /Kristinestad/, THE_TOWN, /cannot apply for 2028$/, /was a Pearl in 2026 and may apply again for \d{4}\./],
  ])('%s reads no, with the rule', async (_, typed, offered, who, heading, reason) => {
    await visitor.checksWhether(typed, offered, who);
    await visitor.isTold(heading);
    await visitor.sees(reason);
    await visitor.sees('What you can do instead');
    await visitor.findsNothingInTheWay();
  });

  it('a partner of the programme is told to ask first, and whom', async () => {
    await visitor.checksWhether('Varde', /^Varde/, THE_TOWN);
    await visitor.isTold('Varde may be able to apply for 2028');
    await visitor.sees(/is a partner of the programme/);
    expect(await visitor.page.getByRole('main').getByRole('link', { name: 'pearls@cbss.example' }).getAttribute('href')).toBe('mailto:pearls@cbss.example');
    await visitor.findsNothingInTheWay();
  });

  it('a team across a border reads that its members must lie in one country', async () => {
    await visitor.checksWhether('Valka', /^Valka/, 'Several places together');
    await visitor.picksThePlace('Valga', /^Valga/);
    await visitor.sees('Valga vald added');
    await visitor.clicks('Continue');
    await visitor.isTold(/cannot apply for 2028$/);
    await visitor.sees(/must lie in one country this year/);
  });

  it('a name in no list leads to what to do about it', async () => {
    await visitor.opens('/check');
    await visitor.types('Xyzzyburg');
    await visitor.sees(/No place is called “Xyzzyburg”/);
    await visitor.clicks('What to do when it is not there');
    await visitor.isTold('The place is not in the list');
    await visitor.findsNothingInTheWay();
  });
});

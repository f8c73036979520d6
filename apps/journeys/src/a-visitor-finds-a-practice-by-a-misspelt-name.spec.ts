import { looksOf } from './looks.js';
import { takePicture } from './picture.js';
import { A_WHILE, openScene, type Scene } from './scene.js';
import { Visitor } from './visitor.js';

describe('A visitor finds a practice by a misspelt name, on a phone without script', () => {
  let scene: Scene;
  let visitor: Visitor;
  beforeAll(async () => {
    scene = await openScene();
    visitor = await Visitor.comes(scene, { phone: true, withoutScript: true });
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);
  afterEach(async () => {
    await takePicture(visitor.page, 'seen');
    expect(await looksOf(visitor.page)).toEqual([]);
  }, A_WHILE);

  const main = () => visitor.page.getByRole('main');
  const found = () => main().locator('app-practice-entry').getByRole('heading').allTextContents();
  const address = async (name: string | RegExp) => main().getByRole('link', { name }).first().getAttribute('href');

  it('comes by the menu, which stands open', async () => {
    await visitor.opens('/');
    await visitor.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Good practices' }).click();
    await visitor.arrivesAt('/practices');
    await visitor.seesHeading('16 practices');
    expect(await found()).toHaveLength(12);
    await visitor.clicks('Next page');
    await visitor.sees('13–16 of 16');
    expect(await found()).toHaveLength(4);
  });

  it('types the town as it sounds and is told which one was searched', async () => {
    await visitor.opens('/practices');
    await visitor.fills('What are you looking for?', 'Rujienna');
    await visitor.button('Search').click();
    await visitor.sees('Nobody wrote “Rujienna”. These are the results for “Rūjiena”.');
    expect((await found()).sort()).toEqual(['A Youth Day made by the young themselves', 'A yard the town cleared and named together', 'An exhibition across the border']);
    expect(await main().locator('app-sea-map .dot').count()).toBe(1);
    await visitor.page.getByText('The same as a list').click();
    expect(await address('Rūjiena')).toBe('/practices?text=R%C5%ABjiena');
  });

  it('narrows what was found with a form, and takes a filter off again with a link', async () => {
    await visitor.page.getByText('Narrow down').first().click();
    await visitor.page.getByText('How people take part', { exact: true }).first().click();
    await visitor.chooses(/^Led by young people/);
    await visitor.button('Show results').click();
    await visitor.seesHeading('1 practice');
    expect(await found()).toEqual(['A Youth Day made by the young themselves']);
    await visitor.clicks('Remove the filter Led by young people');
    await visitor.seesHeading('3 practices');
  });

  it('puts the newest first', async () => {
    await visitor.clicks('newest first');
    await visitor.arrivesAt(/order=newest/);
    expect(await found()).toEqual(['An exhibition across the border', 'A Youth Day made by the young themselves', 'A yard the town cleared and named together']);
  });

  it('reads the practice, where it comes from and how to use it', async () => {
    await visitor.clicks('A Youth Day made by the young themselves');
    await visitor.arrivesAt('/practices/a-youth-day-made-by-the-young');
    await visitor.seesHeading('What was done');
    await visitor.seesHeading('Tips for others');
    await visitor.seesHeading('From places like Rūjiena');
    expect(await address('From the plan of Rūjiena, Pearl of 2024')).toBe('/pearls/rujiena/2024');
    expect(await address('Take it into our plan')).toBe('/applicant/use-practice/a-youth-day-made-by-the-young');
  });

  it('and machines read the same', async () => {
    const head = await visitor.page.evaluate(() => ({
      canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
      description: document.querySelector('meta[name=description]')?.getAttribute('content'),
      data: JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}') as Record<string, unknown>,
    }));
    expect(head.canonical).toMatch(/\/practices\/a-youth-day-made-by-the-young$/);
    expect(head.description).toMatch(/^Young people plan and run a day of their own/);
    expect(head.data).toMatchObject({ '@type': 'Article', headline: 'A Youth Day made by the young themselves', contentLocation: { name: 'Rūjiena' }, license: 'https://creativecommons.org/licenses/by/4.0/' });
  });

  it('reads it in Latvian, and is told how the translation came about', async () => {
    await visitor.opens('/lv/practices/a-youth-day-made-by-the-young');
    await visitor.sees(/^Mašīntulkojums/);
    expect(await visitor.page.locator('html').getAttribute('lang')).toBe('lv');
    expect(await main().getByText('Neviens to vēl nav pārlasījis').count()).toBe(1);
  });

  it.each([
    ['en', 'Young people hold the purse', 'Worksheet to print (PDF)'],
    ['lv', 'Maks jauniešu rokās', 'Darba lapa drukai (PDF)'],
  ])('goes on to the tool that was used and its worksheet, in %s', async (language, tool, worksheet) => {
    await visitor.opens(`${language === 'en' ? '' : `/${language}`}/practices/a-youth-day-made-by-the-young`);
    await visitor.clicks(tool);
    await visitor.arrivesAt(/\/playbook\/young-people-hold-the-purse$/);
    await visitor.page.getByRole('heading', { level: 1, name: tool }).waitFor();
    const sheet = await visitor.context.request.get((await address(worksheet))!);
    expect([sheet.status(), sheet.headers()['content-type'], sheet.headers()['content-disposition']]).toEqual([200, 'application/pdf', expect.stringContaining(`young-people-hold-the-purse-${language}.pdf`)]);
    expect((await sheet.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

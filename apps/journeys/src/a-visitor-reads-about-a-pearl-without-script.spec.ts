import { jurors, panels, pathOf, pearls, practices } from '@pearls/contracts';
import { demonstrationAdministrator, eventually, QuietLedger, Year } from '@pearls/year';
import type { Page } from 'playwright-core';
import { errand } from './errand.js';
import { A_WHILE, openScene, type Scene } from './scene.js';
import { takePicture } from './picture.js';

describe('A visitor without script', () => {
  const step = errand();
  let scene: Scene;
  let page: Page;
  beforeAll(async () => {
    scene = await openScene();
    page = await (await scene.browser.newContext({ baseURL: scene.address, javaScriptEnabled: false, locale: 'en-GB', viewport: { width: 390, height: 844 } })).newPage();
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  const heading = () => page.getByRole('heading', { level: 1 }).innerText();
  const main = () => page.getByRole('main');
  const attribute = (selector: string, name: string) => page.locator(selector).first().getAttribute(name);
  const text = async (path: string) => (await fetch(scene.address + path)).text();

  step('finds the Pearls of a country and a year, and the filters say what they are', async () => {
    await page.goto('/pearls');
    await main().getByLabel('Country').selectOption('Finland');
    await main().getByRole('button', { name: 'Show', exact: true }).click();
    expect(await main().getByLabel('Country').inputValue()).toBe('FI');
    expect(await attribute('meta[name=robots]', 'content')).toContain('noindex');
    await main().getByRole('link', { name: '2025', exact: true }).click();
    expect(new URL(page.url()).search).toBe('?year=2025&country=FI');
    expect(await main().getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(expect.arrayContaining(['Kaskinen – Kaskö']));
    expect(await main().getByText('Smiltene').count()).toBe(0);
    await page.goto('/pearls?year=1999');
    await main().getByText('Nothing fits these filters').waitFor();
    await page.goBack();
  });

  step('reads what a Pearl set out to do and what others can take over', async () => {
    await main().getByRole('link', { name: 'Kaskinen – Kaskö' }).click();
    expect(await heading()).toBe('Kaskinen – Kaskö');
    await main().getByText(/^Fix Kaskö/).waitFor();
    expect(await main().getByRole('link', { name: /wooden-house fair/ }).getAttribute('href')).toBe('/practices/wooden-house-fair-in-kaskinen');
    await takePicture(page, 'pearl');
  });

  step('shares a page that says to machines what it is', async () => {
    expect(await page.title()).toMatch(/^Kaskinen – Kaskö, Cultural Pearl of 2025/);
    expect(await attribute('link[rel=canonical]', 'href')).toMatch(/\/pearls\/kaskinen\/2025$/);
    expect(await attribute('meta[property="og:description"]', 'content')).toContain('wooden-house fair');
    expect((await fetch((await attribute('meta[property="og:image"]', 'content'))!)).headers.get('content-type')).toBe('image/png');
    const said = JSON.parse(await page.locator('script[type="application/ld+json"]').first().innerText()) as Record<string, unknown>;
    expect(said).toMatchObject({ about: { '@type': 'City', address: { addressCountry: 'FI' } }, mainEntity: { award: 'BSR Cultural Pearl 2025', identifier: 'PEARL-2025-KASKINEN' } });
  });

  step('has its title confirmed, and is told when a reference is not ours', async () => {
    await main().getByRole('link', { name: 'Confirm this title' }).click();
    await main().getByText('This title is genuine').waitFor();
    expect(await main().innerText()).toContain('Kaskinen – Kaskö in Finland received the title BSR Cultural Pearl of 2025.');
    await main().getByRole('link', { name: 'Enter another reference' }).click();
    await main().getByLabel('Reference of the title').fill('pearl-2025 -atlantis');
    const answer = page.waitForResponse((one) => one.url().endsWith('/titles/PEARL-2025-ATLANTIS'));
    await main().getByRole('button', { name: 'Confirm' }).click();
    expect((await answer).status()).toBe(404);
    expect(await heading()).toBe('No title has this reference');
    expect((await page.goto('/pearls/atlantis/2025'))!.status()).toBe(404);
    expect(await heading()).toBe('There is no Pearl at this address');
  });

  step('learns who judges and by what rule, with the numbers of the year', async () => {
    await page.goto('/the-jury');
    expect(await main().getByText(/^counts \d+ of 100$/).allInnerTexts()).toEqual(['counts 15 of 100', 'counts 20 of 100', 'counts 25 of 100', 'counts 15 of 100', 'counts 25 of 100']);
    await main().getByText('The jury for 2028 is not public yet').waitFor();
    await main().getByText(/^The 3 places with the highest scores receive the title\. No country gets more than one/).waitFor();
  });

  step('meets its members once they are public, the chair first', async () => {
    await announceJury(scene.address);
    // The door keeps a written page for a moment: another address is written anew.
    await page.goto('/the-jury?announced');
    const members = main().locator('section').first();
    expect(await members.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Ingrid Solberg', 'Mads Holm']);
    expect(await members.innerText()).toMatch(/Chair[^]*Adviser for culture, County network of the eastern shore · Norway[^]*I read every plan to the end\./);
    expect(await main().getByText('not public yet').count()).toBe(0);
    await takePicture(page, 'jury');
  });

  step('takes the data home, with the columns that were promised', async () => {
    await page.goto('/open-data');
    for (const [name, operation] of [['The Pearls', pearls.exportPearlsCsv], ['Good practices', practices.exportCsv]] as const) {
      const file = main().getByRole('article', { name });
      expect(await file.getByRole('link', { name: /CSV/ }).getAttribute('href')).toBe(pathOf(operation));
      const promised = (await file.locator('li').allTextContents()).map((one) => one.trim());
      expect(promised).toEqual((await text(pathOf(operation))).split('\r\n', 1)[0]!.split(','));
    }
    const links = await main().locator('a[href^="/api/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
    expect(links.length).toBeGreaterThan(15);
    expect(await Promise.all(links.map(async (path) => [path, (await fetch(scene.address + path)).status]))).toEqual(links.map((path) => [path, 200]));
  });

  step('finds every page that the map of the site names', async () => {
    const origin = (await attribute('link[rel=canonical]', 'href'))!.replace(/\/open-data$/, '');
    expect(await text('/robots.txt')).toContain(`Sitemap: ${origin}/sitemap.xml`);
    const addresses = [...(await text('/sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!.slice(origin.length));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(expect.arrayContaining(['/', '/lv/', '/pearls', '/lv/the-jury', '/pearls/kiel/2024', '/lv/pearls/schleswig/2026', '/call/2028/questions', '/open-data']));
    expect(addresses.filter((address) => /account|sign-|invitations|:|\*/.test(address))).toEqual([]);
    const dead: string[] = [];
    for (const address of addresses) {
      const answer = await page.request.get(address);
      if (answer.status() !== 200 || !(await answer.text()).includes('</h1>')) dead.push(address);
    }
    expect(dead).toEqual([]);
  });
});

/** A chair and a juror of the running year introduce themselves, and the panel is made public. */
async function announceJury(url: string) {
  const year = new Year({ url, towns: 0, jurors: 2, seed: 1, administrator: demonstrationAdministrator }, new QuietLedger());
  await year.administrator.signsIn();
  year.cycleId = '2028';
  const secretariat = await year.joinsAs('secretariat', 'Henrik Lind', 'secretariat');
  const params = await secretariat.does(panels.draftPanel, { body: { cycleId: year.cycleId } });
  const members = [await year.joinsAs('chair', 'Ingrid Solberg', 'chair'), await year.joinsAs('juror', 'Mads Holm', 'mads')];
  await eventually('every seat', async () => (await secretariat.does(jurors.listMembers, { params: { id: params.id } })).items.length === members.length);
  for (const { id, name } of members)
    await secretariat.does(jurors.saveProfile, { params: { id: params.id, personId: id }, version: 0, body: { name, job: 'Adviser for culture', organisation: 'County network of the eastern shore', country: 'NO', expertise: 'Social resilience', statement: 'I read every plan to the end.' } });
  await secretariat.does(panels.announcePanel, { params: { id: params.id } });
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const examiner = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What assistive technology would stumble over, and eyes where colours are looked at too. The frame of a mail lets no script in, so it is not looked into. */
export async function faultsFor(page: Page, { colours = true } = {}): Promise<string[]> {
  // Bringing axe takes as long as a look: a page that is looked at in several windows gets it once.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(examiner);
  return page.evaluate(async (enabled) => {
    // A button that turns from grey to blue has colours in between that nobody reads by. What turns for ever is not waited for.
    await Promise.all(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished.catch(() => undefined)));
    // Styles are not fetched a second time: what only they could tell, whether a page refuses to be turned, ours do not do.
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { iframes: false, preload: false, resultTypes: ['violations'], rules: { 'color-contrast': { enabled } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).slice(0, 3).join(' · ')}`);
  }, colours);
}

/** What anybody would see at a glance. */
export async function looksOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const width = innerWidth;
    const headings = document.querySelectorAll('h1').length;
    if (headings !== 1) faults.push(`${headings} main headings`);
    if (!document.title.trim()) faults.push('no title');
    if (document.documentElement.scrollWidth > width) {
      const wide = [...document.querySelectorAll('main *, header *, footer *')].filter((one) => one.getBoundingClientRect().right > width + 1);
      faults.push(`at ${width} px it scrolls sideways: ${wide.slice(-3).map((one) => `${one.tagName.toLowerCase()}.${one.className}`).join(' · ')}`);
    }
    // A page elsewhere may be called by its address.
    const named = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, label, legend, th, dt, button, a')].filter((one) => !(one instanceof HTMLAnchorElement && one.hostname.endsWith(one.textContent.trim())));
    const texts = [document.title, ...named.map((one) => one.textContent.trim())];
    for (const text of texts) {
      if (/^[a-z][A-Za-z]*(\.[a-zA-Z-]+)+$/.test(text)) faults.push(`a key instead of a sentence: ${text}`);
      if (/\{\w+\}/.test(text)) faults.push(`an empty place in a sentence: ${text}`);
    }
    return faults;
  });
}

import { platformFolder } from '@pearls/local';
import type { Browser } from 'playwright-core';
import { openBrowser } from './browser.js';
import { takePicture } from './picture.js';
import { startJourneyPlatform } from './platform.js';

/** Where a journey takes place: a platform of its own and the browser that people open their windows in. */
export interface Scene {
  readonly address: string;
  /** The data folder of the platform. */
  readonly folder: string;
  readonly browser: Browser;
  closes(): Promise<void>;
}

/** How long a part of a journey may take before it counts as stuck. */
export const A_WHILE = 900_000;

/** Browsers that are open right now. */
const browsers = new Set<Browser>();

/** What everybody has before their eyes, in words: it tells where a journey got stuck. */
export async function whatEverybodySees(): Promise<string> {
  const pages = [...browsers].flatMap((browser) => browser.contexts()).flatMap((context) => context.pages());
  const words = await Promise.all(pages.map((page) => page.locator('body').innerText({ timeout: 10_000 }).catch(() => 'nothing')));
  return pages.map((page, at) => `── ${page.url()}\n${words[at]!.slice(0, 2_000)}\n`).join('\n');
}

/** Opens both. `JOURNEY_ADDRESS` names a platform that is up already, to try a journey out. */
export async function openScene(): Promise<Scene> {
  const running = process.env['JOURNEY_ADDRESS'];
  // One after the other: a browser that does not open leaves no platform running behind it.
  const browser = await openBrowser();
  browsers.add(browser);
  const platform = running ? { address: running, folder: platformFolder(), stop: async () => undefined } : await startJourneyPlatform();
  return {
    address: platform.address,
    folder: platform.folder,
    browser,
    async closes() {
      await keepPictures(browser);
      browsers.delete(browser);
      await browser.close();
      await platform.stop();
    },
  };
}

/** What everybody saw last: it tells where a journey got stuck. */
async function keepPictures(browser: Browser) {
  for (const page of browser.contexts().flatMap((context) => context.pages())) await takePicture(page, 'last');
}

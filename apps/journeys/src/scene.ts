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

/** Opens both. `JOURNEY_ADDRESS` names a platform that is up already, to try a journey out. */
export async function openScene(): Promise<Scene> {
  const running = process.env['JOURNEY_ADDRESS'];
  // One after the other: a browser that does not open leaves no platform running behind it.
  const browser = await openBrowser();
  const platform = running ? { address: running, folder: platformFolder(), stop: async () => undefined } : await startJourneyPlatform();
  return {
    address: platform.address,
    folder: platform.folder,
    browser,
    async closes() {
      await keepPictures(browser);
      await browser.close();
      await platform.stop();
    },
  };
}

/** What everybody saw last: it tells where a journey got stuck. */
async function keepPictures(browser: Browser) {
  for (const page of browser.contexts().flatMap((context) => context.pages())) await takePicture(page, 'last');
}

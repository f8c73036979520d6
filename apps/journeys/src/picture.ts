import { join } from 'node:path';
import type { Page } from 'playwright-core';

let taken = 0;

/** Keeps what a page looks like in the folder that `JOURNEY_PICTURES` names; without it nothing is kept. */
export async function takePicture(page: Page, why: string) {
  const folder = process.env['JOURNEY_PICTURES'];
  if (!folder || page.isClosed()) return;
  const name = new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/g, 'id').replace(/\W+/g, '-');
  const width = page.viewportSize()?.width ?? 0;
  await page.screenshot({ path: join(folder, `${String((taken += 1)).padStart(3, '0')}-${why}${name}-${width}.png`), fullPage: true });
}

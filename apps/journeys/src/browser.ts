import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** The Chromium that comes with npm. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'), '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    headless: true,
  });
}

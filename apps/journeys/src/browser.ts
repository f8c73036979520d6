import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** The Chromium that comes with npm. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    // Pages without three dimensions are drawn faster by the plain painter than by a graphics card in software.
    args: [...sparticuz.args.filter((arg) => !/^--(single-process|no-zygote|in-process-gpu|ignore-gpu-blocklist|use-gl|use-angle|enable-unsafe-swiftshader)/.test(arg)), '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    headless: true,
  });
}

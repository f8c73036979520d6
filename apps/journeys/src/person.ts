import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const VIOLATION = /Content[- ]Security[- ]Policy|TrustedHTML|TrustedScript|Refused to/i;

export interface PersonOptions {
  /** A phone instead of a desk. */
  phone?: boolean;
  language?: string;
}

/** Somebody with a browser of their own. Remembers everything the page complains about. */
export class Person {
  readonly complaints: string[] = [];

  protected constructor(
    readonly address: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error' && VIOLATION.test(message.text())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  protected static async browser(browser: Browser, { phone = false, language = 'en-GB' }: PersonOptions) {
    const context = await browser.newContext({ viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 900 }, locale: language, timezoneId: 'Europe/Riga' });
    context.setDefaultTimeout(15_000);
    return { context, page: await context.newPage() };
  }

  static async with(browser: Browser, address: string, options: PersonOptions = {}): Promise<Person> {
    const { context, page } = await Person.browser(browser, options);
    return new Person(address, context, page);
  }

  async opens(path: string) {
    await this.page.goto(this.address + path);
  }

  async clicks(name: string | RegExp) {
    await this.page.getByRole('button', { name }).or(this.page.getByRole('link', { name })).first().click();
  }

  async sees(text: string | RegExp) {
    await this.page.getByText(text).first().waitFor();
  }

  /** The page has nothing that assistive technology would stumble over, and ran nothing that is not ours. */
  async findsNothingInTheWay() {
    await this.page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' · ')}`);
    if (faults.length || this.complaints.length) throw new Error(`${this.page.url()}\n${[...faults, ...this.complaints].join('\n')}`);
  }

  /** A JSON answer of the platform with this person's session. */
  async reads<T>(path: string): Promise<T> {
    const answer = await this.page.request.get(`${this.address}/api/v1${path}`);
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()) as T;
  }

  async leaves() {
    await this.context.close();
  }
}

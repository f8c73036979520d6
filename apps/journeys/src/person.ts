import type { Operation, ReplyOf } from '@pearls/contracts';
import { demonstrationPassword } from '@pearls/reference/demonstration';
import { call, type CallOptions } from '@pearls/testing';
import { generate } from 'otplib';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { faultsFor, looksOf } from './looks.js';
import { takePicture } from './picture.js';
import type { Scene } from './scene.js';

const PHONE = { width: 390, height: 844 };
const TABLET = { width: 834, height: 1112 };
/** How many milliseconds somebody waits for a page; only a defect takes that long, a busy machine does not. */
const PATIENCE = Number(process.env['JOURNEY_PATIENCE'] ?? 180_000);
const VIOLATION = /Content[- ]Security[- ]Policy|TrustedHTML|TrustedScript|Refused to/i;

export interface PersonOptions {
  /** A phone instead of a desk. */
  phone?: boolean;
  language?: string;
  /** A browser that runs no script at all. */
  withoutScript?: boolean;
}

type Where = 'desk' | 'tablet' | 'phone';

/** What somebody signs in with. */
export interface Credentials {
  email: string;
  password: string;
  secondFactor: string | undefined;
}

/** Somebody with a browser of their own. Remembers everything the page complains about. */
export class Person {
  readonly complaints: string[] = [];

  constructor(
    readonly scene: Scene,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    this.listensTo(page);
    context.on('page', (another) => this.listensTo(another));
  }

  /** Somebody comes to the platform, with nothing in the browser. */
  static async comes<P extends Person>(this: new (scene: Scene, context: BrowserContext, page: Page) => P, scene: Scene, { phone = false, language = 'en-GB', withoutScript = false }: PersonOptions = {}): Promise<P> {
    const context = await scene.browser.newContext({
      baseURL: scene.address,
      viewport: phone ? PHONE : { width: 1280, height: 900 },
      locale: language,
      javaScriptEnabled: !withoutScript,
      timezoneId: 'Europe/Riga',
    });
    context.setDefaultTimeout(PATIENCE);
    return new this(scene, context, await context.newPage());
  }

  private listensTo(page: Page) {
    if (page !== this.page) page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => {
      if (message.type() === 'error' && VIOLATION.test(message.text())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  async opens(path: string) {
    await this.page.goto(path);
    await this.isHere();
  }

  /** A page that was served stands until the application has it too, the one before until the next has come. */
  private async isHere() {
    await this.page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  }

  /** Goes to a page as a link would: what belongs to the same portal is not loaded again. */
  async turnsTo(path: string) {
    const portalOf = (address: string) => /^\/(applicant|jury|admin)\//.exec(address)?.[1];
    const portal = portalOf(path);
    if (!portal || portal !== portalOf(new URL(this.page.url()).pathname)) return this.opens(path);
    await this.page.evaluate(async (to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
      // The router hears of it in its own turn, and says that it is on its way with the next picture.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve))));
    }, path);
    await this.isHere();
  }

  /** Signs in with a password and comes back to a page of a portal. */
  async signsIn(email: string, returnTo: string, password: string = demonstrationPassword) {
    await this.opens(`/auth/sign-in?return=${encodeURIComponent(returnTo)}`);
    await this.entersThePassword(email, password);
  }

  /** On the page of signing in, wherever it leads. */
  async entersThePassword(email: string, password: string) {
    await this.fills('E-mail address', email);
    await this.fills('Password', password);
    await this.page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  }

  /** Signs in to a portal, with a second factor where there is one. The app shows the next code already: the last one was used. */
  async signsInWith({ email, password, secondFactor }: Credentials, returnTo: string) {
    await this.signsIn(email, returnTo, password);
    if (secondFactor) {
      await this.fills('Code of the app', await generate({ secret: secondFactor, epoch: Date.now() / 1000 + 30 }));
      await this.clicks('Continue');
    }
    await this.arrivesAt(new RegExp(`^${returnTo}`));
  }

  /** Chooses a language where it is offered at the top of the page. */
  async speaks(code: 'en' | 'lv') {
    await this.page.getByRole('banner').getByRole('combobox').selectOption(code);
    await this.page.locator(`html[lang=${code}]`).waitFor();
  }

  async arrivesAt(path: string | RegExp) {
    await this.page.waitForURL((url) => (typeof path === 'string' ? url.pathname === path : path.test(url.pathname + url.search)));
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** A button, or a link that looks like one. */
  async clicks(name: string | RegExp) {
    await this.button(name).or(this.page.getByRole('link', { name })).first().click();
  }

  /** Goes on by a link of the page itself, not of its frame. */
  async follows(link: string | RegExp) {
    await this.page.getByRole('main').getByRole('link', { name: link, exact: true }).first().click();
  }

  async fills(label: string | RegExp, text: string) {
    await this.page.getByLabel(label).first().fill(text);
  }

  async chooses(label: string | RegExp) {
    await this.page.getByRole('radio', { name: label }).or(this.page.getByRole('checkbox', { name: label })).first().check();
  }

  async sees(text: string | RegExp) {
    await this.page.getByText(text).first().waitFor();
  }

  async seesHeading(name: string | RegExp) {
    await this.page.getByRole('heading', { name }).first().waitFor();
  }

  /** Everything that the page announced to load is there. */
  async hasItAll() {
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.page.waitForFunction(() => !document.querySelector('pearl-loading, [aria-busy="true"]'));
  }

  /** The page has nothing that assistive technology would stumble over, and ran nothing that is not ours. */
  async findsNothingInTheWay() {
    await this.hasItAll();
    await takePicture(this.page, 'seen');
    expectNothing(this.page, [...(await faultsFor(this.page)), ...this.complaints]);
  }

  /** Nothing of the page is missing, or kept from the reader. */
  async findsItThere() {
    await this.hasItAll();
    expectNothing(this.page, await this.page.locator('web-failure, app-missing').allInnerTexts());
  }

  /** Looks at the page in the own window and on a phone: it has a title and one main heading, nothing is cut off, every text is a sentence. */
  async findsItTidy(examined: readonly Where[] = ['desk', 'phone'], besides: readonly Where[] = []) {
    await this.hasItAll();
    const own = this.page.viewportSize()!;
    const faults = new Set(this.complaints);
    // A page has the same colours in every window, and nothing takes longer to look at.
    let colours = true;
    const windows = own.width === PHONE.width ? (['phone'] as const) : (['desk', ...besides, 'phone'] as const);
    for (const where of windows) {
      await this.page.setViewportSize({ desk: own, tablet: TABLET, phone: PHONE }[where]);
      const found = await looksOf(this.page);
      if (examined.includes(where)) {
        found.push(...(await faultsFor(this.page, { colours })));
        colours = false;
      }
      for (const fault of found) faults.add(`${where}: ${fault}`);
      await takePicture(this.page, where);
    }
    await this.page.setViewportSize(own);
    expectNothing(this.page, [...faults]);
  }

  /** The same door that the portal uses, with the session of this browser. */
  async asks<O extends Operation<string, any, any, any>>(operation: O, options: CallOptions<O> = {}): Promise<ReplyOf<O>> {
    const cookies = await this.context.cookies(this.scene.address);
    const headers = { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '), origin: this.scene.address, 'x-pearls': '1', ...options.headers };
    return call(`${this.scene.address}`, undefined, operation, { ...options, headers });
  }

  async leaves() {
    await this.context.close();
  }
}

function expectNothing(page: Page, faults: readonly string[]) {
  if (faults.length) throw new Error(`${page.url()}\n${faults.join('\n')}`);
}

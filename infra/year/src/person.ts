import { signIn, type Language, type Operation, type ReplyOf, type SignInAnswer } from '@pearls/contracts';
import { generate } from 'otplib';
import { Door, Refusal, unless, type Asking } from './door.ts';
import { eventually } from './eventually.ts';
import type { Ledger } from './ledger.ts';

/** Where the code of a mail can be read. */
export interface Mailbox {
  /** The newest code in a mail to an address that was not tried yet. */
  codeFor(email: string, tried: ReadonlySet<string>): Promise<string>;
}

interface Known {
  name: string;
  email: string;
  language: Language;
  password: string;
  /** The secret of the authenticator app, once there is one. */
  secondFactor?: string;
}

const MOST_ATTEMPTS = 8;
/** What somebody is told who is not known any more: to sign in, or that there is nothing for everybody here. */
const UNKNOWN = new Set([401, 404]);

/** Somebody of the year, with a browser of their own. */
export class Person {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  id = '';
  isSignedIn = false;
  private readonly password: string;
  private secondFactor: string | undefined;
  private lastCode = '';
  private door: Door;
  /** While this person signs in again, whatever else they do waits. */
  private comingBack?: Promise<unknown>;
  private readonly ledger: Ledger;

  constructor(url: string, ledger: Ledger, { name, email, language, password, secondFactor }: Known) {
    this.name = name;
    this.email = email;
    this.language = language;
    this.password = password;
    this.secondFactor = secondFactor;
    this.ledger = ledger;
    this.door = new Door(url, ledger);
  }

  /** What this person signs in with, for a browser. */
  get credentials() {
    return { email: this.email, password: this.password, secondFactor: this.secondFactor };
  }

  /** What the browser of this person sends to be known again. */
  get cookie() {
    return this.door.cookie;
  }

  /** Does something; whose session ended with a part of the platform signs in again and goes on. */
  async does<O extends Operation<string, any, any, any>>(operation: O, asking: Asking<O> = {}): Promise<ReplyOf<O>> {
    await this.comingBack;
    const { door } = this;
    try {
      return await door.does(operation, asking);
    } catch (error) {
      if (!door.lost || !(error instanceof Refusal) || !UNKNOWN.has(error.problem.status)) throw error;
      if (this.door === door) this.comingBack = this.signsIn().finally(() => (this.comingBack = undefined));
      await this.comingBack;
      return this.door.does(operation, asking);
    }
  }

  /** Does something that must be refused, and writes down why. Anything else is a surprise. */
  async isRefused<O extends Operation<string, any, any, any>>(what: string, slug: string, operation: O, asking: Asking<O> = {}): Promise<void> {
    try {
      await this.does(operation, asking);
      this.ledger.surprise(`${this.name}: ${what} was not refused`);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.slug === slug) this.ledger.refused(this.name, what, error.problem.detail ?? error.problem.title);
      else this.ledger.surprise(`${this.name}: ${what} was refused for another reason: ${error.message}`);
    }
  }

  /** Signs up through the real door: a password is chosen, the code comes by mail. */
  signsUp(mailbox: Mailbox): Promise<this> {
    const tried = new Set<string>();
    return this.entersBy(async (attempt) => {
      // What an earlier attempt was not told may have been done: then the password is known already.
      if (attempt > 0 && (await this.byPassword().catch(unless(401, 403, 404, 422)))) return this;
      const uid = await this.begins();
      const answer = await this.door.does(signIn.signUp, { body: { email: this.email, name: this.name, language: this.language, password: this.password, signIn: uid } });
      // The mails of attempts before may arrive only now; their codes fit no more.
      for (let stale = attempt; ; stale -= 1) {
        const code = await mailbox.codeFor(this.email, tried);
        tried.add(code);
        const entered = await this.door.does(signIn.signInByCode, { params: { uid: answer.uid }, body: { code, proof: answer.proof } }).catch(stale > 0 ? unless(422) : unless());
        if (entered) return this.finishes(entered, answer.uid);
      }
    });
  }

  /** Signs in again in a fresh browser; who holds a role that asks for a second factor shows it, or enrols one. */
  signsIn(): Promise<this> {
    return this.entersBy(() => this.byPassword());
  }

  private async byPassword(): Promise<this> {
    const uid = await this.begins();
    return this.finishes(await this.door.does(signIn.signInByPassword, { params: { uid }, body: { email: this.email, password: this.password } }), uid);
  }

  /** A way in on which an answer was lost may lead nowhere, for much on it can be used once: it is begun again, in a fresh browser. */
  private async entersBy(way: (attempt: number) => Promise<this>): Promise<this> {
    for (let attempt = 0; ; attempt += 1) {
      this.door = new Door(this.door.url, this.ledger);
      try {
        return await way(attempt);
      } catch (error) {
        if (!this.door.lost || attempt === MOST_ATTEMPTS) throw error;
      }
    }
  }

  private async begins(): Promise<string> {
    const path = await this.door.walks('/auth/sign-in?return=/account', (one) => one.startsWith('/sign-in/'));
    return path.split('/')[2]!;
  }

  private async finishes(answer: SignInAnswer, uid: string): Promise<this> {
    let at = answer;
    if (at.step === 'second-factor') at = await this.door.does(signIn.signInBySecondFactor, { params: { uid }, body: { proof: at.proof!, code: await this.code() } });
    if (at.step === 'enrol-second-factor') {
      const { secret } = await this.door.does(signIn.enrolAtSignIn, { params: { uid }, body: { proof: at.proof! } });
      this.secondFactor = secret;
      at = await this.door.does(signIn.confirmEnrolmentAtSignIn, { params: { uid }, body: { proof: at.proof!, code: await this.code() } });
    }
    if (!at.redirectTo) throw new Error(`${this.name} is not signed in: ${JSON.stringify(at)}`);
    const landed = await this.door.walks(at.redirectTo);
    if (!landed.startsWith('/account')) throw new Error(`${this.name} signed in and stands before ${landed}`);
    this.isSignedIn = true;
    return this;
  }

  /** The code of the authenticator app; each counts once, so whoever comes again waits for the next. */
  private async code() {
    const secret = this.secondFactor;
    if (!secret) throw new Error(`${this.name} has no authenticator app`);
    this.lastCode = await eventually('the next code', async () => {
      const code = await generate({ secret });
      return code !== this.lastCode && code;
    });
    return this.lastCode;
  }
}

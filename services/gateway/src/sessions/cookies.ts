import { Injectable } from '@nestjs/common';
import { GatewayPlan } from '../gateway.settings.js';

const SIGN_IN_SECONDS = 3600;
/** What the reader chose to read in, in every portal; it outlives sessions. */
const LANGUAGE = 'language';
const A_YEAR = 31_536_000;
/** How many sign-ins may be begun side by side in one browser. */
const SIGN_INS = 4;

/** The cookies of the gateway: the session's, and one per sign-in under way. On plain http (this machine alone) they go without `__Host-`, which browsers tie to https. */
@Injectable()
export class Cookies {
  readonly session: string;
  private readonly signInPrefix: string;
  private readonly attributes: string;

  constructor(plan: GatewayPlan) {
    this.session = plan.secure ? '__Host-pearls' : 'pearls';
    this.signInPrefix = `${this.session}-in-`;
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${plan.secure ? '; Secure' : ''}`;
  }

  /** The value of one cookie of a request. */
  read(header: string | undefined, name: string): string | undefined {
    if (!header) return undefined;
    let at = header.indexOf(`${name}=`);
    while (at > 0 && header[at - 1] !== ' ' && header[at - 1] !== ';') at = header.indexOf(`${name}=`, at + 1);
    if (at < 0) return undefined;
    const end = header.indexOf(';', at);
    return header.slice(at + name.length + 1, end < 0 ? undefined : end);
  }

  /** The cookies that are not the gateway's own: all that a service behind it may see. */
  foreign(header: string): string {
    return header
      .split(/; */)
      .filter((one) => !one.startsWith(`${this.session}=`) && !one.startsWith(this.signInPrefix))
      .join('; ');
  }

  set(value: string) {
    return `${this.session}=${value}; ${this.attributes}`;
  }

  /** The language the reader chose in this browser, if any. */
  language(header: string | undefined): string | undefined {
    return this.read(header, LANGUAGE);
  }

  /** Remembers a language as the portals do: their script reads and writes the same cookie. */
  setLanguage(code: string) {
    return `${LANGUAGE}=${code}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax${this.attributes.endsWith('Secure') ? '; Secure' : ''}`;
  }

  /** Ends the gateway's session cookie and whatever the provider left in this browser. */
  clearAll(header: string | undefined): string[] {
    const names = (header ?? '').split(/; */).flatMap((one) => one.split('=')[0] || []).filter((name) => name !== LANGUAGE);
    return [...new Set([this.session, ...names.filter((name) => name !== this.session && /^[\w.-]+$/.test(name))])].flatMap((name) =>
      name === this.session || name.startsWith(this.signInPrefix) ? [this.expired(name)] : [this.expired(name), `${name}=; Path=/oidc; HttpOnly; SameSite=Lax; Max-Age=0`],
    );
  }

  signIn(state: string) {
    return this.signInPrefix + state.slice(0, 12);
  }

  setSignIn(state: string, sealed: string) {
    return `${this.signIn(state)}=${sealed}; ${this.attributes}; Max-Age=${SIGN_IN_SECONDS}`;
  }

  clearSignIn(state: string) {
    return this.expired(this.signIn(state));
  }

  /** Sign-ins begun and never finished, beyond the few that may stand side by side. */
  clearStale(header: string | undefined): string[] {
    const names = (header ?? '').split(/; */).flatMap((one) => (one.startsWith(this.signInPrefix) ? [one.split('=')[0]!] : []));
    return names.slice(0, Math.max(0, names.length - SIGN_INS + 1)).map((name) => this.expired(name));
  }

  private expired(name: string) {
    return `${name}=; ${this.attributes}; Max-Age=0`;
  }
}

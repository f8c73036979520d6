import { generateKeyPairSync } from 'node:crypto';
import { ClientNats } from '@nestjs/microservices';
import { identityLetter, IdentityLetterReady, people, signIn, teams, type Actor, type Letter, type Role, type SignInAnswer, type SignUp, type SignUpAnswer } from '@pearls/contracts';
import { Questions } from '@pearls/messaging';
import { aVisitor, anAdministrator, startService, type StartOptions } from '@pearls/testing';
import { generateSync } from 'otplib';
import { identityService } from '../src/index.js';

export const PASSWORD = 'four unrelated herring words';
export const CLIENT_SECRET = 'the-secret-of-the-gateway-as-a-client';
export const COOKIE_KEY = 'a-cookie-key-of-more-than-32-characters';
export const LINK_KEY = 'a-link-key-of-more-than-thirty-two-characters';
export const PUBLIC_URL = 'http://localhost:8080';

export const aSigningKey = (kid: string) => ({ ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' });

/** Identity over real Postgres and NATS, with helpers that speak its public contract and read its letters as notifications does. */
export async function startIdentity({ env = {}, ...options }: StartOptions = {}) {
  const service = await startService(identityService, {
    ...options,
    env: {
      SIGNING_KEYS: JSON.stringify({ keys: [aSigningKey('first')] }),
      COOKIE_KEYS: COOKIE_KEY,
      GATEWAY_CLIENT_SECRET: CLIENT_SECRET,
      LINK_KEY,
      ADDRESS_ALLOWANCE: '100',
      ...env,
    },
  });
  const client = new ClientNats({ servers: [service.nats.url] });
  const questions = new Questions(client);
  const visitor = service.as(aVisitor);
  const now = () => (options.at === false ? new Date() : service.clock.now());

  /** Every letter that is ready, oldest first. */
  const letters = async (): Promise<(Letter & { kind: string })[]> => {
    const ready = await service.told(IdentityLetterReady);
    return Promise.all(ready.map(async ({ letterId, kind }) => ({ ...(await questions.ask(identityLetter, { letterId })), kind })));
  };
  const letterTo = async (email: string) => {
    const letter = (await letters()).filter(({ to }) => to.some((one) => one.email === email)).at(-1);
    if (!letter) throw new Error(`No letter to ${email}`);
    return letter;
  };
  const signUp = (more: Partial<SignUp> & { email: string }): Promise<SignUpAnswer> => visitor(signIn.signUp, { body: { name: 'Anna Bērziņa', language: 'lv', ...more } });
  const byMailCode = async (email: string, uid: string, proof?: string): Promise<SignInAnswer> => visitor(signIn.signInByCode, { params: { uid }, body: { code: (await letterTo(email)).code!, ...(proof && { proof }) } });
  const idOf = async (email: string) => (await service.as(anAdministrator())(people.listPeople, { query: { search: email } })).items[0]!.id;

  return {
    ...service,
    get url() {
      return service.url;
    },
    get db() {
      return service.db;
    },
    get app() {
      return service.app;
    },
    visitor,
    questions,
    letters,
    letterTo,
    signUp,
    byMailCode,
    idOf,
    /** Somebody who has signed up and shown the mailbox. */
    async aPerson(email: string, more: Partial<SignUp> = {}) {
      const { uid, proof } = await signUp({ email, ...more });
      await byMailCode(email, uid, proof);
      const id = await idOf(email);
      return { email, uid, id, actor: { kind: 'person', id, grants: [], teams: [], scopes: [] } satisfies Actor };
    },
    grant: (personId: string, role: Role) => service.as(anAdministrator())(people.grantRole, { params: { id: personId }, body: { role } }),
    openTeam: (owner: Actor, name = 'Rūjienas apvienības pārvalde') => service.as(owner)(teams.openTeam, { body: { kind: 'municipality', name, country: 'LV' } }),
    /** What an authenticator app shows. */
    appCode: (secret: string, stepsLater = 0) => generateSync({ secret, epoch: Math.floor(now().getTime() / 1000) + 30 * stepsLater }),
    /** The id and key in the link of the last invitation to an address. */
    async invitationTo(email: string) {
      const [, id = '', key = ''] = /\/invitations\/([0-9a-f-]{36})#([\w-]+)$/.exec((await letterTo(email)).action!.url) ?? [];
      return { id, key };
    },
    async stop() {
      await client.close();
      await service.stop();
    },
  };
}

export type Identity = Awaited<ReturnType<typeof startIdentity>>;

import type { Actor } from '@pearls/contracts';
import { aPerson, Browser, startService } from '@pearls/testing';
import { gatewayService } from '../src/index.js';
import { CLIENT_SECRET, PUBLIC_URL, StandInIdentity } from './stand-in-identity.js';

/** The gateway before a stand-in of identity, with browsers to come through its door. */
export async function startGateway(env: Record<string, string> = {}) {
  const identity = await StandInIdentity.open();
  const service = await startService(gatewayService, {
    env: {
      PUBLIC_URL,
      ISSUER: `${PUBLIC_URL}/oidc`,
      JWKS: identity.jwks,
      SERVICES: JSON.stringify({ identity: identity.url, applications: identity.url }),
      SESSION_KEY: 'a key for tests that is long enough to seal',
      GATEWAY_CLIENT_SECRET: CLIENT_SECRET,
      ...env,
    },
  });
  identity.now = () => service.clock.now();
  identity.next = aPerson();
  const browser = (userAgent?: string) => new Browser(() => service.url, PUBLIC_URL, userAgent);
  return {
    service,
    identity,
    clock: service.clock,
    browser,
    /** A browser in which the person has signed in. */
    async signedIn(person: Actor = aPerson(), userAgent?: string) {
      identity.next = person;
      const mine = browser(userAgent);
      await mine.open('/auth/sign-in?return=/nowhere.txt');
      return mine;
    },
    async stop() {
      await service.stop();
      await identity.close();
    },
  };
}

export type GatewayUnderTest = Awaited<ReturnType<typeof startGateway>>;

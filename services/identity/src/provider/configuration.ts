import { AUDIENCE, type PearlsClaims } from '@pearls/service';
import type { AdapterFactory, Configuration, JWKS, KoaContextWithOIDC } from 'oidc-provider';
import { interactionPolicy } from 'oidc-provider';
import type { IdentitySettings } from '../identity.settings.js';
import { scopes } from '../partners/partner-clients.service.js';
import type { Claims } from './claims.service.js';
import { tellWhy } from './what-went-wrong.js';

const FIVE_MINUTES = 300;
const TWELVE_HOURS = 12 * 3600;

/** What the provider is to be, given the settings. */
export function configurationOf(settings: IdentitySettings, adapter: AdapterFactory, claims: Claims, interactionUrl: (ctx: KoaContextWithOIDC, uid: string) => Promise<string>): Configuration {
  const jwks = JSON.parse(settings.SIGNING_KEYS) as JWKS;
  const resource = new URL('/api', settings.PUBLIC_URL).href;
  const partnerScopes = scopes().map(({ scope }) => scope);
  return {
    adapter,
    jwks,
    clients: [gatewayClient(settings)],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    clientAuthMethods: ['client_secret_basic'],
    responseTypes: ['code'],
    scopes: ['openid', 'offline_access', ...partnerScopes],
    pkce: { required: () => true },
    cookies: {
      keys: settings.COOKIE_KEYS.split(',').map((one) => one.trim()),
      names: { session: '_pearls_provider', interaction: '_pearls_interaction', resume: '_pearls_resume' },
      long: { signed: true, httpOnly: true, sameSite: 'lax', path: '/oidc' },
      short: { signed: true, httpOnly: true, sameSite: 'lax' },
    },
    routes: { authorization: '/auth', jwks: '/jwks', revocation: '/token/revocation', token: '/token' },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, _resource, client) => ({
          audience: AUDIENCE,
          scope: client.grantTypeAllowed('client_credentials') ? (client.scope ?? '') : partnerScopes.join(' '),
          accessTokenFormat: 'jwt',
          accessTokenTTL: FIVE_MINUTES,
          jwt: { sign: { alg: 'ES256', kid: jwks.keys[0]?.kid } },
        }),
      },
    },
    ttl: {
      AccessToken: FIVE_MINUTES,
      ClientCredentials: FIVE_MINUTES,
      AuthorizationCode: 60,
      IdToken: FIVE_MINUTES,
      Interaction: 2 * 3600,
      Session: TWELVE_HOURS,
      Grant: TWELVE_HOURS,
      // Rotation does not prolong it: twelve hours after signing in it is over.
      RefreshToken: (ctx) => (ctx.oidc.entities.RotatedRefreshToken ? ctx.oidc.entities.RotatedRefreshToken.remainingTTL : TWELVE_HOURS),
    },
    rotateRefreshToken: true,
    issueRefreshToken: (_ctx, client, source) => client.grantTypeAllowed('refresh_token') && source.scopes.has('offline_access'),
    interactions: { policy: policy(), url: (ctx, { uid }) => interactionUrl(ctx, uid) },
    loadExistingGrant: (ctx) => grantOf(ctx, resource),
    findAccount: async (_ctx, id, token) => ((await claims.mayEnter(id, token && (token as { amr?: string[] }).amr)) ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    async extraTokenClaims(_ctx, token): Promise<Record<string, unknown>> {
      if (token.kind === 'AccessToken') return claims.ofPerson(token.accountId) satisfies Promise<Partial<PearlsClaims>>;
      return claims.ofPartner(token.clientId) satisfies Promise<Partial<PearlsClaims>>;
    },
    renderError: (ctx, _out, error) => tellWhy(ctx, error),
  };
}

function gatewayClient(settings: IdentitySettings) {
  return {
    client_id: settings.GATEWAY_CLIENT_ID,
    client_secret: settings.GATEWAY_CLIENT_SECRET,
    client_name: 'BSR Cultural Pearls',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code' as const],
    redirect_uris: [new URL('/auth/callback', settings.PUBLIC_URL).href],
    token_endpoint_auth_method: 'client_secret_basic' as const,
  };
}

/** Asks at every sign-in: whether somebody sat before this browser earlier says nothing about now. */
function policy() {
  const prompts = interactionPolicy.base();
  prompts.get('login')?.checks.add(new interactionPolicy.Check('asked_every_time', 'signing in is asked for every time', (ctx) => !(ctx.oidc.result as { login?: object } | undefined)?.login));
  return prompts;
}

/** The only client is our own gateway: nobody needs to be asked whether it may. */
async function grantOf(ctx: KoaContextWithOIDC, resource: string) {
  const { client, session, provider, params } = ctx.oidc;
  if (!session?.accountId || !client) return undefined;
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid offline_access');
  grant.addResourceScope(resource, String(params?.['scope'] ?? ''));
  await grant.save();
  return grant;
}

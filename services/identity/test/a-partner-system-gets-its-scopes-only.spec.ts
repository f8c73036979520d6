import { partnerClients, PartnerClosed } from '@pearls/contracts';
import { aHolderOf, anAdministrator } from '@pearls/testing';
import { atTokenEndpoint, claimsIn } from './portal.js';
import { startIdentity, type Identity } from './start-identity.js';

describe('A partner system', () => {
  let identity: Identity;
  beforeAll(async () => (identity = await startIdentity({ at: false })));
  afterAll(() => identity.stop());
  const admin = anAdministrator();

  async function aSystem(...scopes: string[]) {
    const { id } = await identity.as(admin)(partnerClients.openPartnerClient, { body: { name: 'Statistics', contact: 'data@vidzeme.example', country: 'LV', scopes } });
    const { clientSecret, tokenEndpoint } = await identity.as(admin)(partnerClients.renewPartnerSecret, { params: { id }, body: {} });
    expect(tokenEndpoint).toBe('http://localhost:8080/oidc/token');
    return { id, secret: clientSecret };
  }
  const tokenFor = (id: string, secret: string, scope: string) => atTokenEndpoint(identity, { grant_type: 'client_credentials', scope }, id, secret);

  it('gets the scopes it was given and no other', async () => {
    const { id, secret } = await aSystem('cycles:read', 'places:read');
    expect(await tokenFor(id, secret, 'cycles:read applications:read')).toMatchObject({ status: 400, body: { error: 'invalid_scope' } });
    expect(await tokenFor(id, secret, 'cycles:read everything openid')).toMatchObject({ status: 400 });
    const { status, body } = await tokenFor(id, secret, 'cycles:read');

    expect([status, body.scope]).toEqual([200, 'cycles:read']);
    const claims = await claimsIn(identity, body.access_token);
    expect(claims).toMatchObject({ sub: id, kind: 'partner', country: 'LV', scope: 'cycles:read' });
    expect(claims).not.toHaveProperty('grants');
    expect(body).not.toHaveProperty('refresh_token');
  });

  it('cannot sign people in', async () => {
    const { id } = await aSystem('cycles:read');
    const response = await fetch(`${identity.url}/oidc/auth?client_id=${id}&response_type=code&redirect_uri=https://elsewhere.example&scope=openid`, { redirect: 'manual' });
    expect(response.status).toBe(400);
  });

  it('keeps its secret to itself: it is nowhere in the database, and a wrong one opens nothing', async () => {
    const { id, secret } = await aSystem('cycles:read');
    const tables = await identity.db.query<{ name: string }[]>(`select table_name as name from information_schema.tables where table_schema = current_schema()`);
    for (const { name } of tables) {
      const found = await identity.db.query<unknown[]>(`select 1 from "${name}" t where t::text like $1`, [`%${secret}%`]);
      expect([name, found]).toEqual([name, []]);
    }
    const [{ hash }] = await identity.db.query<[{ hash: string }]>(`select secret_hash as hash from partner_clients where id = $1`, [id]);
    for (const wrong of ['wrong', hash, `hashed:${hash}`]) expect(await tokenFor(id, wrong, 'cycles:read')).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  it('may keep the former secret for a while when it gets a new one', async () => {
    const { id, secret } = await aSystem('cycles:read');
    const kept = await identity.as(admin)(partnerClients.renewPartnerSecret, { params: { id }, body: { keepFormerHours: 1 } });
    expect((await tokenFor(id, secret, 'cycles:read')).status).toBe(200);
    expect((await tokenFor(id, kept.clientSecret, 'cycles:read')).status).toBe(200);

    await identity.as(admin)(partnerClients.renewPartnerSecret, { params: { id }, body: {} });
    expect((await tokenFor(id, kept.clientSecret, 'cycles:read')).status).toBe(401);
  });

  it('is shut out at once', async () => {
    const { id, secret } = await aSystem('cycles:read');
    await identity.as(admin)(partnerClients.closePartnerClient, { params: { id } });

    expect((await tokenFor(id, secret, 'cycles:read')).status).toBe(401);
    expect(await identity.told(PartnerClosed)).toEqual([{ clientId: id }]);
  });

  it('is let in by administrators alone, with scopes that exist', async () => {
    const body = { name: 'Statistics', contact: 'data@vidzeme.example', scopes: ['cycles:read'] };
    await expect(identity.as(aHolderOf('secretariat'))(partnerClients.openPartnerClient, { body })).rejects.toMatchObject({ status: 403 });
    await expect(identity.as(admin)(partnerClients.openPartnerClient, { body: { ...body, scopes: ['everything'] } })).rejects.toMatchObject({ problem: { type: '/problems/scope-unknown' } });
    const { items } = await identity.as(admin)(partnerClients.listScopes);
    expect(items).toContainEqual({ scope: 'cycles:read', opens: expect.arrayContaining([expect.any(String)]) });
  });
});

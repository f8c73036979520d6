import type { Clock } from '@pearls/domain';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { errors } from 'oidc-provider';
import type { DataSource } from 'typeorm';
import { PartnerClientEntity } from '../partners/partner-client.entity.js';

interface Row {
  payload: AdapterPayload;
  consumed_at: Date | null;
}

/** A partner's secret is kept as a hash; this mark says so where the provider expects the secret itself. */
export const HASHED = 'hashed:';

/** Keeps what the provider must remember in Postgres. Partner systems are its clients. */
export class OidcAdapter implements Adapter {
  constructor(
    private readonly model: string,
    private readonly db: DataSource,
    private readonly clock: Clock,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number) {
    await this.db.query(
      `insert into oidc_entities (model, id, payload, grant_id, account_id, uid, expires_at) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (model, id) do update set payload = excluded.payload, grant_id = excluded.grant_id, account_id = excluded.account_id, uid = excluded.uid, expires_at = excluded.expires_at`,
      [this.model, id, JSON.stringify(payload), payload.grantId ?? null, payload.accountId ?? null, payload.uid ?? null, new Date(Date.now() + (expiresIn ?? 3600) * 1000)],
    );
  }

  async find(id: string) {
    return this.model === 'Client' ? this.client(id) : this.entity('id', id);
  }

  findByUid(uid: string) {
    return this.entity('uid', uid);
  }

  async findByUserCode() {
    return Promise.resolve(undefined);
  }

  /** A refresh token or code serves once, also when two use it at the same moment. */
  async consume(id: string) {
    const [, consumed] = await this.db.query<[unknown[], number]>(`update oidc_entities set consumed_at = now() where model = $1 and id = $2 and consumed_at is null`, [this.model, id]);
    if (!consumed) throw new errors.InvalidGrant('it was used already');
  }

  async destroy(id: string) {
    await this.db.query(`delete from oidc_entities where model = $1 and id = $2`, [this.model, id]);
  }

  async revokeByGrantId(grantId: string) {
    await this.db.query(`delete from oidc_entities where model = $1 and grant_id = $2`, [this.model, grantId]);
  }

  private async entity(column: 'id' | 'uid', value: string): Promise<AdapterPayload | undefined> {
    if (value.includes('\0')) return undefined;
    const [row] = await this.db.query<Row[]>(`select payload, consumed_at from oidc_entities where model = $1 and ${column} = $2 and expires_at > now()`, [this.model, value]);
    return row && { ...row.payload, ...(row.consumed_at && { consumed: Math.floor(row.consumed_at.getTime() / 1000) }) };
  }

  private async client(id: string): Promise<AdapterPayload | undefined> {
    if (!/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(id)) return undefined;
    const client = await this.db.manager.findOneBy(PartnerClientEntity, { id, state: 'open' });
    const hashes = client?.hashesAt(this.clock.now()) ?? [];
    if (!client || !hashes.length) return undefined;
    return {
      client_id: id,
      client_secret: HASHED + hashes.join(','),
      client_name: client.name,
      scope: client.scopes.join(' '),
      grant_types: ['client_credentials'],
      response_types: [],
      redirect_uris: [],
      token_endpoint_auth_method: 'client_secret_basic',
    };
  }
}

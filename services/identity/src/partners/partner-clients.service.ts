import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PartnerClosed, PartnerOpened, PartnerSecretIssued, type PartnerClient, type PartnerClientDraft, type PartnerSecret, type SecretWish } from '@pearls/contracts';
import { Unprocessable, type Caller } from '@pearls/domain';
import { lock, tell, transaction } from '@pearls/persistence';
import { contractedOperations } from '@pearls/service';
import { DataSource } from 'typeorm';
import { IdentitySettings } from '../identity.settings.js';
import { PartnerClientEntity } from './partner-client.entity.js';

/** Every scope that an operation of the contracts asks for, with what it opens. */
export function scopes() {
  const opens = new Map<string, string[]>();
  for (const { scope, summary } of contractedOperations()) if (scope) opens.set(scope, [...(opens.get(scope) ?? []), summary]);
  return [...opens].sort(([a], [b]) => a.localeCompare(b)).map(([scope, summaries]) => ({ scope, opens: summaries }));
}

/** Systems of partners. */
@Injectable()
export class PartnerClients {
  constructor(
    private readonly db: DataSource,
    private readonly settings: IdentitySettings,
  ) {}

  async list() {
    const clients = await this.db.manager.find(PartnerClientEntity, { order: { name: 'ASC', id: 'ASC' } });
    return { items: clients.map(shown) };
  }

  open(caller: Caller, draft: PartnerClientDraft): Promise<PartnerClient> {
    const known = new Set(scopes().map(({ scope }) => scope));
    const unknown = draft.scopes.filter((scope) => !known.has(scope));
    if (unknown.length) throw new Unprocessable('scope-unknown', `There is no scope ${unknown.join(', ')}.`, [{ pointer: '/scopes', code: 'choice', message: `Choose from: ${[...known].join(', ')}.` }]);
    return transaction(this.db, caller, async (tx) => {
      const client = PartnerClientEntity.open(draft, caller.at);
      await tx.insert(PartnerClientEntity, client);
      await tell(tx, caller, PartnerOpened, client.id, { clientId: client.id, scopes: client.scopes });
      return shown(client);
    });
  }

  /** Issues a secret: it is said here, and kept as a hash only. */
  renewSecret(caller: Caller, id: string, { keepFormerHours = 0 }: SecretWish): Promise<PartnerSecret> {
    return transaction(this.db, caller, async (tx) => {
      const client = await lock(tx, PartnerClientEntity, { id });
      const clientSecret = randomBytes(32).toString('base64url');
      client.renewSecret(clientSecret, keepFormerHours, caller.at);
      await tx.save(client);
      await tell(tx, caller, PartnerSecretIssued, id, { clientId: id });
      return { clientId: id, clientSecret, tokenEndpoint: new URL('/oidc/token', this.settings.PUBLIC_URL).href };
    });
  }

  close(caller: Caller, id: string): Promise<void> {
    return transaction(this.db, caller, async (tx) => {
      const client = await lock(tx, PartnerClientEntity, { id });
      client.close(caller.at);
      await tx.save(client);
      await tell(tx, caller, PartnerClosed, id, { clientId: id });
    });
  }
}

const iso = (at: Date | null) => at?.toISOString();

function shown(client: PartnerClientEntity): PartnerClient {
  const { id, name, contact, country, scopes, state, hasSecret, actions } = client;
  return {
    ...{ id, name, contact, scopes, state, hasSecret, actions },
    ...(country && { country }),
    secretIssuedAt: iso(client.secretIssuedAt),
    formerSecretUntil: iso(client.formerSecretUntil),
    createdAt: client.createdAt.toISOString(),
    closedAt: iso(client.closedAt),
  };
}

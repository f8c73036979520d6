import { Injectable } from '@nestjs/common';
import { WebhookChanged, WebhookClosed, WebhookOpened, WebhookSecretIssued, type SecretWish, type Webhook, type WebhookChanges, type WebhookDraft, type WebhookSecret } from '@pearls/contracts';
import { NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { NotificationsSettings } from '../notifications.settings.js';
import { Seal } from '../secrets/seal.js';
import { whyNotTo } from './open-internet.js';
import { newSecret } from './signing.js';
import { WebhookEntity } from './webhook.entity.js';

/** A partner system sees its own; people of the back office all. */
export const webhooksOf = (caller: Caller, where: FindOptionsWhere<WebhookEntity> = {}): FindOptionsWhere<WebhookEntity> => ({ ...where, ...(caller.kind === 'partner' && { clientId: caller.id }) });

const SEALED_FOR = 'webhook-secrets';
const MOST_OF_ONE = 20;

/** Where facts are sent to. */
@Injectable()
export class Webhooks {
  private readonly seal: Seal;

  constructor(
    private readonly db: DataSource,
    private readonly settings: NotificationsSettings,
  ) {
    this.seal = new Seal(settings.SEALING_KEY, SEALED_FOR);
  }

  async list(caller: Caller) {
    const hooks = await this.db.manager.find(WebhookEntity, { where: webhooksOf(caller), order: { createdAt: 'ASC', id: 'ASC' } });
    return { items: await Promise.all(hooks.map((one) => this.shown(this.db.manager, one))) };
  }

  async read(caller: Caller, id: string): Promise<Webhook> {
    return this.shown(this.db.manager, await find(this.db.manager, WebhookEntity, webhooksOf(caller, { id })));
  }

  open(caller: Caller, draft: WebhookDraft): Promise<Webhook> {
    this.mustBeReachable(draft.url);
    const clientId = caller.kind === 'partner' ? caller.id : (draft.clientId ?? null);
    if (caller.kind === 'partner' && draft.clientId && draft.clientId !== caller.id) throw new NotFound();
    return transaction(this.db, caller, async (tx) => {
      if (caller.kind === 'partner' && (await tx.countBy(WebhookEntity, webhooksOf(caller))) >= MOST_OF_ONE) throw new Unprocessable('too-many-webhooks', `A partner system has at most ${MOST_OF_ONE} webhooks. Close one first.`);
      const hook = WebhookEntity.open({ ...draft, clientId }, this.seal.close(newSecret()), caller.at);
      await tx.save(hook);
      await tell(tx, caller, WebhookOpened, hook.id, dataOf(hook));
      return this.shown(tx, hook);
    });
  }

  change(caller: Caller, id: string, { active, url, facts, description }: WebhookChanges, version: number): Promise<Webhook> {
    if (url !== undefined) this.mustBeReachable(url);
    return transaction(this.db, caller, async (tx) => {
      const hook = await lock(tx, WebhookEntity, webhooksOf(caller, { id }));
      sameVersion(hook, version);
      hook.edit({ url, facts, description });
      if (active === true && hook.state !== 'active') hook.move('resume');
      if (active === false && hook.state === 'active') hook.move('pause');
      await tx.save(hook);
      await tell(tx, caller, WebhookChanged, id, dataOf(hook));
      return this.shown(tx, hook);
    });
  }

  close(caller: Caller, id: string): Promise<void> {
    return transaction(this.db, caller, async (tx) => {
      const hook = await lock(tx, WebhookEntity, webhooksOf(caller, { id }));
      await tx.delete(WebhookEntity, { id });
      await tell(tx, caller, WebhookClosed, id, dataOf(hook));
    });
  }

  /** Said here and never again; the one until now may sign beside it for a while. */
  issueSecret(caller: Caller, id: string, { keepFormerHours = 0 }: SecretWish): Promise<WebhookSecret> {
    return transaction(this.db, caller, async (tx) => {
      const hook = await lock(tx, WebhookEntity, webhooksOf(caller, { id }));
      const secret = newSecret();
      hook.issueSecret(this.seal.close(secret), keepFormerHours, caller.at);
      await tx.save(hook);
      await tell(tx, caller, WebhookSecretIssued, id, dataOf(hook));
      return { webhookId: id, secret, formerSecretUntil: hook.formerSecretUntil?.toISOString() };
    });
  }

  secretsOf(hook: WebhookEntity, at: Date): string[] {
    return hook.secretsAt(at).map((one) => this.seal.open(one));
  }

  private mustBeReachable(url: string) {
    const why = whyNotTo(url, this.settings.WEBHOOKS_TO_THIS_MACHINE);
    if (why) throw new Unprocessable('address-not-open', why, [{ pointer: '/url', code: 'closed', message: why }]);
  }

  private async shown(tx: EntityManager, hook: WebhookEntity): Promise<Webhook> {
    const [row] = await tx.query<[{ count: number }]>(`select count(*)::int as count from webhook_deliveries where webhook_id = $1 and state = 'dead'`, [hook.id]);
    const { id, url, facts, description, clientId, state, version } = hook;
    const iso = (at: Date | null) => at?.toISOString();
    return {
      ...{ id, url, facts, state, version, dead: row.count },
      ...(description && { description }),
      ...(clientId && { clientId }),
      secretIssuedAt: hook.secretIssuedAt.toISOString(),
      formerSecretUntil: iso(hook.formerSecretUntil),
      failingSince: iso(hook.failingSince),
      deliveredAt: iso(hook.deliveredAt),
      createdAt: hook.createdAt.toISOString(),
    };
  }
}

const dataOf = ({ id, clientId }: WebhookEntity) => ({ webhookId: id, ...(clientId && { clientId }) });

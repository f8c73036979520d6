import type { WebhookDeliveryState, WebhookFact, WebhookState } from '@pearls/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { v4 } from 'uuid';
import { webhookLifecycle, type WebhookMove } from './webhook.lifecycle.js';

/** Where a partner has facts sent to. Its secrets are kept sealed. */
@Entity('webhooks')
@Index('webhooks_client', ['clientId'])
export class WebhookEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @Column('uuid', { nullable: true }) readonly clientId: string | null = null;
  @Column('text') url!: string;
  @Column('text', { array: true }) facts!: WebhookFact[];
  @Column('text', { nullable: true }) description: string | null = null;
  @Column('text') readonly state: WebhookState = 'active';
  @Column('text') sealedSecret!: string;
  @Column('timestamptz') secretIssuedAt!: Date;
  @Column('text', { nullable: true }) formerSealedSecret: string | null = null;
  @Column('timestamptz', { nullable: true }) formerSecretUntil: Date | null = null;
  @Column('timestamptz', { nullable: true }) failingSince: Date | null = null;
  @Column('timestamptz', { nullable: true }) deliveredAt: Date | null = null;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('int') readonly version: number = 1;

  static open(draft: { url: string; facts: WebhookFact[]; description?: string; clientId?: string | null }, sealedSecret: string, at: Date) {
    const { url, facts, description, clientId } = draft;
    return Object.assign(new WebhookEntity(), { url, facts: [...new Set(facts)], description: description ?? null, clientId: clientId ?? null, sealedSecret, secretIssuedAt: at, createdAt: at });
  }

  issueSecret(sealed: string, keepFormerHours: number, at: Date) {
    const keeps = keepFormerHours > 0;
    Object.assign(this, {
      formerSealedSecret: keeps ? this.sealedSecret : null,
      formerSecretUntil: keeps ? new Date(at.getTime() + keepFormerHours * 3_600_000) : null,
      sealedSecret: sealed,
      secretIssuedAt: at,
    });
  }

  /** The sealed secrets that sign at a moment, the newest first. */
  secretsAt(at: Date): string[] {
    return [this.sealedSecret, ...(this.formerSealedSecret && this.formerSecretUntil && this.formerSecretUntil > at ? [this.formerSealedSecret] : [])];
  }

  edit({ url, facts, description }: { url?: string; facts?: WebhookFact[]; description?: string }) {
    Object.assign(this, {
      ...(url !== undefined && { url }),
      ...(facts !== undefined && { facts: [...new Set(facts)] }),
      ...(description !== undefined && { description }),
      version: this.version + 1,
    });
  }

  move(move: WebhookMove) {
    Object.assign(this, { state: webhookLifecycle.next(this.state, move) });
  }
}

/** One fact on its way to one receiver. It is its own job. */
@Entity('webhook_deliveries')
@Index('webhook_deliveries_message', ['webhookId', 'messageId'], { unique: true })
@Index('webhook_deliveries_due', ['dueAt'], { where: `state = 'waiting'` })
@Index('webhook_deliveries_webhook', ['webhookId', 'id'])
export class WebhookDeliveryEntity {
  @PrimaryColumn('uuid') readonly id!: string;
  @ForeignKey(() => WebhookEntity, { name: 'deliveries_of_webhook', onDelete: 'CASCADE' }) @Column('uuid') readonly webhookId!: string;
  /** The same however often it is sent. */
  @Column('text') readonly messageId!: string;
  @Column('text') readonly type!: string;
  @Column('text') readonly body!: string;
  @Column('text') state: WebhookDeliveryState = 'waiting';
  /** Since it was last asked for. */
  @Column('int') attempts: number = 0;
  @Column('int', { nullable: true }) status: number | null = null;
  @Column('text', { nullable: true }) words: string | null = null;
  @Column('timestamptz') readonly createdAt!: Date;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null = null;
  @Column('timestamptz', { nullable: true }) leasedUntil: Date | null = null;
  @Column('timestamptz', { nullable: true }) deliveredAt: Date | null = null;
}

/** One attempt, and what came of it. */
@Entity('webhook_attempts')
@Index('webhook_attempts_delivery', ['deliveryId', 'at'])
export class WebhookAttemptEntity {
  @PrimaryColumn('uuid') readonly id: string = v4();
  @ForeignKey(() => WebhookDeliveryEntity, { name: 'attempts_of_delivery', onDelete: 'CASCADE' }) @Column('uuid') readonly deliveryId!: string;
  @Column('timestamptz') readonly at!: Date;
  @Column('int') readonly took!: number;
  @Column('int', { nullable: true }) readonly status: number | null = null;
  @Column('text') readonly words!: string;
}

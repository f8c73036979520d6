import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Webhooks, what is on its way to them, and every attempt. */
export class CreateWebhooks1768000000001 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table webhooks (
        id                   uuid        primary key,
        client_id            uuid,
        url                  text        not null,
        facts                text[]      not null,
        description          text,
        state                text        not null,
        sealed_secret        text        not null,
        secret_issued_at     timestamptz not null,
        former_sealed_secret text,
        former_secret_until  timestamptz,
        failing_since        timestamptz,
        delivered_at         timestamptz,
        created_at           timestamptz not null,
        version              integer     not null
      );
      create index webhooks_client on webhooks (client_id);

      create table webhook_deliveries (
        id           uuid        primary key,
        webhook_id   uuid        not null constraint deliveries_of_webhook references webhooks on delete cascade,
        message_id   text        not null,
        type         text        not null,
        body         text        not null,
        state        text        not null,
        attempts     integer     not null,
        status       integer,
        words        text,
        created_at   timestamptz not null,
        due_at       timestamptz,
        leased_until timestamptz,
        delivered_at timestamptz
      );
      create unique index webhook_deliveries_message on webhook_deliveries (webhook_id, message_id);
      create index webhook_deliveries_due on webhook_deliveries (due_at) where state = 'waiting';
      create index webhook_deliveries_webhook on webhook_deliveries (webhook_id, id);

      create table webhook_attempts (
        id          uuid        primary key,
        delivery_id uuid        not null constraint attempts_of_delivery references webhook_deliveries on delete cascade,
        at          timestamptz not null,
        took        integer     not null,
        status      integer,
        words       text        not null
      );
      create index webhook_attempts_delivery on webhook_attempts (delivery_id, at);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`drop table webhook_attempts, webhook_deliveries, webhooks`);
  }
}

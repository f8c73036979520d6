import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every schema has beside its own tables: the event log, the inbox, the dead letters, the idempotency keys. */
export class CreateEventLog1760000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table event_log (
        id            uuid           primary key default uuidv7(),
        position      bigint         unique,
        type          text           not null,
        subject_id    text           not null,
        actor         text           not null,
        at            timestamptz(3) not null,
        data          jsonb          not null,
        trace         text,
        previous_hash text,
        hash          text,
        published_at  timestamptz
      );
      create index event_log_unsealed on event_log (id) where position is null;
      create index event_log_unpublished on event_log (position) where published_at is null;
      create index event_log_subject on event_log (subject_id, at);

      create function event_log_is_append_only() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'UPDATE' then
          raise exception 'The event log is append-only';
        end if;
        if (new.id, new.type, new.subject_id, new.actor, new.at, new.data, new.trace) is distinct from
           (old.id, old.type, old.subject_id, old.actor, old.at, old.data, old.trace)
           or (old.hash is not null and (new.position, new.previous_hash, new.hash) is distinct from
                                        (old.position, old.previous_hash, old.hash)) then
          raise exception 'A fact that has been told cannot be changed';
        end if;
        return new;
      end $$;
      create trigger event_log_rows before update or delete on event_log
        for each row execute function event_log_is_append_only();
      create trigger event_log_whole before truncate on event_log
        for each statement execute function event_log_is_append_only();

      create table inbox (
        consumer     text        not null,
        event_id     text        not null,
        processed_at timestamptz not null default now(),
        primary key (consumer, event_id)
      );

      create table dead_letters (
        id          uuid        primary key default uuidv7(),
        consumer    text        not null,
        event_id    text        not null,
        type        text        not null,
        payload     text        not null,
        error       text        not null,
        attempts    integer     not null,
        state       text        not null default 'waiting' check (state in ('waiting', 'replayed', 'discarded')),
        reason      text,
        failed_at   timestamptz not null default now(),
        settled_at  timestamptz,
        settled_by  text,
        unique (consumer, event_id)
      );

      create table idempotency_keys (
        actor       text        not null,
        key         text        not null,
        operation   text        not null,
        fingerprint text        not null,
        reply       jsonb,
        created_at  timestamptz not null default now(),
        primary key (actor, key)
      );
      create index idempotency_keys_age on idempotency_keys (created_at);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop table idempotency_keys;
      drop table dead_letters;
      drop table inbox;
      drop table event_log;
      drop function event_log_is_append_only();
    `);
  }
}

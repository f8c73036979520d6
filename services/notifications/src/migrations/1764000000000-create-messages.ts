import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages, what was kept of them, and every attempt to deliver them. */
export class CreateMessages1764000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table messages (
        id             uuid        primary key,
        owner          text        not null,
        letter_id      uuid        not null,
        kind           text        not null,
        place          integer     not null,
        state          text        not null,
        person_id      uuid,
        address        text,
        name           text,
        language       text,
        subject        text,
        attempts       integer     not null,
        words          text,
        trace          text,
        created_at     timestamptz not null,
        due_at         timestamptz,
        leased_until   timestamptz,
        delivery_id    uuid,
        handed_over_at timestamptz,
        accepted_at    timestamptz
      );
      create unique index messages_letter on messages (owner, letter_id, place);
      create index messages_due on messages (due_at) where state in ('waiting', 'sending');
      create index messages_person on messages (person_id, id);
      create index messages_age on messages (created_at);

      create table message_copies (
        message_id uuid    primary key constraint copies_of_message references messages on delete cascade,
        headers    text    not null,
        text       text    not null,
        html       text    not null,
        action     jsonb,
        code       text,
        blanked    boolean not null
      );

      create table deliveries (
        id         uuid        primary key,
        message_id uuid        not null constraint deliveries_of_message references messages on delete cascade,
        at         timestamptz not null,
        ended_at   timestamptz,
        outcome    text        not null,
        words      text
      );
      create index deliveries_message on deliveries (message_id, id);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop table deliveries;
      drop table message_copies;
      drop table messages;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSessions1764000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table sessions (
        id            uuid        primary key,
        cookie_hash   text        not null,
        person_id     text        not null,
        refresh_token text        not null,
        device        text        not null,
        privileged    boolean     not null,
        created_at    timestamptz not null,
        last_seen_at  timestamptz not null,
        ends_at       timestamptz not null
      );
      create unique index sessions_cookie on sessions (cookie_hash);
      create index sessions_person on sessions (person_id);
      create index sessions_end on sessions (ends_at);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`drop table sessions`);
  }
}

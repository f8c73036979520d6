import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans, their sections and records, conversations, versions and annexes, and what other rooms have told about cycles and contacts. */
export class CreatePlans1769000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table plans (
        id                uuid        primary key,
        cycle_id          text        not null,
        application_id    uuid        not null,
        team_id           uuid        not null,
        place_id          text        not null,
        place_name        text        not null,
        country           text        not null,
        state             text        not null,
        template_version  integer     not null,
        carried_over      boolean     not null,
        opened_at         timestamptz not null,
        changed_at        timestamptz not null,
        submitted_at      timestamptz,
        reference         text,
        sealed            text,
        sha256            text,
        withdrawal_reason text,
        end_reason        text,
        version           integer     not null
      );
      create unique index plans_application on plans (application_id);
      create index plans_team on plans (team_id);
      create index plans_changed on plans (changed_at, id);
      create unique index plans_reference on plans (reference);

      -- Answers are kept as they were written, uncompressed and out of line: compressing a long text is what a save costs.
      create table plan_sections (
        plan_id          uuid        not null,
        key              text        not null,
        answers          json        not null,
        completed        boolean     not null,
        from_application text[]      not null,
        version          integer     not null,
        saved_at         timestamptz not null,
        saved_by         uuid,
        primary key (plan_id, key)
      );
      alter table plan_sections alter column answers set storage external;

      create table plan_records (
        id           uuid        primary key,
        plan_id      uuid        not null,
        kind         text        not null,
        position     integer     not null,
        answers      json        not null,
        version      integer     not null,
        saved_at     timestamptz not null,
        saved_by     uuid,
        state        text,
        because      text,
        reason       text,
        former_dates json        not null,
        origin       json
      );
      create index plan_records_plan on plan_records (plan_id, kind, position);

      create table presences (
        plan_id   uuid        not null,
        person_id uuid        not null,
        section   text        not null,
        seen_at   timestamptz not null,
        primary key (plan_id, person_id)
      );

      create table annexes (
        id         uuid        primary key,
        plan_id    uuid        not null,
        field      text        not null,
        file_name  text        not null,
        media_type text        not null,
        size       integer     not null,
        sha256     text        not null,
        added_at   timestamptz not null,
        added_by   uuid        not null
      );
      create index annexes_plan on annexes (plan_id);

      create table comment_threads (
        id        uuid        primary key,
        plan_id   uuid        not null,
        section   text        not null,
        record_id uuid,
        field     text,
        wall      text        not null,
        state     text        not null,
        opened_at timestamptz not null,
        last_at   timestamptz not null
      );
      create index comment_threads_plan on comment_threads (plan_id);
      create table comments (
        id        uuid        primary key,
        thread_id uuid        not null,
        person_id uuid        not null,
        text      text        not null,
        at        timestamptz not null
      );
      create index comments_thread on comments (thread_id);
      create table comment_readings (
        thread_id uuid        not null,
        person_id uuid        not null,
        read_at   timestamptz not null,
        primary key (thread_id, person_id)
      );

      create table plan_versions (
        id        uuid        primary key,
        plan_id   uuid        not null,
        kind      text        not null,
        name      text,
        at        timestamptz not null,
        person_id uuid,
        content   json        not null
      );
      create index plan_versions_plan on plan_versions (plan_id, at);

      create table plan_contacts (
        assignment_id  uuid primary key,
        application_id uuid not null,
        person_id      uuid not null
      );
      create index plan_contacts_person on plan_contacts (person_id);

      create table known_cycles (
        id                   text        primary key,
        title_year           integer     not null,
        plans_due_at         timestamptz,
        plans_due_zone       text,
        title_year_starts_at timestamptz,
        title_year_ends_at   timestamptz,
        name                 text        not null,
        stale                boolean     not null
      );
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`drop table known_cycles, plan_contacts, plan_versions, comment_readings, comments, comment_threads, annexes, presences, plan_records, plan_sections, plans`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Panels and seats, candidates, conflicts, score sheets, the meeting, protocols and titles. */
export class CreateJury1768000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table panels (
        id                      uuid        primary key,
        cycle_id                text        not null,
        title_year              integer     not null,
        cycle_name              jsonb       not null,
        state                   text        not null,
        criteria                jsonb       not null,
        codes                   text[]      not null,
        minimum_sheets          integer     not null,
        rules                   jsonb,
        zone                    text        not null,
        results_at              timestamptz,
        announced_at            timestamptz,
        opened_at               timestamptz,
        scoring_started_at      timestamptz,
        deliberation_started_at timestamptz,
        decided_at              timestamptz,
        embargo_at              timestamptz,
        released_at             timestamptz,
        published_at            timestamptz,
        created_at              timestamptz not null default now(),
        version                 integer     not null
      );
      create unique index panels_one_per_cycle on panels (cycle_id);

      create table held_roles (
        person_id  uuid        not null,
        role       text        not null,
        cycle_id   text        not null,
        country    text        not null,
        granted_at timestamptz,
        revoked_at timestamptz,
        primary key (person_id, role, cycle_id, country)
      );
      create table seats (
        cycle_id  text    not null,
        person_id uuid    not null,
        chair     boolean not null,
        seated    boolean not null,
        primary key (cycle_id, person_id)
      );
      create table juror_profiles (
        cycle_id     text    not null,
        person_id    uuid    not null,
        name         text    not null,
        job          text    not null,
        organisation text    not null,
        country      text    not null,
        expertise    text    not null,
        statement    text    not null,
        version      integer not null,
        primary key (cycle_id, person_id)
      );
      create table team_members (
        team_id   uuid        not null,
        person_id uuid        not null,
        joined_at timestamptz,
        left_at   timestamptz,
        primary key (team_id, person_id)
      );
      create index team_members_person on team_members (person_id);

      create table candidates (
        application_id uuid        primary key,
        cycle_id       text        not null,
        team_id        uuid        not null,
        place_id       text        not null,
        country        text        not null,
        place_name     text        not null,
        place          jsonb,
        plan_id        uuid,
        sha256         text,
        submitted_at   timestamptz,
        dropped_at     timestamptz
      );
      create index candidates_cycle on candidates (cycle_id);
      create unique index candidates_plan on candidates (plan_id);
      create index candidates_team on candidates (team_id);

      create table conflicts (
        id             uuid        primary key,
        panel_id       uuid        not null,
        juror_id       uuid        not null,
        application_id uuid        not null,
        state          text        not null,
        kind           text        not null,
        explanation    text,
        declared_at    timestamptz not null,
        history        jsonb       not null,
        version        integer     not null
      );
      create unique index conflicts_one_per_candidate on conflicts (panel_id, juror_id, application_id);

      create table score_sheets (
        id              uuid        primary key,
        panel_id        uuid        not null,
        plan_id         uuid        not null,
        juror_id        uuid        not null,
        state           text        not null,
        scores          jsonb       not null,
        comments        jsonb       not null,
        overall_comment text,
        private_comment text,
        very_convincing boolean     not null,
        saved_at        timestamptz,
        final_at        timestamptz,
        reason          text,
        version         integer     not null
      );
      create unique index score_sheets_one_per_juror on score_sheets (plan_id, juror_id);
      create index score_sheets_panel on score_sheets (panel_id);
      create table sheet_revisions (
        id          uuid        primary key,
        sheet_id    uuid        not null,
        number      integer     not null,
        scores      jsonb       not null,
        comments    jsonb       not null,
        final_at    timestamptz not null,
        reopened_at timestamptz not null,
        reopened_by uuid        not null,
        reason      text        not null
      );
      create unique index sheet_revisions_one_per_number on sheet_revisions (sheet_id, number);

      create table deliberations (
        panel_id    uuid    primary key,
        present     jsonb   not null,
        notes       text    not null,
        settlements jsonb   not null,
        extras      jsonb   not null,
        deviation   jsonb,
        step_backs  jsonb   not null,
        reopenings  jsonb   not null,
        version     integer not null
      );
      create table protocols (
        id         uuid        primary key,
        panel_id   uuid        not null,
        number     integer     not null,
        decided_at timestamptz not null,
        sealed     text        not null,
        sha256     text        not null
      );
      create unique index protocols_one_per_number on protocols (panel_id, number);

      create table titles (
        reference    text        primary key,
        cycle_id     text        not null,
        title_year   integer     not null,
        place_id     text        not null,
        place_name   text        not null,
        country      text        not null,
        kind         text,
        plan_id      uuid,
        published_at timestamptz
      );
      create index titles_cycle on titles (cycle_id);
      create table feedback (
        plan_id   uuid        primary key,
        comments  jsonb       not null,
        edited_by uuid        not null,
        edited_at timestamptz not null,
        version   integer     not null
      );
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop table feedback, titles, protocols, deliberations, sheet_revisions, score_sheets, conflicts, candidates,
                 team_members, juror_profiles, seats, held_roles, panels;
    `);
  }
}

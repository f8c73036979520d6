import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cycles, places, applications and everything pre-selection needs. */
export class CreateApplications1764000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table cycles (
        id             text        primary key,
        title_year     integer     not null,
        name           jsonb       not null,
        state          text        not null,
        timetable      jsonb       not null,
        call_opens_at  timestamptz,
        call_closes_at timestamptz,
        rules          jsonb       not null,
        labels         jsonb,
        numbers        jsonb,
        contact        text        not null,
        form_version   integer     not null,
        created_at     timestamptz not null default now(),
        version        integer     not null
      );
      create table cycle_forms (
        cycle_id   text    not null,
        version    integer not null,
        definition jsonb   not null,
        criteria   jsonb   not null,
        keys       jsonb   not null,
        primary key (cycle_id, version)
      );

      create table places (
        id              text    primary key,
        names           jsonb   not null,
        country         text    not null,
        nuts3           text    not null,
        kind            text    not null,
        within_id       text,
        population      integer,
        population_year integer,
        latitude        double precision,
        longitude       double precision,
        version         integer not null
      );
      create index places_country on places (country);
      create table place_names (
        place_id text    not null references places on delete cascade,
        name     text    not null,
        folded   text    not null,
        primary key (place_id, name)
      );
      create index place_names_similar on place_names using gin (folded extensions.gin_trgm_ops);
      create table candidacies (
        cycle_id     text    not null,
        place_id     text    not null,
        title_year   integer not null,
        display_name text    not null,
        outcome      text    not null,
        focus        text,
        primary key (cycle_id, place_id)
      );
      create index candidacies_place on candidacies (place_id);

      create table applications (
        id                uuid        primary key,
        reference         text        not null,
        cycle_id          text        not null,
        team_id           uuid        not null,
        place_id          text        not null,
        place_name        text        not null,
        country           text        not null,
        applicant_kind    text        not null,
        partner_place_ids text[]      not null,
        form_version      integer     not null,
        state             text        not null,
        told_state        text        not null,
        started_at        timestamptz not null,
        changed_at        timestamptz not null,
        submitted_at      timestamptz,
        sealed            text,
        sha256            text,
        withdrawal_reason text,
        version           integer     not null
      );
      create unique index applications_one_per_place on applications (cycle_id, place_id) where state not in ('withdrawn', 'not_submitted');
      create unique index applications_reference on applications (reference);
      create index applications_team on applications (team_id);
      create index applications_changed on applications (changed_at, id);

      -- Answers are kept as they were written, uncompressed and out of line: compressing a long text is what a save costs.
      create table application_sections (
        application_id uuid        not null,
        key            text        not null,
        answers        json        not null,
        completed      boolean     not null,
        version        integer     not null,
        saved_at       timestamptz not null,
        saved_by       uuid        not null,
        primary key (application_id, key)
      );
      alter table application_sections alter column answers set storage external;

      create table attachments (
        id             uuid        primary key,
        application_id uuid        not null,
        field          text        not null,
        file_name      text        not null,
        media_type     text        not null,
        size           integer     not null,
        sha256         text        not null,
        added_at       timestamptz not null,
        added_by       uuid        not null
      );
      create index attachments_application on attachments (application_id);

      create table eligibility_verdicts (
        id             uuid        primary key,
        application_id uuid        not null,
        verdict        text        not null,
        reason         text        not null,
        findings       jsonb       not null,
        decided_by     uuid        not null,
        decided_at     timestamptz not null
      );
      create index eligibility_verdicts_application on eligibility_verdicts (application_id, decided_at);

      create table assessments (
        id             uuid        primary key,
        application_id uuid        not null,
        assessor_id    uuid        not null,
        state          text        not null,
        scores         jsonb       not null,
        remarks        jsonb       not null,
        comment        text,
        final_at       timestamptz,
        saved_at       timestamptz not null,
        version        integer     not null
      );
      create unique index assessments_one_per_reader on assessments (application_id, assessor_id);

      create table decisions (
        application_id uuid        primary key,
        outcome        text        not null,
        reason         text,
        staged_by      uuid        not null,
        staged_at      timestamptz not null,
        applied_at     timestamptz
      );

      create table letters (
        id             uuid        primary key,
        cycle_id       text        not null,
        application_id uuid        not null,
        kind           text        not null,
        state          text        not null,
        subject        text        not null,
        paragraphs     jsonb       not null,
        path           text,
        with_decision  boolean     not null,
        created_at     timestamptz not null,
        released_at    timestamptz,
        version        integer     not null
      );
      create index letters_cycle on letters (cycle_id, state);
      create index letters_application on letters (application_id);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop table letters, decisions, assessments, eligibility_verdicts, attachments, application_sections, applications,
                 candidacies, place_names, places, cycle_forms, cycles;
    `);
  }
}

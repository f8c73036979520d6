import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contacts and their candidates, the log, the programme, the title year. */
export class CreateMentoring1764000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table candidates (
        application_id    uuid        primary key,
        cycle_id          text        not null,
        team_id           uuid        not null,
        place_id          text        not null,
        country           text        not null,
        selected_at       timestamptz not null,
        plan_id           uuid,
        plan              text        not null,
        plan_opened_at    timestamptz,
        plan_submitted_at timestamptz,
        pearl_at          timestamptz,
        closed_at         timestamptz
      );
      create index candidates_team on candidates (team_id);
      create index candidates_cycle on candidates (cycle_id, country);

      create table known_places (
        id           text    primary key,
        display_name text,
        stale        boolean not null
      );

      create table contact_points (
        id           uuid        primary key,
        person_id    uuid        not null,
        country      text        not null,
        cycle_id     text        not null,
        organisation text        not null,
        web_address  text,
        mentors      boolean     not null,
        state        text        not null,
        stands_since timestamptz not null,
        version      integer     not null
      );
      create unique index contact_points_one_per_grant on contact_points (person_id, country, cycle_id);
      create index contact_points_country on contact_points (country);

      create table assignments (
        id               uuid        primary key,
        cycle_id         text        not null,
        application_id   uuid        not null,
        team_id          uuid        not null,
        place_id         text        not null,
        country          text        not null,
        person_id        uuid        not null,
        contact_point_id uuid        not null,
        cover            boolean     not null,
        state            text        not null,
        proposed_at      timestamptz not null,
        accepted_at      timestamptz,
        ended_at         timestamptz
      );
      create unique index assignments_one_per_person on assignments (application_id, person_id) where state <> 'ended';
      create index assignments_person on assignments (person_id, state);

      create table sessions (
        id             uuid    primary key,
        cycle_id       text    not null,
        application_id uuid    not null,
        team_id        uuid    not null,
        place_id       text    not null,
        country        text    not null,
        written_by     uuid    not null,
        held_on        date    not null,
        kind           text    not null,
        topics         text    not null,
        advice         text    not null,
        visibility     text    not null,
        minutes        integer not null,
        version        integer not null
      );
      create index sessions_candidate on sessions (application_id, held_on);
      create index sessions_latest on sessions (held_on, id);
      create table steps (
        id         uuid    primary key,
        session_id uuid    not null,
        position   integer not null,
        what       text    not null,
        who        text    not null,
        due_on     date,
        done_at    timestamptz
      );
      create index steps_session on steps (session_id);

      create table programme_events (
        id                     uuid        primary key,
        cycle_ids              text[]      not null,
        kind                   text        not null,
        audience               text        not null,
        state                  text        not null,
        title                  jsonb       not null,
        description            jsonb       not null,
        online                 boolean     not null,
        place                  text,
        joining_link           text,
        starts_at              timestamptz not null,
        ends_at                timestamptz not null,
        zone                   text        not null,
        capacity               integer,
        quota_per_team         integer,
        registration_opens_at  timestamptz,
        registration_closes_at timestamptz,
        agenda                 jsonb       not null,
        materials              jsonb       not null,
        ceremony               jsonb,
        cancellation_reason    text,
        announced_at           timestamptz,
        version                integer     not null
      );
      create index programme_events_dates on programme_events (starts_at, id);
      create index programme_events_ending on programme_events (state, ends_at);
      create table registrations (
        id             uuid        primary key,
        event_id       uuid        not null,
        person_id      uuid        not null,
        team_id        uuid,
        state          text        not null,
        queue_position integer     not null,
        registered_at  timestamptz not null,
        attended       boolean,
        access_needs   text,
        diet_needs     text,
        version        integer     not null
      );
      create unique index registrations_one_per_person on registrations (event_id, person_id) where state <> 'cancelled';
      create unique index registrations_queue on registrations (event_id, queue_position);
      create index registrations_person on registrations (person_id);
      create table event_feedback (
        event_id  uuid    not null,
        person_id uuid    not null,
        useful    integer not null,
        take_away text    not null,
        primary key (event_id, person_id)
      );

      create table check_ins (
        id             uuid        primary key,
        cycle_id       text        not null,
        plan_id        uuid        not null,
        application_id uuid        not null,
        team_id        uuid        not null,
        place_id       text        not null,
        country        text        not null,
        quarter        integer     not null,
        state          text        not null,
        opened_at      timestamptz not null,
        due_on         date        not null,
        filed_at       timestamptz,
        lines          jsonb       not null,
        updates        jsonb       not null,
        highlight      text        not null,
        difficulty     text        not null,
        help_wanted    text        not null,
        version        integer     not null
      );
      create unique index check_ins_one_per_quarter on check_ins (plan_id, quarter);
      create index check_ins_cycle on check_ins (cycle_id, state);
      create index check_ins_team on check_ins (team_id);

      create table final_reports (
        id             uuid        primary key,
        cycle_id       text        not null,
        plan_id        uuid        not null,
        application_id uuid        not null,
        team_id        uuid        not null,
        place_id       text        not null,
        country        text        not null,
        state          text        not null,
        opened_at      timestamptz not null,
        due_on         date        not null,
        filed_at       timestamptz,
        content        jsonb       not null,
        prefill        jsonb       not null,
        version        integer     not null
      );
      create unique index final_reports_one_per_plan on final_reports (plan_id);
      create index final_reports_cycle on final_reports (cycle_id, state);
      create index final_reports_team on final_reports (team_id);

      create table seed_grants (
        id             uuid        primary key,
        cycle_id       text        not null,
        plan_id        uuid        not null,
        application_id uuid        not null,
        team_id        uuid        not null,
        place_id       text        not null,
        country        text        not null,
        state          text        not null,
        offered_euros  integer     not null,
        proposal       jsonb,
        paid_on        date,
        evidence       jsonb,
        publish        boolean     not null,
        return_reason  text,
        changed_at     timestamptz not null,
        version        integer     not null
      );
      create unique index seed_grants_one_per_plan on seed_grants (plan_id) where state <> 'returned';
      create index seed_grants_cycle on seed_grants (cycle_id, state);
      create index seed_grants_team on seed_grants (team_id);

      create table programme_settings (
        cycle_id             text    primary key,
        seed_grants          boolean not null,
        seed_grant_cap_euros integer not null,
        ceremony_mode        text    not null,
        ceremony_label       jsonb,
        version              integer not null
      );
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop table programme_settings, seed_grants, final_reports, check_ins, event_feedback, registrations, programme_events,
                 steps, sessions, assignments, contact_points, known_places, candidates;
    `);
  }
}

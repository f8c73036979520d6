import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is remembered of the other services, what people are told, what they have to do, and how they want to hear of it. */
export class CreateNotices1768000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table role_holders (
        person_id uuid    not null,
        role      text    not null,
        cycle_id  text    not null,
        country   text    not null,
        held      boolean not null,
        told_id   uuid    not null,
        primary key (person_id, role, cycle_id, country)
      );
      create index role_holders_role on role_holders (role, cycle_id);

      create table members (
        team_id   uuid    not null,
        person_id uuid    not null,
        role      text    not null,
        held      boolean not null,
        told_id   uuid    not null,
        primary key (team_id, person_id)
      );
      create index members_person on members (person_id);

      create table participations (
        application_id uuid    primary key,
        cycle_id       text    not null,
        team_id        uuid    not null,
        place_id       text    not null,
        country        text    not null,
        plan_id        uuid,
        submitted      boolean not null default false,
        candidate      boolean not null default false,
        handed_in      boolean not null default false,
        ended          boolean not null default false,
        pearl          boolean not null default false
      );
      create index participations_team on participations (team_id);
      create index participations_cycle on participations (cycle_id);
      create index participations_plan on participations (plan_id);

      create table assignments (
        id        uuid    primary key,
        cycle_id  text    not null,
        team_id   uuid    not null,
        person_id uuid    not null,
        active    boolean not null,
        told_id   uuid    not null
      );
      create index assignments_team on assignments (team_id, cycle_id);
      create index assignments_person on assignments (person_id);

      create table known_practices (
        id      uuid primary key,
        team_id uuid not null
      );

      create table known_cycles (
        id       text    primary key,
        name     jsonb,
        state    text,
        wanted   integer not null,
        answered integer not null,
        tries    integer not null,
        due_at   timestamptz
      );

      create table cycle_dates (
        cycle_id   text        not null,
        key        text        not null,
        at         timestamptz not null,
        zone       text        not null,
        sequence   integer     not null,
        changed_at timestamptz not null,
        primary key (cycle_id, key)
      );

      create table known_places (
        id       text    primary key,
        name     text,
        wanted   integer not null,
        answered integer not null,
        tries    integer not null,
        due_at   timestamptz
      );

      create table programme_events (
        id         uuid        primary key,
        cycle_id   text        not null,
        kind       text        not null,
        audience   text        not null,
        cycle_ids  text[]      not null,
        title      jsonb,
        "where"    text,
        starts_at  timestamptz not null,
        ends_at    timestamptz not null,
        zone       text        not null,
        cancelled  boolean     not null,
        sequence   integer     not null,
        changed_at timestamptz not null,
        told_id    uuid        not null,
        wanted     integer     not null,
        answered   integer     not null,
        tries      integer     not null,
        due_at     timestamptz
      );
      create index programme_events_cycle on programme_events (cycle_id);

      create table registrations (
        id        uuid primary key,
        event_id  uuid not null,
        person_id uuid not null,
        state     text not null,
        told_id   uuid not null
      );
      create index registrations_person on registrations (person_id);
      create index registrations_event on registrations (event_id);

      create table notices (
        id           uuid        primary key,
        batch        uuid        not null,
        place        integer     not null,
        kind         text        not null,
        audience     jsonb       not null,
        matter       jsonb       not null,
        told         jsonb,
        at           timestamptz not null,
        state        text        not null,
        tries        integer     not null,
        due_at       timestamptz not null,
        leased_until timestamptz
      );
      create index notices_waiting on notices (due_at) where state = 'waiting';
      create index notices_batch on notices (batch);

      create table inbox_entries (
        id        uuid        primary key,
        notice_id uuid        not null constraint entries_of_notice references notices on delete cascade,
        person_id uuid        not null,
        topic     text        not null,
        at        timestamptz not null,
        read_at   timestamptz,
        bundle_id uuid
      );
      create unique index inbox_entries_notice on inbox_entries (notice_id, person_id);
      create index inbox_entries_person on inbox_entries (person_id, id);
      create index inbox_entries_unread on inbox_entries (person_id) where read_at is null;
      create index inbox_entries_bundle on inbox_entries (bundle_id);

      create table mail_bundles (
        id        uuid        primary key,
        person_id uuid        not null,
        cadence   text        not null,
        due_at    timestamptz not null,
        closed_at timestamptz
      );
      create unique index mail_bundles_open on mail_bundles (person_id, cadence) where closed_at is null;
      create index mail_bundles_due on mail_bundles (due_at) where closed_at is null;

      create table preferences (
        person_id   uuid    primary key,
        language    text    not null,
        zone        text    not null,
        zone_known  boolean not null,
        zone_chosen boolean not null,
        topics      jsonb   not null,
        version     integer not null
      );

      create table todos (
        id            uuid        primary key,
        key           text        not null,
        kind          text        not null,
        person_id     uuid,
        team_id       uuid,
        roles         text[],
        cycle_id      text,
        place_id      text,
        matter        jsonb       not null,
        due_key       text,
        due_at        timestamptz,
        due_on        date,
        opened_at     timestamptz not null,
        opened_by     uuid        not null,
        settled_at    timestamptz,
        settled_by    uuid,
        reminded_days integer
      );
      create unique index todos_key on todos (key);
      create index todos_person on todos (person_id) where settled_at is null;
      create index todos_team on todos (team_id) where settled_at is null;
      create index todos_cycle on todos (cycle_id, kind) where settled_at is null;

      create table todo_parts (
        key       text    not null,
        person_id uuid    not null,
        done      boolean not null,
        told_id   uuid    not null,
        primary key (key, person_id)
      );

      create table calendar_addresses (
        person_id uuid        primary key,
        id        uuid        not null,
        issued_at timestamptz not null,
        read_at   timestamptz
      );
      create unique index calendar_addresses_id on calendar_addresses (id);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop table calendar_addresses, todo_parts, todos, preferences, mail_bundles, inbox_entries, notices, registrations, programme_events, known_places, cycle_dates, known_cycles, known_practices, assignments,
        participations, members, role_holders;
    `);
  }
}

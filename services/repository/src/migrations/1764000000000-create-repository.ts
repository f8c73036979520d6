import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Practices and how they are found, Pearl profiles, stories and news, and what is still to be asked of other rooms. */
export class CreateRepository1764000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table known_places (
        id              text    primary key,
        names           jsonb   not null,
        display_name    text    not null,
        country         text    not null,
        population      integer,
        population_year integer,
        latitude        double precision,
        longitude       double precision,
        version         integer not null
      );

      -- Questions to other rooms that wait for their answer.
      create table errands (
        kind     text        not null,
        subject  text        not null,
        data     jsonb       not null,
        attempts integer     not null,
        due_at   timestamptz not null,
        primary key (kind, subject)
      );
      create index errands_due on errands (due_at);

      create table practices (
        id                 uuid        primary key,
        slug               text        not null,
        team_id            uuid        not null,
        place_id           text,
        country            text,
        state              text        not null,
        revision           integer     not null,
        content            jsonb       not null,
        translations       jsonb       not null,
        plan_id            uuid,
        activity_id        uuid,
        cycle_id           text,
        inspired_by        uuid,
        started_by         text        not null,
        submitted_by       text,
        first_reader       text,
        changed_at         timestamptz not null,
        submitted_at       timestamptz,
        answer_due_on      text,
        published_revision integer,
        published_at       timestamptz,
        archive_reason     text,
        version            integer     not null
      );
      create unique index practices_slug on practices (slug);
      create unique index practices_one_per_activity on practices (plan_id, activity_id) where state <> 'archived';
      create index practices_team on practices (team_id);
      create index practices_changed on practices (changed_at, id);

      create table practice_reviews (
        id          uuid        primary key,
        practice_id uuid        not null,
        revision    integer     not null,
        stage       text        not null,
        verdict     text        not null,
        checklist   jsonb       not null,
        comment     text        not null,
        reader      text        not null,
        at          timestamptz not null
      );
      create index practice_reviews_practice on practice_reviews (practice_id, at);

      -- What is public of a practice, written once when it is published: read, listed and exported as it stands.
      create table publications (
        practice_id        uuid        primary key,
        slug               text        not null unique,
        place_id           text        not null,
        document           json        not null,
        contact            jsonb,
        cards              json        not null,
        csv                text        not null,
        words              text[]      not null,
        playbook_tools     text[]      not null,
        inspired_by        uuid,
        published_at       timestamptz not null,
        first_published_at timestamptz not null
      );
      alter table publications alter column document set storage external;
      create index publications_place on publications (place_id);
      create index publications_tools on publications using gin (playbook_tools);

      -- Narrow on purpose: candidates are counted and ranked from here. Filters are lexemes of the same vector.
      create table practice_search (
        practice_id  uuid        primary key,
        place_id     text        not null,
        published_at timestamptz not null,
        facets       smallint[]  not null,
        title        tsvector    not null,
        everything   tsvector    not null
      );
      create index practice_search_everything on practice_search using gin (everything);
      create index practice_search_title on practice_search using gin (title);
      create index practice_search_newest on practice_search (published_at desc, practice_id desc);

      -- The words that occur, for what is mistyped.
      create table lexicon (
        word  text    primary key,
        shown text    not null,
        uses  integer not null
      );
      create index lexicon_similar on lexicon using gin (word extensions.gin_trgm_ops);

      -- Letters without what people leave out when they type: the same table as the code that folds what is typed.
      create function fold_letters(words text) returns text language sql immutable strict parallel safe as $$
        select replace(replace(translate(words, 'àáâãäåāăąçćčďèéêëēėęěģìíîïīįķļłľñńņňòóôõöøōőŕřśšşșťțùúûüūůűųýÿžźż', 'aaaaaaaaacccdeeeeeeeegiiiiiiklllnnnnoooooooorrssssttuuuuuuuuyyzzz'), 'æ', 'ae'), 'ß', 'ss')
      $$;

      -- Word stems of a language, folded like everything that is searched.
      create function stems(config regconfig, words text) returns tsvector language sql immutable strict parallel safe as $$
        select fold_letters(to_tsvector(config, lower(words))::text)::tsvector
      $$;
      create function stems_sought(config regconfig, words text) returns tsquery language sql immutable strict parallel safe as $$
        select fold_letters(plainto_tsquery(config, lower(words))::text)::tsquery
      $$;

      create table practice_uses (
        plan_id     uuid        not null,
        activity_id uuid        not null,
        practice_id uuid        not null,
        team_id     uuid        not null,
        place_id    text        not null,
        cycle_id    text        not null,
        used_at     timestamptz not null,
        result_id   uuid,
        primary key (plan_id, activity_id)
      );
      create index practice_uses_practice on practice_uses (practice_id);

      create table finished_activities (
        plan_id     uuid        not null,
        activity_id uuid        not null,
        finished_at timestamptz not null,
        primary key (plan_id, activity_id)
      );

      create table pearl_profiles (
        place_id     text        not null,
        cycle_id     text        not null,
        title_year   integer     not null,
        team_id      uuid,
        plan_id      uuid,
        plan         jsonb,
        lead         jsonb,
        introduction jsonb,
        links        jsonb       not null,
        written_by   text        not null,
        ended_on     text,
        end_reason   text,
        published_at timestamptz,
        opened_at    timestamptz,
        version      integer     not null,
        primary key (place_id, cycle_id)
      );
      create index pearl_profiles_plan on pearl_profiles (plan_id);
      create index pearl_profiles_team on pearl_profiles (team_id);

      create table stories (
        id           uuid        primary key,
        slug         text        not null,
        team_id      uuid,
        place_id     text,
        title_year   integer,
        state        text        not null,
        content      jsonb       not null,
        public       jsonb,
        started_by   text        not null,
        submitted_by text,
        comment      text,
        changed_at   timestamptz not null,
        submitted_at timestamptz,
        published_at timestamptz,
        version      integer     not null
      );
      create unique index stories_slug on stories (slug);
      create index stories_published on stories (published_at, id);
      create index stories_changed on stories (changed_at, id);

      create table news_lines (
        id         uuid        primary key,
        key        text        not null,
        event      text        not null,
        title      jsonb       not null,
        path       text,
        place_id   text,
        cycle_id   text,
        title_year integer,
        at         timestamptz not null
      );
      create unique index news_lines_key on news_lines (key);
      create index news_lines_at on news_lines (at, id);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`
      drop table news_lines;
      drop table stories;
      drop table pearl_profiles;
      drop table finished_activities;
      drop table practice_uses;
      drop table lexicon;
      drop table practice_search;
      drop function stems_sought(regconfig, text);
      drop function stems(regconfig, text);
      drop function fold_letters(text);
      drop table publications;
      drop table practice_reviews;
      drop table practices;
      drop table errands;
      drop table known_places;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, teams, invitations, partner systems, and what signing in needs. */
export class CreateIdentity1764000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      create table people (
        id                    uuid        primary key,
        name                  text        not null,
        sort_name             text        not null,
        email                 text        not null,
        email_key             text        not null,
        language              text        not null,
        state                 text        not null,
        password_hash         text,
        sign_up_proof         text,
        second_factor_secret  text,
        second_factor_since   timestamptz,
        second_factor_step    integer,
        pending_second_factor text,
        new_email             text,
        created_at            timestamptz not null,
        last_signed_in_at     timestamptz,
        version               integer     not null
      );
      create unique index people_email on people (email_key);
      create index people_name on people (sort_name, id);

      create table grants (
        id         uuid        primary key,
        person_id  uuid        not null,
        role       text        not null,
        cycle_id   text,
        country    text,
        granted_by text        not null,
        granted_at timestamptz not null
      );
      create index grants_person on grants (person_id);
      create index grants_role on grants (role);

      create table teams (
        id         uuid        primary key,
        kind       text        not null,
        name       text        not null,
        sort_name  text        not null,
        country    text,
        created_at timestamptz not null,
        version    integer     not null
      );
      create index teams_name on teams (sort_name, id);

      create table memberships (
        team_id   uuid        not null,
        person_id uuid        not null,
        role      text        not null,
        joined_at timestamptz not null,
        primary key (team_id, person_id)
      );
      create index memberships_person on memberships (person_id);

      create table invitations (
        id          uuid        primary key,
        team_id     uuid        not null,
        email       text        not null,
        email_key   text        not null,
        role        text        not null,
        language    text        not null,
        message     text,
        state       text        not null,
        invited_by  uuid        not null,
        sent_at     timestamptz not null,
        expires_at  timestamptz not null,
        settled_at  timestamptz,
        accepted_by uuid
      );
      create index invitations_team on invitations (team_id, sent_at);

      create table mail_codes (
        id            uuid        primary key,
        purpose       text        not null,
        uid           text,
        person_id     uuid,
        email_key     text        not null,
        return_to     text,
        invitation_id uuid,
        tries         integer     not null,
        created_at    timestamptz not null,
        expires_at    timestamptz not null,
        used_at       timestamptz
      );
      create index mail_codes_uid on mail_codes (uid, created_at);
      create index mail_codes_person on mail_codes (person_id, purpose);

      create table sign_ins (
        uid        text        primary key,
        person_id  uuid        not null,
        methods    text[]      not null,
        proof_hash text        not null,
        finished   boolean     not null,
        return_to  text,
        expires_at timestamptz not null
      );

      create table letters (
        id         uuid        primary key,
        kind       text        not null,
        person_id  uuid,
        email      text        not null,
        name       text        not null,
        language   text        not null,
        matter     jsonb       not null,
        created_at timestamptz not null
      );

      create table attempts (
        key   text        primary key,
        used  integer     not null,
        until timestamptz not null
      );

      create table partner_clients (
        id                  uuid        primary key,
        name                text        not null,
        contact             text        not null,
        country             text,
        scopes              text[]      not null,
        state               text        not null,
        secret_hash         text,
        secret_issued_at    timestamptz,
        former_secret_hash  text,
        former_secret_until timestamptz,
        created_at          timestamptz not null,
        closed_at           timestamptz
      );

      create table oidc_entities (
        model       text        not null,
        id          text        not null,
        payload     jsonb       not null,
        grant_id    text,
        account_id  text,
        uid         text,
        consumed_at timestamptz,
        expires_at  timestamptz not null,
        primary key (model, id)
      );
      create index oidc_entities_grant on oidc_entities (grant_id);
      create index oidc_entities_account on oidc_entities (account_id);
      create index oidc_entities_uid on oidc_entities (uid);
      create index oidc_entities_expiry on oidc_entities (expires_at);
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`drop table oidc_entities, partner_clients, attempts, letters, sign_ins, mail_codes, invitations, memberships, teams, grants, people`);
  }
}

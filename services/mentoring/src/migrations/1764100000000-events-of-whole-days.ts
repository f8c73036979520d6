import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events of which only the days count. */
export class EventsOfWholeDays1764100000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`
      alter table programme_events add column whole_days boolean not null default false;
      alter table programme_events alter column whole_days drop default;
    `);
  }

  async down(db: QueryRunner) {
    await db.query(`alter table programme_events drop column whole_days`);
  }
}

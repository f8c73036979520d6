import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An assignment that ended stays on record, so that its two facts may arrive in any order. */
export class AssignmentsEnd1796000000000 implements MigrationInterface {
  async up(db: QueryRunner) {
    await db.query(`alter table plan_contacts add column ended_at timestamptz`);
  }

  async down(db: QueryRunner) {
    await db.query(`alter table plan_contacts drop column ended_at`);
  }
}

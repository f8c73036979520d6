import { readFileSync } from 'node:fs';
import { prepareDatabase } from '../local/src/prepare-database.ts';

/** Makes the database, and a role and schema for every service, as DATABASE_PLAN_FILE says; run before the services start, as often as you like. */
interface DatabasePlan {
  adminUrl: string;
  database: string;
  /** By the name of the service. */
  passwords: Record<string, string>;
}

const file = process.env['DATABASE_PLAN_FILE'];
if (!file) throw new Error('DATABASE_PLAN_FILE is not given: it names a file with { adminUrl, database, passwords }.');
const { adminUrl, database, passwords } = JSON.parse(readFileSync(file, 'utf8')) as DatabasePlan;
await prepareDatabase(adminUrl, database, Object.keys(passwords), passwords);
console.log(`The database ${database} is ready for ${Object.keys(passwords).join(', ')}.`);

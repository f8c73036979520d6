import { beginTestRun } from './src/test-servers.ts';

/** Before all tests: whoever needs Postgres and NATS gets the same ones. */
export default beginTestRun;

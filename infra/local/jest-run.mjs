import chromium from '@sparticuz/chromium';
import { beginTestRun } from './src/test-servers.ts';

/**
 * Before all tests: whoever needs Postgres and NATS gets the same ones, and the browser is unpacked where it is
 * looked for; two test files that unpack it at the same time would start half a program.
 */
export default async function beginRun() {
  await Promise.all([beginTestRun(), chromium.executablePath()]);
}

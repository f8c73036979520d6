import { parseArgs } from 'node:util';
import { Ledger } from './src/ledger.ts';
import { digestOf } from './src/outcome.ts';
import { wholeYear } from './src/whole-year.ts';
import { demonstrationAdministrator, Year } from './src/year.ts';

/* `npm run year`: one programme year over the public REST API of a running platform, from the open call to a good practice. */

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:8080' },
    towns: { type: 'string', default: '17' },
    jurors: { type: 'string', default: '7' },
    seed: { type: 'string', default: '1' },
  },
});

const ledger = new Ledger();
const year = new Year({ url: values.url, towns: Number(values.towns), jurors: Number(values.jurors), seed: Number(values.seed), administrator: demonstrationAdministrator }, ledger);

try {
  const outcome = await wholeYear(year);
  ledger.say(`The outcome in one word, to hold against another run: ${digestOf(outcome)}`);
} catch (error) {
  ledger.surprise(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

ledger.chapter('Requests');
for (const line of ledger.summary()) console.log(`  ${line}`);
console.log(`\n${ledger.calls.length} requests, p50 ${ledger.milliseconds(0.5).toFixed(1)} ms, p99 ${ledger.milliseconds(0.99).toFixed(1)} ms, ${ledger.again} sent again, ${ledger.refusals.length} refusals that had to come, ${ledger.surprises.length} errors`);
for (const surprise of ledger.surprises) console.log(`  ! ${surprise}`);
process.exitCode = ledger.surprises.length ? 1 : 0;

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { differencesIn, type DecisionRecord } from '@pearls/jury';
import canonicalize from 'canonicalize';

/** `npm run protocol -- --file sealed.json`: computes a decision of the jury again from its sealed scores. */

const USAGE = 'Name the sealed file of a decision: npm run protocol -- --file sealed.json, and with --sha256 the fingerprint its protocol prints.';

try {
  const { values } = parseArgs({ options: { file: { type: 'string' }, sha256: { type: 'string' } } });
  if (!values.file) throw new Error(USAGE);
  process.exitCode = verdict(await readFile(values.file), values.sha256?.replace(/\s/g, '').toLowerCase());
} catch (error) {
  console.error(error instanceof SyntaxError || error instanceof TypeError ? `This is no sealed decision: ${error.message}` : error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function verdict(bytes: Buffer, expected: string | undefined): number {
  const record = JSON.parse(bytes.toString()) as DecisionRecord;
  const sha256 = createHash('sha256').update(canonicalize(record)!).digest('hex');
  const nameOf = (id: string) => record.plans.find(({ planId }) => planId === id)!.placeName;
  console.log(`${record.cycle.name}, decision ${record.number} of ${record.times.decidedAt}`);
  console.log(`SHA-256 ${sha256}`);
  const differences = differencesIn(record);
  const tampered = expected !== undefined && expected !== sha256;
  if (tampered) console.log(`Not the file that was sealed: the protocol says ${expected}.`);
  for (const difference of differences) console.log(difference);
  if (!differences.length) console.log(`Equal: ${record.plans.length} plans, ${record.plans.reduce((sum, { sheets }) => sum + sheets.length, 0)} sheets, ${record.result.titles.map(({ planId, kind }) => `${nameOf(planId)} (${kind})`).join(', ')}.`);
  return tampered || differences.length ? 1 : 0;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { platformFolder } from './src/places.ts';
import type { Secrets } from './src/secrets.ts';

/** `npm run mail`: the last mails of the platform that runs on this machine, as their readers would get them. */

const LAST = 3;

try {
  const folder = platformFolder();
  const secrets = JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8')) as Secrets;
  const port = Number(await readFile(join(folder, 'postgres', 'port'), 'utf8'));
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'notifications', password: secrets.postgres['notifications'], database: 'pearls' });
  await client.connect();
  const { rows } = await client.query<{ address: string; subject: string; text: string; at: Date }>(
    `select m.address, m.subject, c.text, m.created_at as at from messages m join message_copies c on c.message_id = m.id order by m.id desc limit ${LAST}`,
  );
  await client.end();
  for (const { address, subject, text, at } of rows.reverse()) console.log(`\n── ${at.toLocaleTimeString()} to ${address}: ${subject}\n\n${text.trim()}\n`);
  if (!rows.length) console.log('No mail has left yet.');
} catch {
  console.error('No platform runs here. Start it with npm start; its mails can then be read with npm run mail.');
  process.exitCode = 1;
}

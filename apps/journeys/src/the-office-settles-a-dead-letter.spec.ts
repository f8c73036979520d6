import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { v7 } from 'uuid';
import { Administrator } from './administrator.js';
import { errand } from './errand.js';
import { A_WHILE, openScene, type Scene } from './scene.js';

const LISTENER = 'LettersConsumer.hearApplications';

describe('The office settles a dead letter', () => {
  const step = errand();
  let scene: Scene;
  let office: Administrator;
  let letterId: string;

  beforeAll(async () => {
    scene = await openScene();
    office = await Administrator.comes(scene);
    letterId = await failures(scene.folder);
    await office.signsInAs('admin');
  }, A_WHILE);
  afterAll(() => scene?.closes(), A_WHILE);

  step('and sees that facts could not be taken, and why', async () => {
    await office.opens('/admin/dead-letters?service=notifications');
    await office.sees('The mail server was away for a day');
    await office.sees('There is no such letter');
    await office.findsNothingInTheWay();
  });

  step('tries one again: its effect happens', async () => {
    await office.page.getByRole('article').filter({ hasText: 'The mail server was away for a day' }).getByRole('button', { name: 'Try again' }).click();
    await office.sees('It is tried again');
    await office.opens('/admin/dead-letters?service=notifications&state=replayed');
    await office.page.getByRole('article').filter({ hasText: 'The mail server was away for a day' }).getByText('Tried again').waitFor();
    await office.findsNothingInTheWay();
    await office.opens('/admin/mailbox');
    await office.page.getByRole('row', { name: /application-receipt|Receipt/ }).first().waitFor();
    expect(await messagesOf(scene.folder, letterId)).toBeGreaterThan(0);
  });

  step('and lays the other aside, with a reason that is kept', async () => {
    await office.opens('/admin/dead-letters?service=notifications');
    await office.page.getByRole('article').filter({ hasText: 'There is no such letter' }).getByRole('button', { name: 'Lay aside' }).click();
    const dialog = office.page.getByRole('dialog');
    await dialog.getByLabel('Reason').or(dialog.getByRole('textbox')).first().fill('The letter belonged to a rehearsal that is over.');
    await dialog.getByRole('button', { name: 'Lay aside' }).click();
    await office.sees('It is laid aside');
    await office.opens('/admin/dead-letters?service=notifications&state=all');
    await office.sees('The letter belonged to a rehearsal that is over.');
    await office.findsNothingInTheWay();
  });
});

/** Leaves behind what a day without a mail server would have: two facts that notifications could not take, one of them about a letter that never got its message. */
async function failures(folder: string): Promise<string> {
  return asNotifications(folder, async (client) => {
    const { rows } = await client.query<{ letter_id: string }>(`select letter_id from messages where owner = 'applications' and kind = 'application-receipt' limit 1`);
    const { letter_id } = rows[0]!;
    for (const table of ['deliveries', 'message_copies']) await client.query(`delete from ${table} where message_id in (select id from messages where letter_id = $1)`, [letter_id]);
    await client.query(`delete from messages where letter_id = $1`, [letter_id]);
    const bury = (letterId: string, error: string) => {
      const fact = { id: v7(), type: 'applications.letter-ready', subjectId: letterId, actor: 'platform:platform', at: new Date().toISOString(), data: { letterId, kind: 'application-receipt' } };
      return client.query(`insert into dead_letters (consumer, event_id, type, payload, error, attempts) values ($1, $2, $3, $4, $5, 12)`, [LISTENER, fact.id, fact.type, JSON.stringify(fact), error]);
    };
    await bury(letter_id, 'The mail server was away for a day');
    await bury(v7(), 'There is no such letter');
    return letter_id;
  });
}

const messagesOf = (folder: string, letterId: string) => asNotifications(folder, async (client) => (await client.query(`select 1 from messages where letter_id = $1`, [letterId])).rowCount);

async function asNotifications<T>(folder: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const { postgres } = JSON.parse(await readFile(join(folder, 'secrets.json'), 'utf8')) as { postgres: Record<string, string> };
  const port = Number(await readFile(join(folder, 'postgres', 'port'), 'utf8'));
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'notifications', password: postgres['notifications'], database: 'pearls' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

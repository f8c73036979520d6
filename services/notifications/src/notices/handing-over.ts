import type { Cadence, Language, NoticeTopic } from '@pearls/contracts';
import type { EntityManager } from 'typeorm';
import { v4, v7 } from 'uuid';
import { leavesAt } from '../mail/mail-times.js';
import { FIRST_CADENCE, NOTICE_KINDS } from './notice-kinds.js';
import type { NoticeEntity, Told } from './notice.entity.js';

/** A notice with the people it goes to. */
export interface Addressed {
  notice: NoticeEntity;
  told: Told;
  people: string[];
}

/** What happened longer ago than this is in the inbox, and no news by mail: a platform that was away does not shower people. */
const NEWS_MILLISECONDS = 48 * 3_600_000;

interface Reader {
  personId: string;
  zone: string;
  topics: Partial<Record<NoticeTopic, Cadence>>;
}

interface Entry {
  id: string;
  notice: NoticeEntity;
  reader: Reader;
  cadence: Cadence | 'at-once';
}

/**
 * Puts a whole batch into inboxes and into mail, in one commit and in the order of the batch: whoever is told of one fact
 * is told at one instant.
 */
export async function handOver(tx: EntityManager, batch: Addressed[], languages: Map<string, Language>, now: Date) {
  const readers = await readersAmong(tx, languages);
  const entries = batch.flatMap(({ notice, people }) => people.flatMap((one) => (readers.has(one) ? [entryOf(notice, readers.get(one)!, now)] : [])));
  const bundles = await bundlesFor(tx, entries, now);
  await insertEntries(tx, entries, bundles);
  await insertMessages(tx, entries, bundles, now);
  for (const { notice, told } of batch) await tx.query(`update notices set state = 'told', told = $2, leased_until = null where id = $1`, [notice.id, JSON.stringify(told)]);
}

async function readersAmong(tx: EntityManager, languages: Map<string, Language>): Promise<Map<string, Reader>> {
  const ids = [...languages.keys()];
  const rows = await tx.query<Reader[]>(
    `insert into preferences as p (person_id, language, zone, zone_known, zone_chosen, topics, version)
     select person, language, 'Europe/Berlin', false, false, '{}', 0 from unnest($1::uuid[], $2::text[]) as given(person, language) order by person
     on conflict (person_id) do update set language = excluded.language
     returning p.person_id as "personId", p.zone, p.topics`,
    [ids, ids.map((one) => languages.get(one))],
  );
  return new Map(rows.map((row) => [row.personId, row]));
}

function entryOf(notice: NoticeEntity, reader: Reader, now: Date): Entry {
  const { topic, mail } = NOTICE_KINDS[notice.kind];
  const isNews = now.getTime() - notice.at.getTime() <= NEWS_MILLISECONDS;
  const cadence = mail === 'never' || !isNews ? 'off' : mail === 'always' ? 'at-once' : (reader.topics[topic] ?? FIRST_CADENCE[topic]);
  return { id: v7(), notice, reader, cadence };
}

/** The bundle of each entry that goes by mail: its own, or the open one of its cadence. */
async function bundlesFor(tx: EntityManager, entries: Entry[], now: Date): Promise<Map<Entry, string>> {
  const own = entries.filter(({ cadence }) => cadence === 'at-once');
  const bundles = new Map(own.map((entry) => [entry, v4()]));
  await tx.query(
    `insert into mail_bundles (id, person_id, cadence, due_at, closed_at) select id, person, 'at-once', $3, $3 from unnest($1::uuid[], $2::uuid[]) as given(id, person)`,
    [own.map((entry) => bundles.get(entry)), own.map(({ reader }) => reader.personId), now],
  );
  const open = new Map<string, string>();
  for (const entry of entries) {
    const { cadence, reader } = entry;
    if (cadence === 'at-once' || cadence === 'off') continue;
    const key = `${reader.personId} ${cadence}`;
    if (!open.has(key)) open.set(key, await openBundle(tx, reader, cadence, now));
    bundles.set(entry, open.get(key)!);
  }
  return bundles;
}

/** Waits for whoever is closing it, and opens another then. */
async function openBundle(tx: EntityManager, { personId, zone }: Reader, cadence: Exclude<Cadence, 'off'>, now: Date): Promise<string> {
  const [row] = await tx.query<[{ id: string }]>(
    `insert into mail_bundles as b (id, person_id, cadence, due_at) values ($1, $2, $3, $4)
     on conflict (person_id, cadence) where closed_at is null do update set due_at = b.due_at returning b.id`,
    [v4(), personId, cadence, leavesAt(cadence, now, zone)],
  );
  return row.id;
}

async function insertEntries(tx: EntityManager, entries: Entry[], bundles: Map<Entry, string>) {
  const column = <T>(read: (one: Entry) => T) => entries.map(read);
  await tx.query(
    `insert into inbox_entries (id, notice_id, person_id, topic, at, bundle_id)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[], $6::uuid[]) on conflict (notice_id, person_id) do nothing`,
    [column(({ id }) => id), column(({ notice }) => notice.id), column(({ reader }) => reader.personId), column(({ notice }) => NOTICE_KINDS[notice.kind].topic), column(({ notice }) => notice.at), column((one) => bundles.get(one) ?? null)],
  );
}

/** Mails that leave at once are messages from now on, in the order of the batch. */
async function insertMessages(tx: EntityManager, entries: Entry[], bundles: Map<Entry, string>, now: Date) {
  const mails = entries.filter(({ cadence }) => cadence === 'at-once');
  await tx.query(
    `insert into messages (id, owner, letter_id, kind, place, state, person_id, attempts, created_at, due_at)
     select id, 'notifications', bundle, kind, 0, 'waiting', person, 0, at, $6 from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::timestamptz[]) as given(id, bundle, kind, person, at)
     on conflict (owner, letter_id, place) do nothing`,
    [mails.map(() => v7()), mails.map((one) => bundles.get(one)), mails.map(({ notice }) => notice.kind), mails.map(({ reader }) => reader.personId), mails.map(({ notice }) => notice.at), now],
  );
}

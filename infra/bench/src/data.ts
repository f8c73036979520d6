import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** Who writes which applications in the measurement. */
export interface Cast {
  personId: string;
  teamId: string;
  /** One for each connection, so that nobody waits for another's row. */
  applications: string[];
}

export const LARGE = 'large';
export const SMALL = 'small';
const SECTIONS_TO_READ = 10;

/** Words that do not repeat too soon: what people write compresses badly, and so does this. */
export function words(characters: number): string {
  let text = '';
  while (text.length < characters) text += `${Math.random().toString(36).slice(2, 2 + Math.ceil(Math.random() * 9))} `;
  return text.slice(0, characters);
}

/** A call that is open for a long time, whose sections have one question each. */
async function openCall(client: pg.Client, keys: readonly string[]) {
  const definition = { version: 1, sections: keys.map((key) => ({ key, title: { en: key }, fields: [{ key: 'text', kind: 'long-text', label: { en: 'Text' }, required: true, criteria: [], personal: false }] })) };
  const timetable = [
    { key: 'call-opens', at: '2020-01-01T00:00:00.000Z', zone: 'Europe/Berlin' },
    { key: 'call-closes', at: '2090-01-01T00:00:00.000Z', zone: 'Europe/Berlin' },
  ];
  await client.query(
    `insert into cycles (id, title_year, name, state, timetable, call_opens_at, call_closes_at, rules, contact, form_version, version)
     values ('2090', 2090, '{"en":"2090"}', 'announced', $1, '2020-01-01', '2090-01-01', '{}', 'pearls@cbss.example', 1, 1)`,
    [JSON.stringify(timetable)],
  );
  await client.query(`insert into cycle_forms (cycle_id, version, definition, criteria, keys) values ('2090', 1, $1, '[]', $2)`, [JSON.stringify(definition), JSON.stringify(Object.fromEntries(keys.map((key) => [key, ['text']])))]);
}

const writeApplication = (client: pg.Client, id: string, index: number, teamId: string) =>
  client.query(
    `insert into applications (id, reference, cycle_id, team_id, place_id, place_name, country, applicant_kind, partner_place_ids, form_version, state, told_state, started_at, changed_at, version)
     values ($1, $2, '2090', $3, $4, 'Rūjiena', 'LV', 'local-authority', '{}', 1, 'started', 'started', now(), now(), 1)`,
    [id, `BSR90-LV-${String(index).padStart(6, 'A')}`, teamId, `place-${index}`],
  );

const writeSection = (client: pg.Client, id: string, key: string, size: number, personId: string, completed = false) =>
  client.query(`insert into application_sections values ($1, $2, $3, $5, 1, now(), $4)`, [id, key, JSON.stringify({ text: words(size) }), personId, completed]);

/** An open call and applications of 20 kB in ten sections, beside a large and a small section to save. */
export async function write(client: pg.Client, connections: number): Promise<Cast> {
  const cast: Cast = { personId: randomUUID(), teamId: randomUUID(), applications: Array.from({ length: connections }, () => randomUUID()) };
  const read = Array.from({ length: SECTIONS_TO_READ }, (_, index) => `section-${index}`);
  await openCall(client, [LARGE, SMALL, ...read]);
  for (const [index, id] of cast.applications.entries()) {
    await writeApplication(client, id, index, cast.teamId);
    for (const key of read) await writeSection(client, id, key, 2_000, cast.personId);
  }
  await client.query('analyze');
  return cast;
}

/** Somebody with an application of a team of their own. */
export interface Officer {
  personId: string;
  teamId: string;
  applicationId: string;
}

/** An open call of one section, and an officer each for so many applications; some have answered everything. */
export async function writeCall(client: pg.Client, count: number, isComplete: (index: number) => boolean): Promise<Officer[]> {
  await openCall(client, [SMALL]);
  const officers = Array.from({ length: count }, (): Officer => ({ personId: randomUUID(), teamId: randomUUID(), applicationId: randomUUID() }));
  for (const [index, { personId, teamId, applicationId }] of officers.entries()) {
    await writeApplication(client, applicationId, index, teamId);
    await writeSection(client, applicationId, SMALL, 4_000, personId, isComplete(index));
  }
  await client.query('analyze');
  return officers;
}

/** For the sections that are saved: others than those that are read, so that reading stays 20 kB. */
export async function writeSaved(client: pg.Client, { applications, personId }: Cast): Promise<string[]> {
  const saved: string[] = [];
  for (const id of applications) {
    const copy = randomUUID();
    await client.query(
      `insert into applications select $2, reference || 'S', cycle_id, team_id, place_id || '-saved', place_name, country, applicant_kind, partner_place_ids, form_version, state, told_state, started_at, changed_at, submitted_at, sealed, sha256, withdrawal_reason, version from applications where id = $1`,
      [id, copy],
    );
    for (const [key, size] of [[LARGE, 20_000], [SMALL, 1_000]] as const) await writeSection(client, copy, key, size, personId);
    saved.push(copy);
  }
  return saved;
}

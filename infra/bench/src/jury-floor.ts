import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FIELD_PLANS, FIELD_SHEETS, FIELD_WAIVED, fieldOf, rankingOf, SAVE_SHEET } from '@pearls/jury';
import pg from 'pg';

/* The floor of the jury: plain node:http and pg, the same statements, prepared, and the same sum. No checks, no framework. */

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10, options: '-c search_path=jury -c timezone=UTC' });
const juror = process.env['JUROR']!;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function save(request: IncomingMessage, panelId: string, planId: string) {
  const { scores, comments, overallComment, privateComment, veryConvincing } = JSON.parse(await bodyOf(request)) as Record<string, unknown>;
  const version = Number(request.headers['if-match']!.slice(1, -1));
  const { rows } = await pool.query<{ sheet: string }>({ ...SAVE_SHEET, values: [panelId, planId, juror, JSON.stringify(scores), JSON.stringify(comments), overallComment ?? null, privateComment ?? null, veryConvincing, new Date(), version] });
  return rows[0]!.sheet;
}

async function rank(panelId: string) {
  const { rows: [panel] } = await pool.query<{ criteria: { code: string; weight: number }[]; least: number }>({ name: 'panel', text: `select criteria, minimum_sheets as least from panels where id = $1`, values: [panelId] });
  const [plans, sheets, waived] = await Promise.all([pool.query({ ...FIELD_PLANS, values: [panelId] }), pool.query({ ...FIELD_SHEETS, values: [panelId] }), pool.query({ ...FIELD_WAIVED, values: [panelId] })]);
  return JSON.stringify({ panelId, asOf: new Date(), ...rankingOf(fieldOf(plans.rows as never, sheets.rows as never, waived.rows as never), panel!.criteria, panel!.least) });
}

const server = createServer((request, response) => {
  const [, , , noun, id, , planId] = request.url!.split('/');
  (noun === 'rankings' ? rank(id!) : save(request, id!, planId!)).then(
    (text) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

server.listen(0, '127.0.0.1', () => process.send!({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
process.once('disconnect', () => process.exit());

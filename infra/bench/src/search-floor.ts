import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chosenIn, pageOf, wordsOf } from '@pearls/repository';
import pg from 'pg';

/* The floor of search and export: plain node:http and pg, the same statements. Nothing is checked and nothing corrected. */

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10, options: '-c search_path=repository,extensions -c timezone=UTC' });

interface Found {
  items: string;
  total: number;
  capped: boolean;
  facets: string;
}

/** Every line of the open data, by a cursor of as many as the service fetches, with nothing in between. */
async function exported(response: ServerResponse) {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read');
    await client.query('declare everything no scroll cursor for select csv as line from publications order by practice_id');
    for (;;) {
      const { rows } = await client.query<{ line: string }>('fetch 1000 from everything');
      if (!rows.length) break;
      if (!response.write(`${rows.map(({ line }) => line).join('\r\n')}\r\n`)) await once(response, 'drain');
    }
    response.end();
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const server = createServer((request, response) => {
  if (request.url === '/export') return void exported(response);
  const query = new URL(request.url!, 'http://floor').searchParams;
  const text = query.get('text') ?? '';
  const list = (name: string) => query.get(name)?.split(',');
  const { statement, values } = pageOf(wordsOf(text), text, chosenIn({ country: list('country') as never, challenge: list('challenge') }), { limit: 20 });
  pool.query<Found>({ ...statement, values }).then(
    ({ rows: [found] }) => {
      const body = `{"items":${found!.items},"total":${found!.total},"capped":${found!.capped},"facets":${found!.facets}}`;
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
    },
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

server.listen(0, '127.0.0.1', () => process.send!({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
process.once('disconnect', () => process.exit());

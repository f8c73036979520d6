import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { READ_APPLICATION, SAVE_SECTION } from '@pearls/applications';

/* The floor: what this machine gives when nothing stands between HTTP and Postgres. No checks, no framework; the same statements, prepared. */

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10, options: '-c search_path=applications -c timezone=UTC' });
const teams = [process.env['TEAM']!];
const person = process.env['PERSON']!;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const server = createServer((request, response) => {
  const [, , , , id, , section] = request.url!.split('/');
  const answer = async () => {
    if (request.method === 'GET') {
      const { rows } = await pool.query<{ application: string }>({ ...READ_APPLICATION, values: [id, teams, true] });
      return rows[0]!.application;
    }
    const { answers, completed } = JSON.parse(await bodyOf(request)) as { answers: object; completed: boolean };
    const version = Number(request.headers['if-match']!.slice(1, -1));
    const { rows } = await pool.query<{ section: string }>({ ...SAVE_SECTION, values: [id, teams, section, JSON.stringify(answers), completed, new Date(), person, version] });
    return rows[0]!.section;
  };
  answer().then(
    (text) => response.writeHead(text ? 200 : 412, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text ?? '') }).end(text ?? ''),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});

server.listen(0, '127.0.0.1', () => process.send!({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
process.once('disconnect', () => process.exit());

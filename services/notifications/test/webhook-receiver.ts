import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';

/** A request as a partner's system got it. */
export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** What it answers next; a function may do anything to the connection. */
  status: number;
  headers: Record<string, string>;
  /** Body of the answer. */
  text: string;
  /** Does not answer at all. */
  silent: boolean;
  close(): Promise<void>;
}

/** A partner's system on a port of its own. */
export async function openReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const receiver = { received, status: 200, headers: {}, text: 'ok', silent: false } as Omit<Receiver, 'url' | 'close'>;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      received.push({ path: request.url ?? '', headers: request.headers, body });
      if (receiver.silent) return;
      response.writeHead(receiver.status, receiver.headers);
      response.end(receiver.text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as { port: number }).port}/pearls`;
  return Object.assign(receiver, {
    url,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

/** Whether a request was signed with a secret, checked as the text of Standard Webhooks says and without a line of ours. */
export function isSignedWith(secret: string, { headers, body }: Received): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const expected = createHmac('sha256', key).update(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`).digest();
  return String(headers['webhook-signature'])
    .split(' ')
    .some((one) => {
      const [version, signature = ''] = one.split(',');
      const shown = Buffer.from(signature, 'base64');
      return version === 'v1' && shown.length === expected.length && timingSafeEqual(shown, expected);
    });
}

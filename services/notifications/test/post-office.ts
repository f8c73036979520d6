import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** A mail as the receiving server took it. */
export interface ReceivedMail {
  to: string;
  raw: string;
  headers: string;
  /** The parts decoded: plain text first, HTML second. */
  parts: string[];
}

export interface PostOffice {
  readonly address: string;
  readonly mails: ReceivedMail[];
  /** Addresses nobody lives at. */
  readonly unknown: Set<string>;
  /** Where it lets the line break without a word. */
  breaks?: 'at-the-address' | 'after-the-text';
  close(): Promise<void>;
  open(): Promise<void>;
}

const decoded = (text: string) => Buffer.from(text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8');

const plain = (part: string) => {
  const [head = '', ...body] = part.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  return (/base64/i.test(head) ? Buffer.from(text, 'base64').toString('utf8') : /quoted-printable/i.test(head) ? decoded(text) : Buffer.from(text, 'latin1').toString('utf8')).replace(/\r\n/g, '\n');
};

function received(to: string, raw: string): ReceivedMail {
  const headers = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const boundary = /boundary="([^"]+)"/.exec(headers)?.[1];
  const parts = boundary ? raw.split(`--${boundary}`).slice(1, -1).map((part) => plain(part.replace(/^\r\n/, ''))) : [];
  return { to, raw, headers, parts };
}

async function readAll(stream: SMTPServerDataStream) {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('latin1');
}

/** A real mail server on a port of its own, which can close and open again. */
export async function openPostOffice(): Promise<PostOffice> {
  let server: SMTPServer;
  let port = 0;
  const hangUp = () => {
    for (const connection of server.connections) (connection as unknown as { _socket: { destroy(): void } })._socket.destroy();
  };
  const office: PostOffice = {
    get address() {
      return `smtp://127.0.0.1:${port}`;
    },
    mails: [],
    unknown: new Set(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
    open: () =>
      new Promise((resolve) => {
        server = new SMTPServer({
          authOptional: true,
          hideSTARTTLS: true,
          closeTimeout: 100,
          onRcptTo({ address }, _, done) {
            if (office.breaks === 'at-the-address') return hangUp();
            done(office.unknown.has(address) ? Object.assign(new Error('5.1.1 Nobody of this name lives here'), { responseCode: 550 }) : null);
          },
          onData(stream, session, done) {
            void readAll(stream).then((raw) => {
              office.mails.push(received(session.envelope.rcptTo[0]!.address, raw));
              if (office.breaks === 'after-the-text') return hangUp();
              done(null, 'Taken as number 7');
            });
          },
        });
        server.listen(port, '127.0.0.1', () => {
          port = (server.server.address() as { port: number }).port;
          resolve();
        });
      }),
  };
  await office.open();
  return office;
}

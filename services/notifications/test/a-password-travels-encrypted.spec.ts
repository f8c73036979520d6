import { SMTPServer } from 'smtp-server';
import { SmtpTransport } from '../src/sending/smtp-transport.js';

const bytes = Buffer.from('Subject: Hello\r\n\r\nHello\r\n');
const mail = { from: 'pearls@cbss.example', to: 'anna@rujiena.example', bytes, headers: 'Subject: Hello' };

describe('The password of the mail server', () => {
  let server: SMTPServer;
  const signIns: { user?: string | null; password?: string | null; secure: boolean }[] = [];

  const open = async (options: { hideSTARTTLS: boolean }) => {
    server = new SMTPServer({
      ...options,
      allowInsecureAuth: true,
      logger: false,
      closeTimeout: 100,
      onAuth({ username, password }, session, done) {
        signIns.push({ user: username, password, secure: session.secure });
        done(null, { user: username ?? undefined });
      },
      onData(stream, _, done) {
        stream.resume().on('end', () => done(null, 'Taken'));
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(server.server.address() as { port: number }).port}`;
  };
  beforeEach(() => signIns.splice(0));
  afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));

  it('is used once the line is encrypted, whatever characters it has', async () => {
    const host = await open({ hideSTARTTLS: false });
    expect(await new SmtpTransport(`smtp://pearls:p%40ss%2Fw%3Ard@${host}?tls.rejectUnauthorized=false`).send(mail)).toMatchObject({ outcome: 'accepted' });
    expect(signIns).toEqual([{ user: 'pearls', password: 'p@ss/w:rd', secure: true }]);
  });

  it('stays here when the server cannot encrypt or cannot prove who it is', async () => {
    const bare = await open({ hideSTARTTLS: true });
    expect(await new SmtpTransport(`smtp://pearls:secret@${bare}`).send(mail)).toMatchObject({ outcome: 'deferred' });
    await new Promise<void>((resolve) => server.close(() => resolve()));
    const unproven = await open({ hideSTARTTLS: false });
    expect(await new SmtpTransport(`smtp://pearls:secret@${unproven}`).send(mail)).toMatchObject({ outcome: 'deferred' });
    expect(signIns).toEqual([]);
  });
});

import { webhooks } from '@pearls/contracts';
import { aPartner } from '@pearls/testing';
import { v4 } from 'uuid';
import { isOpen, whyNotTo } from '../src/webhooks/open-internet.js';
import { onlyOpen, post } from '../src/webhooks/post.js';
import { openNoticeDesk, type NoticeDesk } from './notice-desk.js';
import { openReceiver } from './webhook-receiver.js';

const INSIDE = [
  'http://hooks.partner.example/',
  'https://127.0.0.1/',
  'https://127.1.2.3/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://localhost/',
  'https://metadata.internal/',
  'https://printer.local/',
  'https://intranet/',
  'https://10.0.0.1/',
  'https://172.16.3.4/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://100.64.0.1/',
  'https://0.0.0.0/',
  'https://224.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://[::ffff:a00:1]/',
  'https://[64:ff9b::a00:1]/',
  'https://[2002:a00:1::]/',
  'https://[fe80::1]/',
  'https://[fd00::1]/',
  'https://[::]/',
  'https://user:secret@hooks.partner.example/',
  'ftp://hooks.partner.example/',
  'file:///etc/passwd',
];

describe('Webhooks', () => {
  let desk: NoticeDesk;
  beforeAll(async () => {
    desk = await openNoticeDesk();
  });
  afterAll(() => desk.stop());

  it.each(INSIDE)('do not lead to %s', async (url) => {
    expect(whyNotTo(url, false)).toEqual(expect.any(String));
    await expect(desk.service.as(aPartner('webhooks:manage'))(webhooks.openWebhook, { body: { url, facts: ['jury.titles-published'] } })).rejects.toThrow(/^4(00|22) \/problems\/(invalid-input|address-not-open)/);
    expect(await desk.service.db.query(`select 1 from webhooks`)).toEqual([]);
  });

  it.each(['https://hooks.partner.example/pearls', 'https://93.184.216.34/', 'https://[2606:2800:220:1:248:1893:25c8:1946]/x', 'https://hooks.partner.example:8443/'])('may lead to %s', (url) => {
    expect(whyNotTo(url, false)).toBeUndefined();
  });

  it('are kept from names that lead inside when they are sent: what was looked up is what is connected to', async () => {
    const looked = (name: string) => new Promise((resolve) => onlyOpen(name, { all: true }, (error, found) => resolve(error ? (error as NodeJS.ErrnoException).code : found)));
    expect(await looked('localhost')).toBe('EINSIDE');
    expect(await looked('nowhere.invalid')).not.toEqual(expect.any(Array));
    expect(await post('https://nowhere.invalid/', '{}', {}, false)).toMatchObject({ words: expect.stringMatching(/^The connection failed/) });
    expect(['10.1.2.3', '127.0.0.1', '::1', 'fe80::1', '::ffff:192.168.0.1', '2001:db8::1'].map(isOpen)).toEqual([false, false, false, false, false, false]);
    expect(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'].map(isOpen)).toEqual([true, true]);
  });

  it('do not reach a server of this machine unless that is set, whatever is in the database', async () => {
    const receiver = await openReceiver();
    expect(await post(receiver.url, '{}', {}, false)).toEqual({ words: expect.any(String), took: 0 });
    expect(receiver.received).toEqual([]);
    expect(await post(receiver.url, '{}', {}, true)).toMatchObject({ status: 200 });
    await receiver.close();
  });

  it('belong to the partner system that opened them', async () => {
    const partner = aPartner('webhooks:manage');
    const body = { url: 'https://hooks.partner.example/pearls', facts: ['jury.titles-published' as const] };
    await expect(desk.service.as(partner)(webhooks.openWebhook, { body: { ...body, clientId: v4() } })).rejects.toMatchObject({ status: 404 });
    for (let one = 0; one < 20; one += 1) await desk.service.as(partner)(webhooks.openWebhook, { body });
    await expect(desk.service.as(partner)(webhooks.openWebhook, { body })).rejects.toMatchObject({ problem: { type: '/problems/too-many-webhooks' } });
  });
});

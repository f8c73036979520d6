import { notifications } from '@pearls/contracts';
import { anApplicant, anAdministrator, anAuditor, aSecretary, aVisitor, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { aLetter, openLetterDesk, type LetterDesk } from './letter-desk.js';

describe('The mailbox', () => {
  let desk: LetterDesk;
  let id: string;
  const person = anApplicant();

  beforeAll(async () => {
    desk = await openLetterDesk({ mail: 'mailbox' });
    await desk.post(aLetter({ to: [{ personId: person.id, email: 'anna@rujiena.example', name: 'Anna' }] }));
    await eventually(async () => {
      const { items } = await desk.service.as(aSecretary())(notifications.messages, { query: { state: 'sent' } });
      id = items[0]!.id;
    });
  });
  afterAll(() => desk.stop());

  it.each([
    ['secretariat', aSecretary(), 200],
    ['administrator', anAdministrator(), 200],
    ['auditor', anAuditor(), 403],
    ['applicant', person, 403],
    ['visitor', aVisitor, 401],
  ])('answers %s as it should', async (_, actor, status) => {
    const params = { id };
    const answers = await Promise.all([
      desk.service.answer(actor, notifications.messages),
      desk.service.answer(actor, notifications.message, { params }),
      desk.service.answer(actor, notifications.messagePage, { params }),
      desk.service.answer(actor, notifications.deliveries, { params }),
    ]);
    expect(answers.map((one) => one.status)).toEqual(answers.map(() => status));
    if (status !== 200) expect((await desk.service.answer(actor, notifications.resend, { params })).status).toBe(status);
  });

  it('shows a mail in a frame that runs nothing', async () => {
    const page = await desk.service.answer(aSecretary(), notifications.messagePage, { params: { id } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-disposition')).toMatch(/^inline;/);
    expect(page.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'");
    expect(await page.text()).toContain('<!doctype html>');
  });

  it('knows nothing of messages that are not there', async () => {
    const read = desk.service.as(aSecretary());
    for (const operation of [notifications.message, notifications.messagePage, notifications.deliveries, notifications.resend])
      await expect(read(operation, { params: { id: v4() } })).rejects.toMatchObject({ status: 404 });
    await expect(read(notifications.messages, { query: { cursor: 'elsewhere' } })).rejects.toMatchObject({ status: 404 });
  });

  it('finds messages by address, kind and day, page by page', async () => {
    for (let number = 0; number < 60; number += 1) await desk.post(aLetter({ to: [{ email: `many_${number}@kiel.example`, name: 'Many' }] }), number % 2 ? 'identity' : 'applications');
    const read = desk.service.as(aSecretary());
    await eventually(async () => expect(Number((await desk.service.db.query<[{ count: string }]>(`select count(*) from messages where state = 'sent'`))[0].count)).toBe(61));

    const first = await read(notifications.messages, { query: { address: 'many_' } });
    const second = await read(notifications.messages, { query: { address: 'many_', cursor: first.next } });
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 10, undefined]);
    expect(new Set([...first.items, ...second.items].map((one) => one.id)).size).toBe(60);
    expect((await read(notifications.messages, { query: { kind: 'sign-in' } })).items).toHaveLength(30);
    expect((await read(notifications.messages, { query: { address: 'many%' } })).items).toEqual([]);
    expect((await read(notifications.messages, { query: { since: '2026-11-24T10:00:00.001Z' } })).items).toEqual([]);
  });

  it('forgets what is older than two years', async () => {
    desk.service.clock.travelTo('2028-11-23T10:00:00.001Z');
    await eventually(async () => expect(await desk.service.db.query(`select id from messages union all select message_id from message_copies union all select message_id from deliveries`)).toEqual([]));
  });
});

import { ActivityFinished, inbox, notifications, ROLES, todos, upkeepOf, webhooks, type Operation } from '@pearls/contracts';
import { aPerson, aSecretary, anAdministrator, eventually, hostileTrial } from '@pearls/testing';
import { notificationsPolicy } from '../src/policy.js';
import { allIsTold, aTown, openNoticeDesk, type NoticeDesk } from './notice-desk.js';

/** A name that leads nowhere. */
const NOWHERE = 'https://hooks.partner.example/pearls';

describe('Hostile input to notifications', () => {
  let desk: NoticeDesk;
  let ids: Record<'message' | 'entry' | 'todo' | 'webhook' | 'delivery', string>;
  const town = aTown('rujiena');
  const caller = aPerson({ grants: ROLES.map((role) => ({ role })), teams: [{ id: town.teamId, role: 'owner' }] });

  beforeAll(async () => {
    desk = await openNoticeDesk();
    desk.residents.set(caller.id, { personId: caller.id, name: 'Anna', email: 'anna@rujiena.example', language: 'en' });
    const { service } = desk;
    await service.db.query(`insert into members (team_id, person_id, role, held, told_id) values ($1, $2, 'owner', true, gen_random_uuid())`, [town.teamId, caller.id]);
    await service.db.query(`insert into preferences (person_id, language, zone, zone_known, zone_chosen, topics, version) values ($1, 'en', 'Europe/Riga', true, true, '{"practices": "now"}', 1)`, [caller.id]);
    await service.hears(ActivityFinished, town.planId, { ...town, activityId: town.planId });
    await eventually(async () => expect((await service.as(caller)(inbox.listInbox)).items).toHaveLength(1));
    service.clock.advance(600_000);
    const admin = service.as(anAdministrator());
    const hook = await admin(webhooks.openWebhook, { body: { url: NOWHERE, facts: ['jury.titles-published'] } });
    await eventually(async () => expect((await service.as(aSecretary())(notifications.messages, {})).items).toMatchObject([{ state: 'sent' }]));
    // A delivery that was given up: nothing of it is on its way.
    const delivery = (await service.db.query<[{ id: string }]>(
      `insert into webhook_deliveries (id, webhook_id, message_id, type, body, state, attempts, created_at) values (gen_random_uuid(), $1, 'one', 'jury.titles-published', '{}', 'dead', 10, now()) returning id`,
      [hook.id],
    ))[0].id;
    ids = {
      message: (await service.as(aSecretary())(notifications.messages, {})).items[0]!.id,
      entry: (await service.as(caller)(inbox.listInbox)).items[0]!.id,
      todo: (await service.as(caller)(todos.listTodos)).items[0]!.id,
      webhook: hook.id,
      delivery,
    };
  });
  afterAll(() => desk.stop());

  const idFor = ({ path }: Operation) => (path.startsWith('/inbox') ? ids.entry : path.startsWith('/todos') ? ids.todo : path.startsWith('/webhooks') ? ids.webhook : ids.message);
  const quiet = async () => {
    await allIsTold(desk.service);
    const [row] = await desk.service.db.query<[{ moving: number }]>(`select count(*)::int as moving from webhook_deliveries where state = 'waiting' and due_at <= $1`, [desk.service.clock.now()]);
    if (row.moving) throw new Error('Webhooks are on their way');
  };

  it.each([...notificationsPolicy.keys(), ...Object.values(upkeepOf('notifications'))].map((one): [string, Operation] => [one.name, one]))('is refused in words by %s, and changes nothing', async (_, operation) => {
    expect(await hostileTrial(desk.service, operation, { caller, params: () => ({ id: idFor(operation), deliveryId: ids.delivery }), quiet })).toEqual([]);
  });
});

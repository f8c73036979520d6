import { inbox, PlanOpened, webhooks, ActivityFinished, todos, type Actor, type Operation } from '@pearls/contracts';
import { aHolderOf, anAdministrator, anApplicant, aPartner, aPerson, aSecretary, contentOf, eventually, isQuiet, tracesOf } from '@pearls/testing';
import { v4 } from 'uuid';
import { notificationsPolicy } from '../src/policy.js';
import { allIsTold, aTown, openNoticeDesk, type NoticeDesk } from './notice-desk.js';

const below = (prefix: string) => [...notificationsPolicy.keys()].filter(({ path }) => path.startsWith(`/${prefix}/:id`));

describe('What is not yours', () => {
  let desk: NoticeDesk;
  const town = aTown('rujiena');
  let member: Actor;

  beforeAll(async () => {
    desk = await openNoticeDesk();
    member = await desk.aMember(town);
    await desk.known(1);
    await desk.service.hears(PlanOpened, town.planId, town);
    await desk.service.hears(ActivityFinished, town.planId, { ...town, activityId: v4() });
    await eventually(async () => expect((await desk.service.as(member)(inbox.listInbox)).items).toHaveLength(2));
  });
  afterAll(() => desk.stop());

  const traces = async (operations: Operation[], strangers: Record<string, Actor>, params: Record<string, string>) => {
    await eventually(() => Promise.all([isQuiet(desk.service.db), allIsTold(desk.service)]));
    const before = await contentOf(desk.service.db);
    const found = await Promise.all(operations.flatMap((operation) => Object.entries(strangers).map(([who, actor]) => tracesOf(desk.service, who, actor, operation, params))));
    expect(await contentOf(desk.service.db)).toEqual(before);
    return found.flat();
  };
  const strangers = () => ({
    'the owner of another team': anApplicant(),
    'somebody without a team': aPerson(),
    'the secretariat': aSecretary(),
    'an administrator': anAdministrator(),
    'a juror': aHolderOf('juror'),
    'a contact point': aHolderOf('contact', { country: 'LV' }),
    'a partner system': aPartner('webhooks:manage'),
  });

  it('looks absent: a notice to somebody else', async () => {
    const [entry] = (await desk.service.as(member)(inbox.listInbox)).items;
    expect(await traces(below('inbox'), strangers(), { id: entry!.id })).toEqual([]);
  });

  it('looks absent: a to-do of somebody else', async () => {
    const [todo] = (await desk.service.as(member)(todos.listTodos)).items;
    expect(await traces(below('todos'), strangers(), { id: todo!.id })).toEqual([]);
  });

  it('looks absent: a webhook of another partner system', async () => {
    const owner = aPartner('webhooks:manage');
    const hook = await desk.service.as(owner)(webhooks.openWebhook, { body: { url: 'https://hooks.partner.example/pearls', facts: ['jury.titles-published'] } });
    const others = { 'another partner system': aPartner('webhooks:manage'), 'the secretariat': aSecretary(), 'an applicant': anApplicant() };
    expect(await traces(below('webhooks'), others, { id: hook.id, deliveryId: v4() })).toEqual([]);
    expect((await desk.service.as(others['another partner system'])(webhooks.listWebhooks)).items).toEqual([]);
    expect((await desk.service.as(owner)(webhooks.listWebhooks)).items).toMatchObject([{ id: hook.id, clientId: owner.id }]);
  });
});

import { inbox, PlanOpened, type Actor } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { aTown, openNoticeDesk, type NoticeDesk } from './notice-desk.js';

describe('A notice', () => {
  let desk: NoticeDesk;
  const town = aTown('rujiena');
  let member: Actor;
  beforeEach(async () => {
    desk = await openNoticeDesk();
    member = await desk.aMember(town);
    await desk.known(1);
  });
  afterEach(() => desk.stop());

  const entries = async () => (await desk.service.as(member)(inbox.listInbox)).items;
  const waiting = async () => (await desk.service.db.query<{ tries: number; audience: object; matter: object }[]>(`select tries, audience, matter from notices where state = 'waiting'`))[0];

  it('waits while identity does not answer, and keeps no name or address meanwhile', async () => {
    desk.identityGoes();
    await desk.service.hears(PlanOpened, town.planId, town);
    await eventually(async () => expect(await waiting()).toMatchObject({ tries: 1 }));
    expect(await entries()).toEqual([]);
    expect(JSON.stringify(await waiting())).not.toContain('@');

    desk.identityReturns();
    desk.service.clock.advance(1_000);
    await eventually(async () => expect(await entries()).toHaveLength(1));
    expect((await entries())[0]).toMatchObject({ at: '2026-11-24T10:00:00.000Z' });
  });

  it('comes once, however often its fact is heard, also after a new start', async () => {
    const id = await desk.service.hears(PlanOpened, town.planId, town);
    await eventually(async () => expect(await entries()).toHaveLength(1));
    await desk.service.hears(PlanOpened, town.planId, town, id);
    await desk.service.restart();
    const other = aTown('cesvaine');
    const neighbour = await desk.aMember(other);
    await desk.known(2);
    await desk.service.hears(PlanOpened, other.planId, other);
    await eventually(async () => expect((await desk.service.as(neighbour)(inbox.listInbox)).items).toHaveLength(1));
    expect(await entries()).toHaveLength(1);
  });

  it('reaches a team of which only identity has heard', async () => {
    const newTown = aTown('smiltene');
    const newcomer = await desk.aMember(newTown);
    await desk.known(2);
    await desk.service.db.query(`delete from members where person_id = $1`, [newcomer.id]);
    await desk.service.hears(PlanOpened, newTown.planId, newTown);
    await eventually(async () => expect((await desk.service.as(newcomer)(inbox.listInbox)).items).toHaveLength(1));
  });
});

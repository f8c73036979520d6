import { panels, titles, TitlesPublished } from '@pearls/contracts';
import { aVisitor } from '@pearls/testing';
import { PanelClock } from '../src/panels/panel-clock.js';
import { aPanelDeliberating, decides, startJury, type JuryUnderTest, type Scene } from './builders.js';

const EMBARGO = '2027-11-26T09:00:00.123Z';
const shifted = (milliseconds: number) => new Date(Date.parse(EMBARGO) + milliseconds);

describe('A result', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  beforeEach(async () => {
    service = await startJury();
    scene = await aPanelDeliberating(service, [4.5, 4, 3.5, 3, 2], { jurors: 1 });
    await decides(service, scene, scene.chair, EMBARGO);
  });
  afterEach(() => service.stop());

  const params = () => ({ id: scene.panel.id });
  const asStaff = () => service.as(service.secretary);
  const tick = () => service.app.get(PanelClock).tick();
  const isPublic = async () => (await service.as(aVisitor)(titles.listTitles, {})).items.length > 0;

  it('that was released publishes itself at the instant the embargo ends, not a millisecond before, and once', async () => {
    await asStaff()(panels.releaseResult, { params: params() });
    service.clock.travelTo(shifted(-1));
    await tick();
    expect(await isPublic()).toBe(false);
    service.clock.travelTo(shifted(0));
    await Promise.all([tick(), tick(), tick()]);
    expect(await isPublic()).toBe(true);
    expect(await service.told(TitlesPublished)).toMatchObject([{ publishedAt: EMBARGO }]);
  });

  it('that was not released waits, however late it is', async () => {
    service.clock.travelTo(shifted(86_400_000));
    await tick();
    expect(await isPublic()).toBe(false);
    await asStaff()(panels.publishResult, { params: params() });
    expect(await isPublic()).toBe(true);
  });

  it.each([-1, 0, 1])('by hand is taken %i ms after the end of the embargo as the clock of the database has it at receipt', async (offset) => {
    service.clock.travelTo(shifted(offset));
    const answer = await service.answer(service.secretary, panels.publishResult, { params: params() });
    expect(answer.status).toBe(offset < 0 ? 409 : 201);
    expect(await isPublic()).toBe(offset >= 0);
  });

  it('is published once, by hand or by itself, whichever comes first', async () => {
    await asStaff()(panels.releaseResult, { params: params() });
    service.clock.travelTo(shifted(0));
    const byHand = service.answer(service.secretary, panels.publishResult, { params: params() });
    await Promise.all([byHand, tick()]);
    expect([201, 409]).toContain((await byHand).status);
    expect(await service.told(TitlesPublished)).toHaveLength(1);
    expect((await service.as(aVisitor)(titles.listTitles, {})).items).toHaveLength(3);
  });
});

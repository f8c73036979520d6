import { applications } from '@pearls/contracts';
import { aMember } from '@pearls/testing';
import { aTownWriting, startWithOpenCall, type OpenCall } from './builders.js';

describe('Two people saving one section', () => {
  let service: OpenCall;
  beforeAll(async () => (service = await startWithOpenCall()));
  afterAll(() => service.end());

  it('keeps the first save, refuses the second, and lets it read what stands', async () => {
    const anna = await aTownWriting(service, 'rujiena');
    const bruno = aMember(anna.teamId, 'editor');
    const params = { id: anna.application.id, section: 'motivation' };
    const save = (who: typeof anna | typeof bruno, version: number, why: string) => service.as(who)(applications.saveSection, { params, version, body: { answers: { why }, completed: false } });

    await save(anna, 0, 'Anna wrote this.');
    await expect(save(bruno, 0, 'Bruno wrote that.')).rejects.toMatchObject({ status: 412, problem: { type: '/problems/stale-version' } });
    const standing = await service.as(bruno)(applications.readSection, { params });
    expect(standing).toMatchObject({ answers: { why: 'Anna wrote this.' }, version: 1, savedBy: anna.id });
    expect(await save(bruno, standing.version, 'Both wrote this.')).toMatchObject({ version: 2 });
  });

  it('lets exactly one of a hundred racers win', async () => {
    const town = await aTownWriting(service, 'cesvaine');
    const params = { id: town.application.id, section: 'motivation' };
    const racers = Array.from({ length: 100 }, (_, index) => service.as(town)(applications.saveSection, { params, version: 0, body: { answers: { why: `racer ${index}` }, completed: false } }));
    const outcomes = await Promise.allSettled(racers);
    expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(new Set(outcomes.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { status: number }).status] : [])))).toEqual(new Set([412]));
  });

  it('wants to know which version was edited', async () => {
    const town = await aTownWriting(service, 'hiiumaa');
    const params = { id: town.application.id, section: 'motivation' };
    await expect(service.as(town)(applications.saveSection, { params, body: { answers: {}, completed: false } })).rejects.toMatchObject({ status: 428 });
  });
});

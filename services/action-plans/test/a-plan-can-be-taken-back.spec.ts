import { planRecords, plans, planVersions } from '@pearls/contracts';
import { aCandidate, aRecord, startPlans, type Candidate, type PlansUnderTest } from './builders.js';

describe('A plan can be taken back', () => {
  let service: PlansUnderTest;
  let candidate: Candidate;
  const params = () => ({ id: candidate.plan.id });
  const as = () => service.as(candidate);
  const versionsOf = async () => (await as()(planVersions.listVersions, { params: params() })).items;

  beforeEach(async () => {
    service = await startPlans();
    candidate = await aCandidate(service);
  });
  afterEach(() => service.end());

  const write = (version: number, problem: string) => as()(plans.savePlanSection, { params: { ...params(), section: 'aim' }, version, body: { answers: { problem }, completed: false } });

  it('to the end of every writing session, kept once by itself', async () => {
    await write(0, 'Nobody meets.');
    await service.tick();
    expect(await versionsOf()).toEqual([]);
    service.clock.advance(30 * 60_000);
    await service.tick();
    await service.tick();
    expect(await versionsOf()).toMatchObject([{ kind: 'automatic', personId: candidate.id }]);
  });

  it('to a point that was given a name, compared word by word', async () => {
    await write(0, 'One in four lives alone here.');
    const named = await as()(planVersions.nameVersion, { params: params(), body: { name: 'As the council saw it' } });
    await write(1, 'One in three lives alone here.');
    const { from, changes } = await as()(planVersions.compareVersions, { params: { ...params(), versionId: named.id }, query: {} });
    expect(from).toMatchObject({ kind: 'named', name: 'As the council saw it' });
    expect(changes).toEqual([{ section: 'aim', field: 'problem', runs: [{ change: 'same', text: 'One in ' }, { change: 'gone', text: 'four' }, { change: 'new', text: 'three' }, { change: 'same', text: ' lives alone here.' }] }]);
    expect(await as()(planVersions.readVersion, { params: { ...params(), versionId: named.id } })).toMatchObject({ sections: [{ key: 'aim', answers: { problem: 'One in four lives alone here.' } }] });
  });

  it('records row by row, each by its name', async () => {
    const risk = await aRecord(service, candidate, 'risk', { name: 'Rain' });
    const gone = await aRecord(service, candidate, 'milestone', { name: 'First room' });
    const { id: versionId } = await as()(planVersions.nameVersion, { params: params(), body: { name: 'Before' } });
    await as()(planRecords.saveRecord, { params: { ...params(), recordId: risk.id }, version: 1, body: { answers: { ...risk.answers, likelihood: 'high' } } });
    await as()(planRecords.removeRecord, { params: { ...params(), recordId: gone.id } });
    const latvian = await as()(planVersions.compareVersions, { params: { ...params(), versionId }, query: { language: 'lv' } });
    expect(latvian.changes).toContainEqual(expect.objectContaining({ recordId: risk.id, runs: [{ change: 'gone', text: 'Zema' }, { change: 'new', text: 'Augsta' }] }));
    const { changes } = await as()(planVersions.compareVersions, { params: { ...params(), versionId }, query: {} });
    expect(changes).toContainEqual({ section: 'risks', recordId: risk.id, record: 'changed', recordName: 'Rain', field: 'likelihood', runs: [{ change: 'gone', text: 'Low' }, { change: 'new', text: 'High' }] });
    expect(changes.filter(({ recordId }) => recordId === gone.id)).toContainEqual(expect.objectContaining({ section: 'timeline', record: 'removed', recordName: 'First room' }));
  });

  it('section by section: texts and records come back under their ids, the others stay, and what stood there is kept', async () => {
    await write(0, 'First.');
    const [kept, removed] = [await aRecord(service, candidate, 'risk', { name: 'Rain' }), await aRecord(service, candidate, 'risk', { name: 'Snow' })];
    const { id: versionId } = await as()(planVersions.nameVersion, { params: params(), body: { name: 'Before' } });
    await as()(planRecords.saveRecord, { params: { ...params(), recordId: kept.id }, version: 1, body: { answers: { name: 'Hail' } } });
    await as()(planRecords.removeRecord, { params: { ...params(), recordId: removed.id } });
    const since = await aRecord(service, candidate, 'risk', { name: 'Heat' });
    await write(1, 'Second.');

    service.clock.advance(1000);
    const section = await as()(planVersions.restoreSection, { params: { ...params(), versionId, section: 'risks' } });
    expect(section.key).toBe('risks');
    const { records, sections } = await as()(plans.readPlan, { params: params() });
    const names = Object.fromEntries(records.map(({ id, answers }) => [id, answers['name']]));
    expect(names).toEqual({ [kept.id]: 'Rain', [removed.id]: 'Snow' });
    expect(records.find(({ id }) => id === kept.id)!.version).toBeGreaterThan(2);
    expect(sections.find(({ key }) => key === 'aim')!.answers).toEqual({ problem: 'Second.' });

    const [before] = await versionsOf();
    expect(before).toMatchObject({ kind: 'automatic' });
    const asItStood = await as()(planVersions.readVersion, { params: { ...params(), versionId: before!.id } });
    expect(asItStood.records.map(({ answers }) => answers['name']).sort()).toEqual(['Hail', 'Heat']);
    expect(asItStood.records.map(({ id }) => id)).toContain(since.id);
  });
});

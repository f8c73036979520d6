import { deliberations, panels, type Deliberation } from '@pearls/contracts';
import { v4 } from 'uuid';
import { aPanelDeliberating, startJury, type JuryUnderTest, type Scene } from './builders.js';

describe('In the deliberation', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  const field: [string, 'DE' | 'PL' | 'FI' | 'LV'][] = [['schleswig', 'DE'], ['krosno', 'PL'], ['kristinestad', 'FI'], ['rujiena', 'LV'], ['glucksburg', 'DE']];
  beforeEach(async () => {
    service = await startJury();
    // One stands above; three stand equal for the two places that are left; the last is held back by the first.
    scene = await aPanelDeliberating(service, [5, 4, 4, 4, 2], { jurors: 1, field });
  });
  afterEach(() => service.stop());

  const params = () => ({ id: scene.panel.id });
  const as = () => service.as(scene.chair);
  const read = () => as()(deliberations.readDeliberation, { params: params() });
  const planOf = (placeId: string) => scene.candidates.find((one) => one.placeId === placeId)!.planId;
  const standing = ({ proposal }: Deliberation, placeId: string) => proposal.items.find((one) => one.placeId === placeId)!.standing;
  const settle = ({ proposal: { tie }, version }: Deliberation, chosen: string) =>
    as()(deliberations.settleTie, { params: params(), version, body: { ...tie!, chosen: planOf(chosen), votes: tie!.among.map((planId) => ({ planId, votes: 1 })), castingVote: true, reason: 'The chair’s vote decided after a draw.' } });
  const extra = ({ version }: Deliberation, body: object) => as()(deliberations.decideExtraPlace, { params: params(), version, body: { number: 1, reason: 'The jury is of one mind.', votesFor: 2, votesAgainst: 0, abstained: 0, ...body } });

  it('a tie for a place stops the rule, which asks again until it is settled', async () => {
    const asked = await read();
    expect(asked.proposal).toMatchObject({ state: 'waiting', tie: { place: 2, among: ['krosno', 'kristinestad', 'rujiena'].map(planOf).sort() } });
    expect(asked.proposal.extra).toBeUndefined();
    await expect(as()(deliberations.decideTitles, { params: params(), body: {} })).rejects.toMatchObject({ status: 409 });
    const second = await settle(asked, 'rujiena');
    expect(second.proposal.tie).toMatchObject({ place: 3, among: ['krosno', 'kristinestad'].map(planOf).sort() });
    const settled = await settle(second, 'krosno');
    expect(settled.proposal).toMatchObject({ state: 'waiting', extra: { number: 1, proposed: [planOf('kristinestad')] } });
    expect(settled.settlements).toHaveLength(2);
    expect(settled.proposal.items.find(({ placeId }) => placeId === 'kristinestad')!.because.map(({ code }) => code)).toEqual(['tie-lost', 'tie-lost', 'open']);
  });

  it('a settlement is taken back, and the rule asks about that place again', async () => {
    const first = await settle(await read(), 'rujiena');
    await as()(deliberations.unsettleTie, { params: { ...params(), settlementId: first.settlements[0]!.id } });
    expect((await read()).proposal.tie).toMatchObject({ place: 2 });
    await expect(as()(deliberations.unsettleTie, { params: { ...params(), settlementId: v4() } })).rejects.toMatchObject({ status: 404 });
  });

  it('nothing is settled but what is asked, and for nobody but the tied', async () => {
    const asked = await read();
    const body = { place: 1, among: asked.proposal.tie!.among, chosen: planOf('krosno'), votes: [], castingVote: false, reason: 'Because we want to.' };
    await expect(as()(deliberations.settleTie, { params: params(), version: asked.version, body })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/no-such-tie' } });
    await expect(settle(asked, 'schleswig')).rejects.toMatchObject({ status: 422, problem: { type: '/problems/not-in-the-tie' } });
    await expect(extra(asked, { planId: planOf('krosno'), reasonKind: 'tight_scores' })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/no-such-question' } });
  });

  it('the extra place goes to nobody, to the next by score, or to another with the reason said', async () => {
    const settled = await settle(await settle(await read(), 'rujiena'), 'krosno');
    await expect(extra(settled, { planId: planOf('glucksburg') })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/reason-needed' } });
    await expect(extra(settled, { planId: planOf('schleswig'), reasonKind: 'tight_scores' })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/not-in-the-rest' } });
    const none = await extra(settled, {});
    expect(none.proposal).toMatchObject({ state: 'complete' });
    expect(none.actions).toContain('decide');
    const next = await extra(none, { planId: planOf('kristinestad'), reasonKind: 'tight_scores' });
    expect([standing(next, 'kristinestad'), standing(next, 'glucksburg')]).toEqual(['extra', 'not-awarded']);
    const another = await extra(next, { planId: planOf('glucksburg'), reasonKind: 'very_convincing' });
    expect([standing(another, 'kristinestad'), standing(another, 'glucksburg')]).toEqual(['not-awarded', 'extra']);
    expect(another.proposal.sentences.map(({ code }) => code)).toContain('extra-place-departing');
    expect(another.extras).toHaveLength(1);
  });

  it('other numbers of places need a reason, which is kept', async () => {
    const asked = await read();
    const changed = await as()(deliberations.deviate, { params: params(), version: asked.version, body: { rules: { basePlaces: 4, extraPlaces: 0, perCountryCap: 1 }, reason: 'The board allows a fourth place this year.' } });
    expect(changed).toMatchObject({ deviation: { reason: 'The board allows a fourth place this year.', by: scene.chair.id }, proposal: { state: 'complete', rules: { basePlaces: 4 } } });
    expect(changed.proposal.items.filter((one) => one.standing === 'base')).toHaveLength(4);
  });

  it('everything is done on the version that stands', async () => {
    const asked = await read();
    await settle(asked, 'rujiena');
    await expect(settle(asked, 'krosno')).rejects.toMatchObject({ status: 412 });
  });

  it('a decision names who is present, and they are members', async () => {
    const asked = await read();
    const whole = await extra(await settle(await settle(asked, 'rujiena'), 'krosno'), {});
    await expect(as()(deliberations.decideTitles, { params: params(), body: {} })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/nobody-present' } });
    await expect(as()(deliberations.recordPresence, { params: params(), version: whole.version, body: { present: [v4()] } })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/not-a-member' } });
    await as()(deliberations.recordPresence, { params: params(), version: whole.version, body: { present: [scene.chair.id] } });
    await expect(as()(deliberations.decideTitles, { params: params(), body: { embargoAt: '2027-09-02T09:59:59.999Z' } })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/embargo-passed' } });
    expect(await as()(deliberations.decideTitles, { params: params(), body: {} })).toMatchObject({ state: 'decided' });
    await expect(settle(asked, 'rujiena')).rejects.toMatchObject({ status: 409, problem: { type: '/problems/not-deliberating' } });
  });

  it('the jurors see the result and not the meeting, and the secretariat leaves the chair to it', async () => {
    const [juror] = scene.jurors;
    await expect(service.as(juror!)(deliberations.readDeliberation, { params: params() })).rejects.toMatchObject({ status: 403 });
    await expect(service.as(juror!)(deliberations.readResult, { params: params() })).rejects.toMatchObject({ status: 404 });
    const { version } = await service.as(service.secretary)(deliberations.readDeliberation, { params: params() });
    await expect(service.as(service.secretary)(deliberations.recordPresence, { params: params(), version, body: { present: [scene.chair.id] } })).rejects.toMatchObject({ status: 403, problem: { type: '/problems/chair-presides' } });
    expect((await service.as(service.secretary)(panels.readPanel, { params: params() })).mine).toMatchObject({ presides: false });
  });
});

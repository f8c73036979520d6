import { applications, ApplicationsLetterReady, CandidateNotSelected, CandidateSelected, cycles, places, PhaseEntered, preSelection } from '@pearls/contracts';
import { aVisitor } from '@pearls/testing';
import { assessedWith, preSelectionOf, startWithOpenCall, type OpenCall, type Town } from './builders.js';

describe('Pre-selection', () => {
  let service: OpenCall;
  let rujiena: Town;
  let cesvaine: Town;
  beforeEach(async () => {
    service = await startWithOpenCall();
    [rujiena, cesvaine] = (await preSelectionOf(service, 'rujiena', 'cesvaine')) as [Town, Town];
  });
  afterEach(() => service.end());

  const secretary = () => service.as(service.secretary);
  const overview = () => secretary()(cycles.readPreSelection, { params: { cycle: '2028' } });
  const stage = (town: Town, outcome: 'selected' | 'not_selected', reason?: string) => secretary()(preSelection.stageDecision, { params: { id: town.application.id }, body: { outcome, reason } });
  const apply = (letters: number) => secretary()(cycles.openDevelopment, { params: { cycle: '2028' }, body: { letters } });
  const stateOf = async (town: Town) => (await service.as(town)(applications.read, { params: { id: town.application.id } })).state;

  it('proposes by the mean of enough final assessments, and by nothing before', async () => {
    await assessedWith(service, rujiena, 4);
    expect((await overview()).items).toMatchObject([{ placeName: 'Rūjiena', percent: 80, assessmentsFinal: 1 }, { placeName: 'Cesvaine', assessmentsFinal: 0 }]);
    expect((await overview()).items[0]).not.toHaveProperty('proposed');
    await assessedWith(service, rujiena, 3);
    await assessedWith(service, cesvaine, 2);
    await assessedWith(service, cesvaine, 2);
    expect((await overview()).items).toMatchObject([
      { placeName: 'Rūjiena', percent: 70, spread: 20, proposed: 'selected' },
      { placeName: 'Cesvaine', percent: 40, spread: 0, proposed: 'not_selected' },
    ]);
  });

  it('wants a reason when the decision departs from the proposal', async () => {
    await expect(stage(rujiena, 'selected')).rejects.toMatchObject({ problem: { type: '/problems/reason-needed' } });
    await assessedWith(service, rujiena, 5);
    await assessedWith(service, rujiena, 5);
    await expect(stage(rujiena, 'selected')).resolves.toMatchObject({ staged: 'selected', proposed: 'selected' });
    await expect(stage(rujiena, 'not_selected')).rejects.toMatchObject({ status: 422 });
  });

  it('applies everything in one commit: states, facts, record, letters and the next phase', async () => {
    await stage(rujiena, 'selected', 'The board was convinced.');
    await expect(apply(1)).rejects.toMatchObject({ status: 409, problem: { detail: expect.stringContaining('Cesvaine') } });
    await stage(cesvaine, 'not_selected', 'The board was not convinced.');
    await expect(apply(1)).rejects.toMatchObject({ problem: { type: '/problems/letters-counted-otherwise' } });
    expect([await stateOf(rujiena), await stateOf(cesvaine)]).toEqual(['submitted', 'submitted']);
    expect(await service.told(CandidateSelected)).toEqual([]);

    expect(await apply(2)).toMatchObject({ state: 'development' });

    expect([await stateOf(rujiena), await stateOf(cesvaine)]).toEqual(['selected', 'not_selected']);
    expect(await service.told(CandidateSelected)).toMatchObject([{ placeId: 'rujiena', country: 'LV' }]);
    expect(await service.told(CandidateNotSelected)).toMatchObject([{ placeId: 'cesvaine' }]);
    expect((await service.told(PhaseEntered)).at(-1)).toEqual({ cycleId: '2028', state: 'development' });
    expect((await service.told(ApplicationsLetterReady)).map((letter) => letter.kind).sort()).toEqual(['application-receipt', 'application-receipt', 'not-selected', 'selected']);
    expect((await service.as(aVisitor)(places.listCandidacies, { query: { titleYear: 2028 } })).items).toMatchObject([{ placeId: 'rujiena', outcome: 'candidate' }]);
  });

  it('lets letters be read and changed until they leave, and not after', async () => {
    await stage(rujiena, 'selected', 'The board was convinced.');
    await stage(cesvaine, 'not_selected', 'The board was not convinced.');
    const waiting = (await secretary()(preSelection.listLetters, { query: { state: 'waiting' } })).items;
    expect(waiting.map((letter) => `${letter.kind} ${letter.placeName}`).sort()).toEqual(['not-selected Cesvaine', 'selected Rūjiena']);
    const letter = waiting.find((one) => one.kind === 'selected')!;
    const params = { id: letter.id };
    await expect(secretary()(preSelection.releaseLetter, { params })).rejects.toMatchObject({ problem: { type: '/problems/leaves-with-decision' } });
    await secretary()(preSelection.editLetter, { params, version: letter.version, body: { subject: 'You go on' } });
    await apply(2);
    expect(await secretary()(preSelection.readLetter, { params })).toMatchObject({ subject: 'You go on', state: 'released' });
    await expect(secretary()(preSelection.editLetter, { params, version: letter.version + 2, body: { subject: 'Too late' } })).rejects.toMatchObject({ problem: { type: '/problems/letter-left' } });
  });

  it('takes a staged decision back together with its letter', async () => {
    await stage(rujiena, 'selected', 'The board was convinced.');
    await secretary()(preSelection.unstageDecision, { params: { id: rujiena.application.id } });
    expect((await secretary()(preSelection.listLetters, { query: { state: 'waiting' } })).items).toEqual([]);
    expect((await overview()).obstacles).toEqual(['No decision is staged for Cesvaine, Rūjiena.']);
  });
});

import { applications, AssessmentFinalised, preSelection } from '@pearls/contracts';
import { aMember, anAssessor } from '@pearls/testing';
import { preSelectionOf, startWithOpenCall, type OpenCall, type Town } from './builders.js';

describe('Assessments', () => {
  let service: OpenCall;
  let town: Town;
  beforeEach(async () => {
    service = await startWithOpenCall();
    [town] = (await preSelectionOf(service, 'rujiena', 'hiiumaa')) as [Town];
  });
  afterEach(() => service.end());

  type Reader = ReturnType<typeof anAssessor>;
  const params = () => ({ id: town.application.id });
  const save = (reader: Reader, scores: Record<string, number>, version = 0) => service.as(reader)(preSelection.saveMyAssessment, { params: params(), version, body: { scores, remarks: { O1: 'Clear.' } } });
  const finalise = (reader: Reader) => service.as(reader)(preSelection.finaliseMyAssessment, { params: params() });
  const list = (reader: Reader) => service.as(reader)(preSelection.listAssessments, { params: params() });

  it('begin empty, are saved half done and become final when every criterion has points', async () => {
    const reader = anAssessor();
    expect(await service.as(reader)(preSelection.readMyAssessment, { params: params() })).toMatchObject({ state: 'draft', version: 0, scores: {} });
    await save(reader, { O1: 4 });
    await expect(finalise(reader)).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer: '/scores/P1' }] } });
    await save(reader, { O1: 4, P1: 3 }, 1);
    expect(await finalise(reader)).toMatchObject({ state: 'final', percent: 70, actions: [] });
    expect(await service.told(AssessmentFinalised)).toHaveLength(1);
    await expect(save(reader, { O1: 0 }, 3)).rejects.toMatchObject({ problem: { type: '/problems/assessment-final' } });
  });

  it('take whole points from 0 to 5 for criteria that exist', async () => {
    await expect(save(anAssessor(), { O1: 6 })).rejects.toMatchObject({ status: 422 });
    await expect(save(anAssessor(), { O1: 2.5 })).rejects.toMatchObject({ status: 422 });
    await expect(save(anAssessor(), { X9: 1 })).rejects.toMatchObject({ problem: { errors: [{ pointer: '/scores/X9', code: 'unknown' }] } });
  });

  it('of others are seen once the own one is final, never before', async () => {
    const [first, second] = [anAssessor(), anAssessor()];
    await save(first, { O1: 5, P1: 5 });
    await finalise(first);
    await save(second, { O1: 1, P1: 1 });
    expect((await list(second)).items.map((one) => one.assessorId)).toEqual([second.id]);
    await finalise(second);
    expect((await list(second)).items.map((one) => one.assessorId).sort()).toEqual([first.id, second.id].sort());
  });

  it('in the making show the staff that somebody writes, and nothing of what', async () => {
    await save(anAssessor(), { O1: 5, P1: 5 });
    expect((await service.as(service.secretary)(preSelection.listAssessments, { params: params() })).items).toMatchObject([{ state: 'draft', scores: {}, remarks: {} }]);
  });

  it('are never written by somebody whose organisation mentors the country, or who belongs to the team', async () => {
    const mentor = anAssessor('LV');
    await expect(service.as(mentor)(preSelection.readMyAssessment, { params: params() })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(mentor)(applications.read, { params: params() })).rejects.toMatchObject({ status: 404 });
    expect((await service.as(mentor)(applications.list, {})).items.map((one) => one.placeId)).toEqual(['hiiumaa']);
    const member = { ...anAssessor(), teams: aMember(town.teamId).teams };
    await expect(service.as(member)(preSelection.readMyAssessment, { params: params() })).rejects.toMatchObject({ status: 404 });
  });

  it('are reopened by the secretariat with a reason', async () => {
    const reader = anAssessor();
    await save(reader, { O1: 5, P1: 5 });
    const { id } = await finalise(reader);
    await service.as(service.secretary)(preSelection.reopenAssessment, { params: { id: id! }, body: { reason: 'A score was given to the wrong town.' } });
    await expect(save(reader, { O1: 2, P1: 2 }, 3)).resolves.toMatchObject({ state: 'draft', version: 4 });
  });
});

import { createHash } from 'node:crypto';
import { annexPart, juryCopy, planRecords, plans, PlanSubmitted } from '@pearls/contracts';
import { Questions } from '@pearls/messaging';
import { aSecretary, aVisitor, PIXEL } from '@pearls/testing';
import { aCandidateReady, startPlans, template, type Candidate, type PlansUnderTest } from './builders.js';

interface Sealed {
  title: string;
  sections: { key: string; answers: Record<string, unknown> }[];
  records: { id: string; kind: string; position: number }[];
  annexes: { id: string; fileName: string }[];
}

describe('The copy of the jury', () => {
  let service: PlansUnderTest;
  let candidate: Candidate;
  let annexId: string;
  const params = () => ({ id: candidate.plan.id });
  const ask = () => service.app.get(Questions).ask(juryCopy, { planId: candidate.plan.id });

  beforeAll(async () => {
    service = await startPlans();
    candidate = await aCandidateReady(service);
    annexId = (await service.as(candidate)(plans.attachAnnex, { params: params(), query: { field: 'letters' }, file: { name: 'letter.png', type: 'image/png', bytes: PIXEL } })).id;
    await service.as(candidate)(plans.submitPlan, { params: params(), body: { declared: true } });
  });
  afterAll(() => service.end());

  it('is what its fingerprint says, and told with it', async () => {
    const sealed = await service.as(candidate)(plans.readSealedPlan, { params: params() });
    const sha256 = createHash('sha256').update(sealed as unknown as Buffer).digest('hex');
    const plan = await service.as(candidate)(plans.readPlan, { params: params() });
    expect(plan).toMatchObject({ state: 'submitted', sha256 });
    expect(await service.told(PlanSubmitted)).toMatchObject([{ planId: plan.id, sha256, reference: plan.reference }]);
    expect(await service.as(aVisitor)(plans.verifyPlanReceipt, { params: { reference: plan.reference! } })).toEqual({ reference: plan.reference, cycleId: '2028', placeName: 'Rūjiena', submittedAt: plan.submittedAt, sha256 });
  });

  it('holds everything in the order of the template, and no way to reach anybody', async () => {
    const { content } = await ask();
    const { title, sections, records, annexes } = content as Sealed;
    expect(title).toBe('Title of the plan.');
    expect(sections.map(({ key }) => key)).toEqual(template.sections.map(({ key }) => key));
    expect(sections.find(({ key }) => key === 'organisation')!.answers['coordinator']).toEqual({ name: 'Anna', role: 'Coordinator' });
    expect(new Set(records.map(({ kind }) => kind)).size).toBe(7);
    expect(records[0]).toHaveProperty('position');
    expect(annexes).toMatchObject([{ id: annexId, fileName: 'letter.png' }]);
    expect(JSON.stringify(content)).not.toMatch(/@town\.example|20000000/);
  });

  it('does not change with the living plan, and keeps files that were taken out of it', async () => {
    const before = await ask();
    await service.as(candidate)(plans.savePlanSection, { params: { ...params(), section: 'cover' }, version: 1, body: { answers: { title: 'Another title' }, completed: true } });
    const activity = candidate.plan.records.find(({ kind }) => kind === 'activity')!;
    await service.as(candidate)(planRecords.removeRecord, { params: { ...params(), recordId: activity.id } });
    await service.as(candidate)(plans.removeAnnex, { params: { ...params(), annexId } });
    expect(await ask()).toEqual(before);
    const part = await service.app.get(Questions).ask(annexPart, { planId: candidate.plan.id, annexId, offset: 0 });
    expect(Buffer.from(part.base64, 'base64').equals(PIXEL)).toBe(true);
    expect(await service.as(candidate)(plans.readPlan, { params: params() })).toMatchObject({ title: 'Another title', annexes: [], sha256: before.sha256 });
  });

  it('is handed in once', async () => {
    await expect(service.as(candidate)(plans.submitPlan, { params: params(), body: { declared: true } })).rejects.toMatchObject({ status: 409 });
    expect(await service.told(PlanSubmitted)).toHaveLength(1);
  });

  it('comes with a receipt and a document as PDF, for the team and the back office', async () => {
    for (const who of [candidate, aSecretary()]) {
      const receipt = await service.as(who)(plans.readPlanReceipt, { params: params() });
      const document = await service.as(who)(plans.readPlanDocument, { params: params() });
      for (const pdf of [receipt, document] as unknown as Buffer[]) expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    }
  });

  it('is not made of a plan that lacks something', async () => {
    const other = await aCandidateReady(service, { placeId: 'cesvaine' });
    const risk = other.plan.records.find(({ kind }) => kind === 'risk')!;
    await service.as(other)(planRecords.removeRecord, { params: { id: other.plan.id, recordId: risk.id } });
    await expect(service.as(other)(plans.submitPlan, { params: { id: other.plan.id }, body: { declared: true } })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/incomplete', errors: [{ code: 'too-few-records' }] } });
    expect(await service.as(other)(plans.readPlanCompleteness, { params: { id: other.plan.id } })).toMatchObject({ complete: false });
    await expect(service.as(other)(plans.readPlanReceipt, { params: { id: other.plan.id } })).rejects.toMatchObject({ status: 409 });
  });
});

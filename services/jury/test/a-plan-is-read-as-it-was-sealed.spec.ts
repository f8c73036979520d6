import { createHash, randomBytes } from 'node:crypto';
import { scoreSheets } from '@pearls/contracts';
import { v4 } from 'uuid';
import { aPanelScoring, startJury, type JuryUnderTest, type Scene } from './builders.js';
import { aPlanContent, sealOf } from './neighbours.js';

describe('A juror', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelScoring(service, { field: [['rujiena', 'LV'], ['krosno', 'PL']] });
  });
  afterAll(() => service.stop());

  const params = (plan = 0) => ({ id: scene.panel.id, planId: scene.candidates[plan]!.planId });
  const as = () => service.as(scene.jurors[0]!);

  it('reads the plan in the copy whose fingerprint was told when it was handed in', async () => {
    const plan = await as()(scoreSheets.readPlan, { params: params() });
    expect(plan).toMatchObject({ placeName: 'Rujiena', content: aPlanContent('rujiena'), sha256: sealOf(aPlanContent('rujiena')) });
  });

  it('is shown nothing of a copy that was changed', async () => {
    const { planId } = scene.candidates[1]!;
    service.neighbours.copies.set(planId, { ...aPlanContent('krosno'), title: 'Another title' });
    const refused = as()(scoreSheets.readPlan, { params: params(1) });
    await expect(refused).rejects.toMatchObject({ status: 409, problem: { type: '/problems/seal-broken' } });
    await expect(refused).rejects.not.toThrow(/Another title/);
  });

  it('reads an annex of many parts whole', async () => {
    const annexId = v4();
    const bytes = randomBytes(1_300_000);
    service.neighbours.annexes.set(annexId, { mediaType: 'application/pdf', fileName: 'letter of the council.pdf', bytes });
    const read = (await as()(scoreSheets.readAnnex, { params: { ...params(), annexId } })) as unknown as Buffer;
    expect(createHash('sha256').update(read).digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
    await expect(as()(scoreSheets.readAnnex, { params: { ...params(), annexId: v4() } })).rejects.toMatchObject({ status: 404 });
  });

  it('is told which sections of the plan answer which criterion', () => {
    for (const { parts } of scene.panel.criteria) expect(parts.length).toBeGreaterThan(0);
  });
});

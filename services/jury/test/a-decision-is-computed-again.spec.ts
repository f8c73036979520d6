import { createHash } from 'node:crypto';
import { deliberations, protocols } from '@pearls/contracts';
import { anAuditor } from '@pearls/testing';
import { differencesIn, resultOf, type DecisionRecord } from '../src/protocol/decision-record.js';
import { aPanelDeliberating, decides, startJury, type JuryUnderTest, type Scene } from './builders.js';

describe('A decision', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  let protocolId: string;
  let sealed: string;
  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelDeliberating(service, [4.5, 4, 4, 3, 2], { recused: (built) => [{ juror: built.jurors[0]!, candidate: built.candidates[4]! }] });
    await decides(service, scene);
    const { items } = await service.as(service.secretary)(protocols.listProtocols, { query: { panelId: scene.panel.id } });
    protocolId = items[0]!.id;
    sealed = ((await service.as(anAuditor())(protocols.readSealedProtocol, { params: { id: protocolId } })) as unknown as Buffer).toString();
    expect(items).toMatchObject([{ number: 1, standing: true, sha256: createHash('sha256').update(sealed).digest('hex') }]);
  });
  afterAll(() => service.stop());

  const record = () => JSON.parse(sealed) as DecisionRecord;

  it('is sealed with every score it was computed from, and comes to the same again', () => {
    expect(record().plans.map(({ placeId, sheets, recused }) => [placeId, sheets.length, recused.length])).toEqual([['glucksburg', 3, 0], ['kristinestad', 3, 0], ['krosno', 3, 0], ['rujiena', 2, 1], ['schleswig', 3, 0]]);
    expect(differencesIn(record())).toEqual([]);
    expect(resultOf(record())).toEqual(record().result);
  });

  it('says where it comes to something else when a single half step was changed', () => {
    const changed = record();
    changed.plans.find(({ placeId }) => placeId === 'rujiena')!.sheets.forEach((sheet) => (sheet.scores = { ...sheet.scores, J3: 5, J5: 5, J2: 5 }));
    const differences = differencesIn(changed);
    expect(differences.some((one) => one.startsWith('Ranking of Rujiena: sealed as position 5, sum 80 over 2 sheets, computed as position'))).toBe(true);
    expect(differences.join(' ')).toContain('Title of Rujiena');
    const slightly = record();
    slightly.plans[0]!.sheets[0]!.scores['J1']! += 0.5;
    expect(differencesIn(slightly).sort()).toEqual([expect.stringContaining('Ranking of Glucksburg'), expect.stringContaining('Ranking of Krosno')]);
  });

  it('is written as a tagged PDF that says who was present, what was held back and the fingerprint', async () => {
    const pdf = (await service.as(service.secretary)(protocols.readProtocol, { params: { id: protocolId } })) as unknown as Buffer;
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-1.')).toBe(true);
    expect(text).toMatch(/pdfuaid:part/);
    expect(text).toContain('/MarkInfo');
  });

  it('is on record for the back office and the chair who ran it, and for nobody else', async () => {
    for (const reader of [service.secretary, anAuditor(), scene.chair]) await expect(service.as(reader)(protocols.readSealedProtocol, { params: { id: protocolId } })).resolves.toBeTruthy();
    await expect(service.as(scene.jurors[1]!)(protocols.readSealedProtocol, { params: { id: protocolId } })).rejects.toMatchObject({ status: 403 });
    expect((await service.as(scene.jurors[1]!)(deliberations.readResult, { params: { id: scene.panel.id } })).items).toHaveLength(3);
    await expect(service.as(scene.jurors[0]!)(deliberations.readResult, { params: { id: scene.panel.id } })).rejects.toMatchObject({ status: 404 });
  });
});

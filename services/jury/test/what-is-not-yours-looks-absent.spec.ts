import { scoreSheets, type Actor, type Operation } from '@pearls/contracts';
import { aHolderOf, anApplicant, anAssessor, aMember, aPartner, aPerson, contentOf, eventually, isQuiet, tracesOf } from '@pearls/testing';
import { juryPolicy } from '../src/policy.js';
import { aPanelDeliberating, decides, hasSeat, losesSeat, startJury, type JuryUnderTest, type Scene } from './builders.js';

const withId = [...juryPolicy.keys()].filter(({ path }) => /:(id|\w+Id)\b/.test(path));
const partner = () => aPartner(...new Set([...juryPolicy.keys()].flatMap(({ scope }) => scope ?? [])));

describe('What is not yours', () => {
  let service: JuryUnderTest;
  let scene: Scene;
  let ids: Record<'conflict' | 'sheet' | 'protocol', string>;
  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelDeliberating(service, [4.5, 4, 3.5, 3, 2], { jurors: 2, recused: ({ jurors, candidates }) => [{ juror: jurors[0]!, candidate: candidates[0]! }] });
    await decides(service, scene);
    const one = async (table: string, of = 'true') => (await service.db.query<[{ id: string }]>(`select id from ${table} where ${of} limit 1`))[0].id;
    ids = { conflict: await one('conflicts'), sheet: await one('score_sheets', `plan_id = '${scene.candidates[0]!.planId}'`), protocol: await one('protocols') };
  });
  afterAll(() => service.stop());

  const params = ({ path }: Operation) => {
    const [candidate] = scene.candidates;
    const id = path.startsWith('/conflicts') ? ids.conflict : path.startsWith('/score-sheets') ? ids.sheet : path.startsWith('/protocols') ? ids.protocol : scene.panel.id;
    return { id, panelId: scene.panel.id, personId: scene.chair.id, applicationId: candidate!.applicationId, planId: candidate!.planId, annexId: candidate!.planId, settlementId: candidate!.planId };
  };

  const traces = async (strangers: Record<string, Actor>, operations = withId) => {
    await eventually(() => isQuiet(service.db));
    const before = await contentOf(service.db);
    const found = await Promise.all(operations.flatMap((operation) => Object.entries(strangers).map(([who, actor]) => tracesOf(service, who, actor, operation, params(operation)))));
    expect(await contentOf(service.db)).toEqual(before);
    return found.flat();
  };

  it('looks absent to everybody who has no part in this panel', async () => {
    const gone = await hasSeat(service);
    await losesSeat(service, gone);
    const strangers = {
      'nobody known': { ...aPerson(), kind: 'anyone' as const },
      'somebody without a role': aPerson(),
      'the owner of another team': anApplicant(),
      'the team itself, before the result is public': aMember(scene.candidates[0]!.teamId),
      'a juror without a seat': aHolderOf('juror'),
      'a juror of another cycle': aHolderOf('juror', { cycleId: '1999' }),
      'the chair of another cycle': aHolderOf('chair', { cycleId: '1999' }),
      'a juror whose seat has ended': gone,
      'the secretariat of another cycle': aHolderOf('secretariat', { cycleId: '1999' }),
      'an assessor': anAssessor(),
      'a contact point': aHolderOf('contact', { country: 'DE' }),
      'a partner system': partner(),
    };
    expect(await traces(strangers)).toEqual([]);
  });

  it('looks absent to a juror who stepped aside for the plan', async () => {
    const aboutThePlan = withId.filter(({ path, name }) => /:planId|:sheetId/.test(path) || name === 'reopenSheet');
    expect(aboutThePlan.length).toBeGreaterThan(7);
    expect(await traces({ 'a juror who stepped aside': scene.jurors[0]! }, aboutThePlan)).toEqual([]);
  });

  it('cannot be reached through another thing that is the own one', async () => {
    const [, own] = scene.candidates;
    await expect(service.as(scene.jurors[0]!)(scoreSheets.readPlan, { params: { id: scene.panel.id, planId: own!.planId } })).resolves.toMatchObject({ placeId: 'krosno' });
    await expect(service.as(scene.jurors[0]!)(scoreSheets.readAnnex, { params: { id: scene.panel.id, planId: scene.candidates[0]!.planId, annexId: own!.planId } })).rejects.toMatchObject({ status: 404 });
  });
});

import { conflicts, deliberations, fieldsOf, panels, PlanWithdrawn, scoreSheets, type Actor, type Class, type Operation } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { juryPolicy } from '../src/policy.js';
import { PanelClock } from '../src/panels/panel-clock.js';
import { aPanelScoring, aSheet, everybodyScores, rawAnswer, startJury, type JuryUnderTest, type Juror, type Scene, type TestCandidate } from './builders.js';

/** Which of the scene's people stepped aside for the plan whose secrets change. */
const WHO: [string, (scene: Scene) => Juror][] = [
  ['a juror who stepped aside', ({ jurors }) => jurors[0]!],
  ['the chair who stepped aside', ({ chair }) => chair],
];

describe.each(WHO)('To %s', (_, whoOf) => {
  let service: JuryUnderTest;
  let scene: Scene;
  let recused: Juror;
  let secret: TestCandidate;
  /** Sits on the panel and reads the plan. */
  let reader: Juror;

  beforeAll(async () => {
    service = await startJury();
    scene = await aPanelScoring(service, { jurors: 3, recused: (built) => [{ juror: whoOf(built), candidate: built.candidates[1]! }] });
    recused = whoOf(scene);
    [, secret] = scene.candidates as [TestCandidate, TestCandidate];
    reader = scene.jurors[2]!;
  });
  afterAll(() => service.stop());

  const seen = () => everythingSeenBy(service, recused, scene, secret);
  const params = () => ({ id: scene.panel.id, planId: secret.planId });
  const asReader = () => service.as(reader);
  const asDeputy = () => service.as(service.secretary);

  /** The whole of what is answered before and after, to the byte. */
  const unmoved = async (change: () => Promise<unknown>) => {
    const before = await seen();
    await change();
    await service.app.get(PanelClock).tick();
    expect(differences(before, await seen())).toEqual([]);
  };

  it('the plan is in no list and behind no door', async () => {
    const { items } = await service.as(recused)(scoreSheets.listPlans, { params: { id: scene.panel.id } });
    expect(items.map(({ placeId }) => placeId).sort()).toEqual(['glucksburg', 'kristinestad', 'rujiena', 'schleswig']);
    const answers = await seen();
    const own = new Set(['listDeclarations']);
    for (const [what, { body }] of Object.entries(answers)) if (!own.has(what.split(' ')[0]!)) expect([what, body.includes(secret.planId) || body.includes(secret.placeId) || body.includes('Krosno')]).toEqual([what, false]);
  });

  it('what a sheet about it says changes nothing, from its first word to its last', async () => {
    await unmoved(() => asReader()(scoreSheets.saveMySheet, { params: params(), version: 0, body: aSheet(1) }));
    await unmoved(() => asReader()(scoreSheets.saveMySheet, { params: params(), version: 1, body: aSheet(5, { veryConvincing: true }) }));
    await unmoved(() => asReader()(scoreSheets.finaliseMySheet, { params: params() }));
  });

  it('that somebody else has a tie to it, and what is decided about that, changes nothing', async () => {
    const other = scene.jurors[1]!;
    const declaration = { id: scene.panel.id, applicationId: secret.applicationId };
    const { items } = await service.as(other)(conflicts.listDeclarations, { params: { id: scene.panel.id } });
    const { version } = items.find(({ applicationId }) => applicationId === secret.applicationId)!;
    await unmoved(() => service.as(other)(conflicts.declare, { params: declaration, version, body: { kind: 'family', explanation: 'My sister lives there.' } }));
    const conflict = await conflictOf(other);
    const decider = conflict.decidedBy === 'chair' ? scene.chair : service.secretary;
    await unmoved(() => service.as(decider)(conflicts.decideConflict, { params: { id: conflict.id }, version: conflict.version, body: { outcome: 'judged_not_a_conflict', reason: 'They have not met for years.' } }));
  });

  it('its scores change no ranking, no overview and no progress in the deliberation', async () => {
    const done = new Set([`${reader.id}/${secret.planId}`, `${recused.id}/${secret.planId}`]);
    await everybodyScores(service, scene, [4, 3, 3, 2, 1], (juror, { planId }) => !done.has(`${juror.id}/${planId}`));
    await service.as(service.secretary)(panels.startDeliberation, { params: { id: scene.panel.id } });
    await unmoved(() => rescored(0));
    await unmoved(() => rescored(5));
  });

  it('whether it wins changes nothing before the result is public', async () => {
    await decideAsPresider();
    const winning = await seen();
    expect((await titlesNow()).map(({ placeId }) => placeId)).toContain('krosno');
    await asPresider()(deliberations.reopenDecision, { params: { id: scene.panel.id }, body: { reason: 'A sheet was wrong.' } });
    await rescored(0);
    await decideAsPresider();
    expect((await titlesNow()).map(({ placeId }) => placeId)).not.toContain('krosno');
    expect(differences(winning, await seen(), ['listPanels', 'readPanel'])).toEqual([]);
  });

  it('its withdrawal changes nothing', async () => {
    await unmoved(async () => {
      const { planId, ...fact } = secret;
      await service.hears(PlanWithdrawn, planId, { cycleId: '2028', planId, ...fact });
      await eventually(async () => {
        const [row] = await service.db.query<{ gone: boolean }[]>(`select dropped_at is not null as gone from candidates where plan_id = $1`, [planId]);
        expect(row).toEqual({ gone: true });
      });
    });
  });

  const asPresider = () => service.as(recused === scene.chair ? service.secretary : scene.chair);
  const titlesNow = async () => (await asDeputy()(deliberations.readResult, { params: { id: scene.panel.id } })).items;

  async function conflictOf({ id }: Juror) {
    const { items } = await asDeputy()(conflicts.listConflicts, { query: { panelId: scene.panel.id } });
    return items.find((one) => one.jurorId === id && one.applicationId === secret.applicationId)!;
  }

  /** Everybody who may gives the plan another score: reopened one by one, with the reason on record. */
  async function rescored(score: number) {
    for (const juror of scene.everybody.filter((one) => one !== recused)) {
      const [sheet] = await service.db.query<{ id: string }[]>(`select id from score_sheets where plan_id = $1 and juror_id = $2`, [secret.planId, juror.id]);
      await asPresider()(scoreSheets.reopenSheet, { params: { id: sheet!.id }, body: { reason: 'A score was given to the wrong plan.' } });
      const { version } = await service.as(juror)(scoreSheets.readMySheet, { params: params() });
      await service.as(juror)(scoreSheets.saveMySheet, { params: params(), version, body: aSheet(score) });
      await service.as(juror)(scoreSheets.finaliseMySheet, { params: params() });
    }
  }

  async function decideAsPresider() {
    const at = { id: scene.panel.id };
    const as = asPresider();
    let meeting = await as(deliberations.readDeliberation, { params: at });
    meeting = await as(deliberations.recordPresence, { params: at, version: meeting.version, body: { present: [reader.id] } });
    while (meeting.proposal.tie) meeting = await as(deliberations.settleTie, { params: at, version: meeting.version, body: { ...meeting.proposal.tie, chosen: meeting.proposal.tie.among[0]!, votes: [], castingVote: true, reason: 'The chair decides.' } });
    if (meeting.proposal.extra) await as(deliberations.decideExtraPlace, { params: at, version: meeting.version, body: { number: 1, reason: 'Nobody stands out.', votesFor: 0, votesAgainst: 3, abstained: 0 } });
    await as(deliberations.decideTitles, { params: at, body: {} });
  }
});

type Answers = Awaited<ReturnType<typeof everythingSeenBy>>;

/** What is answered otherwise than before, byte by byte. How often a decision was taken up again the whole panel knows: the version of the panel counts it. */
function differences(before: Answers, after: Answers, counting: string[] = []): string[] {
  const bytes = (what: string, { status, headers, body }: Answers[string]) => {
    const whole = [status, ...headers, body].join('\n');
    return counting.includes(what.split(' ')[0]!) ? whole.replace(/"version":\d+\}/g, '').replace(/etag: "\d+"/, '') : whole;
  };
  const where = (one: string, other: string) => [...one].findIndex((character, at) => character !== other[at]);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((what) => {
    const [one, other] = [before, after].map((answers) => (answers[what] ? bytes(what, answers[what]) : 'nothing')) as [string, string];
    return one === other ? [] : [`${what}: ${one.slice(Math.max(0, where(one, other) - 40)).slice(0, 200)} … became … ${other.slice(Math.max(0, where(one, other) - 40)).slice(0, 200)}`];
  });
}

/**
 * Everything the caller can ask: every operation that reads, with every id the caller could know or guess, and every
 * operation that writes about the plan that is not there to the caller.
 */
async function everythingSeenBy(service: JuryUnderTest, caller: Actor, scene: Scene, secret: TestCandidate) {
  const rows = await service.db.query<{ id: string }[]>(`select id from score_sheets where plan_id = $1 union all select id from conflicts where application_id = $2 union all select id from protocols`, [secret.planId, secret.applicationId]);
  const known = { panelId: scene.panel.id, personId: caller.id, annexId: v4(), settlementId: v4(), reference: 'PEARL-2028-AAAAAA' };
  const guesses = [...new Set(rows.map(({ id }) => id))].slice(0, 3);
  const answers: Record<string, Awaited<ReturnType<typeof rawAnswer>>> = {};
  for (const operation of juryPolicy.keys() as Iterable<Operation>) {
    const writes = operation.method !== 'GET';
    if (writes && !/:planId|declarations|waivers|score-sheets|conflicts/.test(operation.path)) continue;
    const plans = operation.path.includes(':planId') && !writes ? scene.candidates : [secret];
    const ids = /^\/(conflicts|score-sheets|protocols)\/:id/.test(operation.path) ? guesses : [scene.panel.id];
    for (const { planId, applicationId, placeId } of plans)
      for (const [index, id] of ids.entries()) {
        // What the caller may still do about the own declaration is the caller's own affair.
        const body = bodyFor(operation, secret, scene);
        const answer = await rawAnswer(service, caller, operation, { params: { ...known, id, planId, applicationId }, ...(operation.query && { query: queryFor(operation.query as Class, scene) }), ...(body && { body }), ...(operation.edits && { version: 999 }) } as never);
        if (writes) expect([operation.name, [403, 404, 409, 412].includes(answer.status)]).toEqual([operation.name, true]);
        answers[`${operation.name} ${placeId} ${index}`] = answer;
      }
  }
  return answers;
}

const queryFor = (query: Class, { panel }: Scene) => Object.fromEntries(Object.entries({ panelId: panel.id, cycle: '2028' }).filter(([name]) => fieldsOf(query).some((field) => field.name === name)));

function bodyFor({ name }: Operation, { planId }: TestCandidate, { jurors }: Scene): object | undefined {
  const reason = 'A reason that is long enough.';
  return {
    declare: { kind: 'none' },
    decideConflict: { outcome: 'confirmed_recused', reason },
    saveMySheet: aSheet(3),
    waiveSheet: { planId, jurorId: jurors[1]!.id, reason },
    reopenSheet: { reason },
    editFeedback: { comments: ['Well done.'] },
  }[name];
}

import { conflicts, deliberations, jurors, panels, protocols, rankings, scoreSheets, titles, type Country, type DecidedTitle, type Panel, type ScoreSheet } from '@pearls/contracts';
import { dice } from '../dice.ts';
import { Door, unless } from '../door.ts';
import { eventually, together } from '../eventually.ts';
import type { Person } from '../person.ts';
import type { Year } from '../year.ts';
import type { Candidate } from './development.ts';
import type { Staff } from './prepare.ts';

const HOMES = ['NO', 'SE', 'DK', 'EE', 'LT', 'IS', 'FI', 'LV', 'PL', 'DE'];
const EMBARGO_MILLISECONDS = 4_000;

/** Jurors declare, read and score alone; the rule proposes, the jury decides, the embargo ends. Returns the panel and the titles. */
export async function judge(year: Year, { secretariat }: Staff, candidates: Candidate[]): Promise<{ panelId: string; decided: DecidedTitle[] }> {
  const { ledger, cycleId } = year;
  ledger.chapter('The jury');
  let panel = await secretariat.does(panels.draftPanel, { body: { cycleId } });
  const chair = await year.joinsAs('chair', 'Juror 1', 'chair');
  const others = await together(Array.from({ length: year.options.jurors - 1 }, (_, at) => at + 2), (at) => year.joinsAs('juror', `Juror ${at}`, `juror-${at}`), 3);
  const jury = [chair, ...others];
  const params = { id: panel.id };
  await eventually('every seat of the panel', async () => (await secretariat.does(jurors.listMembers, { params })).items.filter(({ seated }) => seated).length === jury.length);
  await together(jury, (juror, at) =>
    juror.does(jurors.saveProfile, { params: { ...params, personId: juror.id }, version: 0, body: { name: juror.name, job: 'Adviser', organisation: 'A network of cities', country: HOMES[at % HOMES.length]!, expertise: 'Culture and social resilience', statement: 'I read every plan to the end.' } }),
  );
  panel = await secretariat.does(panels.openPanel, { params });
  await eventually('every plan before the jury', async () => (await secretariat.does(scoreSheets.readProgress, { params })).plans.length === candidates.length);
  const recused = await declare(year, panel, chair, secretariat, jury, candidates);
  panel = await eventually('the panel to be ready for scoring', () =>
    secretariat.does(panels.startScoring, { params }).catch(unless(409)),
  );
  await score(year, panel, jury, candidates, recused);
  await secretariat.does(panels.startDeliberation, { params });
  await deliberate(year, panel, chair, secretariat, jury, candidates);
  return { panelId: panel.id, decided: await publish(year, panel, secretariat, chair) };
}

/** Everybody declares about every candidate; one juror is tied to a plan and steps aside for that one only. */
async function declare(year: Year, panel: Panel, chair: Person, secretariat: Person, jury: Person[], candidates: Candidate[]) {
  const { ledger } = year;
  const params = { id: panel.id };
  const tied = { juror: jury.at(-1)!, candidate: candidates.at(-1)! };
  await jury[1]!.isRefused('opening a plan before conflicts are declared', 'not-found', scoreSheets.readPlan, { params: { ...params, planId: candidates[0]!.planId } });
  await together(jury, async (juror) => {
    const { items } = await juror.does(conflicts.listDeclarations, { params });
    for (const { applicationId, version } of items) {
      const employed = juror === tied.juror && applicationId === tied.candidate.application.id;
      await juror.does(conflicts.declare, { params: { ...params, applicationId }, version, body: employed ? { kind: 'employment', explanation: 'Worked for this town until last spring.' } : { kind: 'none' } });
    }
  }, 4);
  for (const who of [chair, secretariat]) {
    const { items } = await who.does(conflicts.listConflicts, { query: { panelId: panel.id, state: ['declared', 'suggested'] } });
    for (const one of items) {
      if (!one.actions.includes('decide')) continue;
      const isTied = one.kind !== 'none';
      await who.does(conflicts.decideConflict, { params: { id: one.id }, version: one.version, body: { outcome: isTied ? 'confirmed_recused' : 'judged_not_a_conflict', reason: isTied ? 'Paid by the town within five years.' : 'The same country alone is no tie.' } });
    }
  }
  ledger.say(`${jury.length} jurors have declared about ${candidates.length} candidates; ${tied.juror.name} steps aside for ${tied.candidate.name}`);
  return tied;
}

/** Every juror scores every plan on the own desk, in the own order. */
async function score(year: Year, panel: Panel, jury: Person[], candidates: Candidate[], recused: { juror: Person; candidate: Candidate }) {
  const { ledger } = year;
  const params = { id: panel.id };
  const strengths = new Map(candidates.map(({ planId, strength }) => [planId, strength]));
  const codes = panel.criteria.map(({ code }) => code);
  await together(jury, async (juror, at) => {
    const { items } = await juror.does(scoreSheets.listPlans, { params });
    const expected = candidates.length - (juror === recused.juror ? 1 : 0);
    if (items.length !== expected) ledger.surprise(`${juror.name} has ${items.length} plans on the desk, not ${expected}`);
    for (const { planId } of items) {
      const chance = dice(year.options.seed * 32_452_843 + at * 1_000 + candidates.findIndex((one) => one.planId === planId));
      await juror.does(scoreSheets.readPlan, { params: { ...params, planId } });
      const scores = Object.fromEntries(codes.map((code) => [code, Math.min(5, Math.max(0, Math.round(strengths.get(planId)! * 2 + chance.next() - 0.5) / 2))]));
      const comments = Object.fromEntries(Object.entries(scores).filter(([, points]) => points <= 1.5 || points >= 4.5).map(([code, points]) => [code, points >= 4.5 ? 'Clear, and one sees who does it.' : 'It stays unclear who would do this.']));
      const sheet: ScoreSheet = await juror.does(scoreSheets.saveMySheet, { params: { ...params, planId }, version: 0, body: { scores, comments, overallComment: 'Read with pleasure; the budget could say more.', privateComment: '', veryConvincing: strengths.get(planId)! > 4 && chance.next() > 0.3 } });
      if (sheet.state !== 'draft') ledger.surprise(`A saved sheet is ${sheet.state}`);
      await juror.does(scoreSheets.finaliseMySheet, { params: { ...params, planId } });
    }
  }, 4);
  await recused.juror.isRefused('opening the plan one has stepped aside for', 'not-found', scoreSheets.readPlan, { params: { ...params, planId: recused.candidate.planId } });
  await jury[1]!.isRefused('reading the ranking as a juror', 'role-missing', rankings.readRanking, { params: { panelId: panel.id } });
  ledger.say(`${jury.length * candidates.length - 1} sheets are final`);
}

/** The rule proposes and stops where it must ask; the chair settles ties and decides about one more title. */
async function deliberate(year: Year, panel: Panel, chair: Person, secretariat: Person, jury: Person[], candidates: Candidate[]) {
  const { ledger } = year;
  const params = { id: panel.id };
  const start = await chair.does(deliberations.readDeliberation, { params });
  const presides = start.presidedBy === 'chair' ? chair : secretariat;
  await presides.does(deliberations.recordPresence, { params, version: start.version, body: { present: jury.map(({ id }) => id), notes: 'Everybody is here.' } });
  for (;;) {
    const { proposal, version, extras } = await presides.does(deliberations.readDeliberation, { params });
    if (proposal.tie) {
      // By their order in the field, not by id: the same seed gives the same year.
      const chosen = candidates.find(({ planId }) => proposal.tie!.among.includes(planId))?.planId;
      await presides.does(deliberations.settleTie, { params, version, body: { ...proposal.tie, chosen: chosen!, votes: proposal.tie.among.map((planId) => ({ planId, votes: planId === chosen ? jury.length : 0 })), castingVote: false, reason: 'The jury discussed both and voted.' } });
    } else if (proposal.extra && !extras.some(({ number }) => number === proposal.extra!.number)) {
      const [planId] = proposal.extra.proposed;
      await presides.does(deliberations.decideExtraPlace, { params, version, body: { number: proposal.extra.number, planId: planId!, reasonKind: 'tight_scores', reason: 'The scores are close, and the plan convinces.', votesFor: jury.length - 1, votesAgainst: 1, abstained: 0 } });
    } else {
      if (proposal.state !== 'complete') ledger.surprise('The proposal is not complete, and nothing is asked');
      for (const { text } of proposal.sentences) ledger.say(`  ${text}`);
      break;
    }
  }
  const embargoAt = new Date(Date.now() + EMBARGO_MILLISECONDS).toISOString();
  await presides.does(deliberations.decideTitles, { params, body: { embargoAt } });
  const { items: records } = await presides.does(protocols.listProtocols, { query: { panelId: panel.id } });
  const pdf = await presides.does(protocols.readProtocol, { params: { id: records[0]!.id } });
  if (pdf.subarray(0, 4).toString() !== '%PDF') ledger.surprise('The protocol is no PDF');
  ledger.say(`The jury has decided; the protocol is sealed (${records[0]!.sha256.slice(0, 16)}…), the embargo ends ${embargoAt}`);
}

/** Until the embargo ends nobody outside knows; then everybody does, in the same minute. */
async function publish(year: Year, panel: Panel, secretariat: Person, chair: Person): Promise<DecidedTitle[]> {
  const { ledger, cycleId } = year;
  const visitor = new Door(year.options.url, ledger);
  const params = { id: panel.id };
  const { items: decided } = await chair.does(deliberations.readResult, { params });
  if ((await visitor.does(titles.listTitles, { query: { cycle: cycleId } })).items.length) ledger.surprise('A title left before the embargo ended');
  await secretariat.isRefused('publishing before the embargo ends', 'embargo', panels.publishResult, { params });
  await secretariat.does(panels.releaseResult, { params });
  const published = await eventually('the titles to be public', async () => {
    const { items } = await visitor.does(titles.listTitles, { query: { cycle: cycleId } });
    return items.length > 0 && items;
  });
  for (const { placeName, country, kind } of published) ledger.say(`★ ${placeName}, ${country}${kind === 'extra' ? ' (one more)' : ''}`);
  if (published.length !== decided.length) ledger.surprise(`${published.length} titles are public, ${decided.length} were decided`);
  const base = published.filter(({ kind }) => kind === 'base').map(({ country }) => country);
  if (new Set<Country>(base).size !== base.length) ledger.surprise(`Two base places went to one country: ${base.join(', ')}`);
  return decided;
}

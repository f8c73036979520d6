import type { Role } from '@pearls/contracts';
import { passes, type Policy } from '@pearls/service';
import { cells, mayCall, nameOf, RELATIONS, wholePolicy, type Cell } from '../src/matrix.ts';

/** quality.md, G2. */
const GOAL = 20_000;
const READS = 'GET';

describe('Every cell of the matrix is decided', () => {
  let policy: Policy;
  let matrix: Cell[];
  let open: Cell[];
  const holding = (...roles: Role[]) => open.filter(({ actor }) => actor.kind === 'person' && actor.grants.length > 0 && actor.grants.every(({ role }) => roles.includes(role)));
  const names = (chosen: Cell[]) => [...new Set(chosen.map(({ operation }) => nameOf(operation)))].sort();
  /** What is open to nobody in particular is no privilege. */
  const privileged = (chosen: Cell[]) => chosen.filter(({ gate }) => !gate.includes('anyone') && !gate.includes('person'));

  beforeAll(async () => {
    policy = await wholePolicy();
    matrix = cells(policy);
    open = matrix.filter(({ gate, actor, operation }) => passes(gate, actor, operation));
  });

  it('in at least 20,000 decisions, for every operation, every caller and every relation', () => {
    expect(matrix.length).toBeGreaterThanOrEqual(GOAL);
    expect(names(matrix)).toHaveLength(policy.size);
    expect(new Set(matrix.map(({ relation }) => relation))).toEqual(new Set(RELATIONS));
    expect(open.length).toBeLessThan(matrix.length);
  });

  it('as the table says, and the guard keeps it so', () => {
    expect(matrix.filter(({ gate, actor, operation }) => passes(gate, actor, operation) !== mayCall(gate, actor, operation)).map(({ who, operation }) => `${who}: ${nameOf(operation)}`)).toEqual([]);
  });

  it('alike for a member of the team and a stranger: whose a thing is decides what is found, not who may ask', () => {
    const answers = new Map<string, boolean>();
    const odd = matrix.flatMap(({ actor, gate, operation, who }) => {
      if (actor.kind !== 'person') return [];
      const key = `${nameOf(operation)} ${JSON.stringify(actor.grants)}`;
      const answer = passes(gate, actor, operation);
      const before = answers.get(key) ?? answer;
      answers.set(key, answer);
      return answer === before ? [] : [`${who}: ${key}`];
    });
    expect(odd).toEqual([]);
  });

  it('no to whoever is not known, wherever the contract does not say that anyone may', () => {
    expect(names(open.filter(({ actor }) => actor.kind === 'anyone'))).toEqual(names(matrix.filter(({ operation }) => operation.access === 'anyone')));
  });

  it('no to a partner system without the very scope, and it never writes but its own webhooks', () => {
    const theirs = open.filter(({ actor, operation }) => actor.kind === 'partner' && operation.access !== 'anyone');
    expect(theirs.filter(({ actor, operation }) => !actor.scopes.includes(operation.scope ?? ''))).toEqual([]);
    expect(names(theirs.filter(({ operation }) => operation.method !== READS)).filter((name) => !/^notifications\..*(Webhook|DeadDeliveries)/.test(name))).toEqual([]);
  });

  it('no to an auditor who would change anything', () => {
    expect(names(privileged(holding('auditor')).filter(({ operation }) => operation.method !== READS))).toEqual([]);
  });

  it('no to mentors and assessors about anything of the jury', () => {
    expect(names(privileged(holding('contact', 'assessor')).filter(({ operation }) => operation.service === 'jury'))).toEqual([]);
  });

  it('no to who judges about anything of mentoring, of assessment and of the letters', () => {
    expect(names(privileged(holding('juror', 'chair')).filter(({ operation }) => operation.service !== 'jury'))).toEqual([]);
  });

  it('no to a single juror about the meeting, the ranking and what ties others', () => {
    const closed = ['jury.readRanking', 'jury.readDeliberation', 'jury.listConflicts', 'jury.readConflict', 'jury.readProgress', 'jury.listProtocols', 'jury.readProtocol', 'jury.readSealedProtocol', 'jury.listFeedbackDrafts'];
    expect(names(holding('juror')).filter((name) => closed.includes(name))).toEqual([]);
    expect(names(matrix)).toEqual(expect.arrayContaining(closed));
  });

  it('no to the back office about the sheet of a juror', () => {
    expect(names(holding('secretariat', 'administrator', 'auditor')).filter((name) => /^jury\.(save|finalise|read)MySheet$|^jury\.declare$/.test(name))).toEqual([]);
  });

  it('no to everybody but the administrator about second factors, partner systems and dead letters', () => {
    const theirs = names(holding('administrator')).filter((name) => /resetSecondFactor|(open|close)PartnerClient|renewPartnerSecret|\.(replay|discard)$/.test(name));
    expect(theirs.length).toBeGreaterThan(10);
    expect(open.filter(({ actor, operation }) => theirs.includes(nameOf(operation)) && !actor.grants.some(({ role }) => role === 'administrator'))).toEqual([]);
  });
});

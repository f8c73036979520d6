import type { Light, LightReason, PlanStage } from '@pearls/contracts';

/** What is known of a candidate on its contact's desk. */
export interface CaseFacts {
  plan: PlanStage;
  pearl: boolean;
  closed: boolean;
  /** Days since selection. */
  candidateDays: number;
  /** Days since the last session, or since selection. */
  silentDays: number;
  sessions: number;
  lateSteps: number;
  /** Days by which the oldest open step is late. */
  latestBy: number;
  lateReports: number;
  activeContacts: number;
}

/** How long silence may last: while a plan is written, and in the title year, where a quarter has a check-in of its own. */
export const SILENCE = { plan: { watch: 30, act: 45 }, pearl: { watch: 60, act: 90 } } as const;
/** A plan is opened by the platform; when it is not, somebody should ask. */
const PLAN_WAITS = 7;
const STEPS_TOO_LATE = 14;

type Finding = Pick<LightReason, 'code' | 'text'> & { light: Exclude<Light, 'calm'>; params?: LightReason['params'] };

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

function silence({ pearl, silentDays, sessions }: CaseFacts): Finding[] {
  const { watch, act } = pearl ? SILENCE.pearl : SILENCE.plan;
  if (silentDays <= watch) return [];
  const text = sessions ? `No session for ${days(silentDays)}.` : `No session yet, ${days(silentDays)} after selection.`;
  return [{ light: silentDays > act ? 'act' : 'watch', code: sessions ? 'silent' : 'never-met', params: { days: silentDays }, text }];
}

function steps({ lateSteps, latestBy }: CaseFacts): Finding[] {
  if (!lateSteps) return [];
  const light = lateSteps > 2 || latestBy > STEPS_TOO_LATE ? 'act' : 'watch';
  return [{ light, code: 'late-steps', params: { steps: lateSteps, days: latestBy }, text: `${many(lateSteps, 'agreed step')} not done in time, the oldest by ${days(latestBy)}.` }];
}

function reports({ lateReports }: CaseFacts): Finding[] {
  return lateReports ? [{ light: 'act', code: 'late-reports', params: { reports: lateReports }, text: `${many(lateReports, 'check-in or report', 'check-ins or reports')} not filed in time.` }] : [];
}

function nobody({ activeContacts }: CaseFacts): Finding[] {
  return activeContacts ? [] : [{ light: 'act', code: 'no-contact', text: 'Nobody answers for this candidate yet.' }];
}

function noPlan({ plan, candidateDays }: CaseFacts): Finding[] {
  return plan === 'none' && candidateDays > PLAN_WAITS ? [{ light: 'watch', code: 'no-plan', params: { days: candidateDays }, text: `No plan was opened in the ${days(candidateDays)} since selection.` }] : [];
}

const calm = (code: string, text: string) => ({ light: 'calm' as const, reasons: [{ code, params: {}, text }] });

/** Whether somebody should look in, and why in words. It is about our attention, never about the candidate's worth. */
export function lightOf(facts: CaseFacts): { light: Light; reasons: LightReason[] } {
  if (facts.closed) return calm('closed', 'The cycle is archived.');
  if (facts.plan === 'withdrawn') return calm('withdrawn', 'The town has withdrawn. It stays in the network.');
  if (facts.plan === 'not-submitted') return calm('not-submitted', 'No plan was handed in. The town stays in the network.');
  const waiting = facts.plan === 'submitted' && !facts.pearl;
  const findings = [...nobody(facts), ...reports(facts), ...(waiting ? [] : [...steps(facts), ...silence(facts), ...noPlan(facts)])];
  if (!findings.length) return waiting ? calm('with-the-jury', 'The plan is handed in.') : calm('well', 'Nothing is late and you are in touch.');
  return { light: findings.some(({ light }) => light === 'act') ? 'act' : 'watch', reasons: findings.map(({ code, text, params = {} }) => ({ code, params, text })) };
}

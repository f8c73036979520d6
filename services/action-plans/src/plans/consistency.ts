import type { Answers, PlanShortcoming, PlanTemplate, RecordKind } from '@pearls/contracts';
import { wallTimeOf } from '@pearls/domain';
import type { WrittenPlan } from './completeness.js';

/** The first and last instant of the title year, where the cycle has them, and the zone its days are counted in. */
export interface TitleYear {
  plansDueZone: string | null;
  titleYearStartsAt: Date | null;
  titleYearEndsAt: Date | null;
}

type Warning = Omit<PlanShortcoming, 'weight' | 'section'> & { kind: RecordKind };
type Item = WrittenPlan['records'][number];

const text = (answers: Answers, key: string) => (typeof answers[key] === 'string' ? (answers[key] as string) : '');

/** A sum as it was typed: with spaces between thousands, or as a number. */
export const amount = (answers: Answers, key: string) => Number(String(answers[key] ?? 0).replace(/[\s\u00a0\u202f]/g, '')) || 0;
const list = (answers: Answers, key: string) => (Array.isArray(answers[key]) ? (answers[key] as string[]) : []);
const nameOf = ({ answers }: Item) => text(answers, 'name') || text(answers, 'organisation') || '…';
const of = (plan: WrittenPlan, kind: RecordKind) => plan.records.filter((one) => one.kind === kind);

/** An activity lies in the year the title is held for. */
function outsideTheYear(plan: WrittenPlan, { titleYearStartsAt, titleYearEndsAt, plansDueZone }: TitleYear): Warning[] {
  if (!titleYearStartsAt || !titleYearEndsAt) return [];
  const [first, last] = [titleYearStartsAt, titleYearEndsAt].map((at) => wallTimeOf(at, plansDueZone ?? 'UTC').slice(0, 10));
  const outside = (day: string) => day && (day < first! || day > last!);
  return of(plan, 'activity').flatMap((item): Warning[] => {
    const field = ['starts-on', 'ends-on'].find((key) => outside(text(item.answers, key)));
    return field ? [{ kind: 'activity', recordId: item.id, field, code: 'activity-outside-title-year', message: `“${nameOf(item)}” lies outside the title year.`, params: { name: nameOf(item) } }] : [];
  });
}

/** An activity ends after it has begun. */
const endsBeforeItBegins = (plan: WrittenPlan): Warning[] =>
  of(plan, 'activity')
    .filter(({ answers }) => text(answers, 'ends-on') && text(answers, 'starts-on') && text(answers, 'ends-on') < text(answers, 'starts-on'))
    .map((item) => ({ kind: 'activity', recordId: item.id, field: 'ends-on', code: 'ends-before-it-begins', message: `“${nameOf(item)}” ends before it begins.`, params: { name: nameOf(item) } }));

/** What activities cost stands in the budget. */
function costNotInBudget(plan: WrittenPlan): Warning[] {
  const costs = of(plan, 'activity').reduce((sum, { answers }) => sum + amount(answers, 'cost'), 0);
  const budget = of(plan, 'budget-line').reduce((sum, { answers }) => sum + amount(answers, 'amount'), 0);
  return costs > budget ? [{ kind: 'budget-line', field: 'amount', code: 'cost-not-in-budget', message: `Activities cost ${costs} euros, the budget holds ${budget}.`, params: { costs, budget, missing: costs - budget } }] : [];
}

/** An indicator says from where it starts. */
const withoutBaseline = (plan: WrittenPlan): Warning[] =>
  of(plan, 'indicator')
    .filter(({ answers }) => !text(answers, 'baseline').trim())
    .map((item) => ({ kind: 'indicator', recordId: item.id, field: 'baseline', code: 'indicator-without-baseline', message: `“${nameOf(item)}” has no baseline: from where does it start?`, params: { name: nameOf(item) } }));

/** Whom a priority names, an activity reaches. */
function groupWithoutActivity(plan: WrittenPlan): Warning[] {
  const reached = new Set(of(plan, 'activity').flatMap(({ answers }) => list(answers, 'target-groups')));
  return of(plan, 'priority').flatMap((item) =>
    list(item.answers, 'target-groups')
      .filter((group) => !reached.has(group))
      .map((group): Warning => ({ kind: 'priority', recordId: item.id, field: 'target-groups', code: 'target-group-without-activity', message: `“${nameOf(item)}” names a group that no activity reaches.`, params: { name: nameOf(item), group } })),
  );
}

/** Who was asked has agreed by the time the plan leaves. */
const askedNotAgreed = (plan: WrittenPlan): Warning[] =>
  of(plan, 'stakeholder')
    .filter(({ answers }) => text(answers, 'commitment') === 'asked')
    .map((item) => ({ kind: 'stakeholder', recordId: item.id, field: 'commitment', code: 'stakeholder-not-agreed', message: `${nameOf(item)} was asked and has not agreed yet.`, params: { name: nameOf(item) } }));

/** A priority without an activity is a wish. */
function priorityWithoutActivity(plan: WrittenPlan): Warning[] {
  const served = new Set(of(plan, 'activity').map(({ answers }) => text(answers, 'priority')));
  return of(plan, 'priority')
    .filter(({ id }) => !served.has(id))
    .map((item) => ({ kind: 'priority', recordId: item.id, field: 'name', code: 'priority-without-activity', message: `No activity serves “${nameOf(item)}”.`, params: { name: nameOf(item) } }));
}

/** What in a plan does not fit together. None of it keeps the plan from being handed in. */
export function warningsIn(template: PlanTemplate, plan: WrittenPlan, year: TitleYear = { titleYearStartsAt: null, titleYearEndsAt: null, plansDueZone: null }): PlanShortcoming[] {
  const home = (kind: RecordKind) => template.sections.find(({ records }) => records.includes(kind))!.key;
  return [...outsideTheYear(plan, year), ...endsBeforeItBegins(plan), ...costNotInBudget(plan), ...withoutBaseline(plan), ...groupWithoutActivity(plan), ...askedNotAgreed(plan), ...priorityWithoutActivity(plan)].map(({ kind, ...warning }) => ({
    weight: 'warning',
    section: home(kind),
    ...warning,
  }));
}

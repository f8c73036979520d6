import type { Country, PanelCriterion, RankingLine, Sentence } from '@pearls/contracts';
import { say } from '../selection/sentences.js';
import { isHigher, meanOf, pointsOf, totalOf, type Score } from './exact-score.js';

/** A sheet that counts. */
export interface FieldSheet {
  jurorId: string;
  scores: Record<string, number>;
  veryConvincing: boolean;
}

/** A plan with the sheets that count. */
export interface FieldPlan {
  planId: string;
  applicationId: string;
  teamId: string;
  placeId: string;
  placeName: string;
  country: Country;
  sheets: FieldSheet[];
  /** Sheets that the chair waived, by juror, with the reason. */
  waived: { jurorId: string; reason: string }[];
}

export type Weights = readonly Pick<PanelCriterion, 'code' | 'weight'>[];

const totalsOf = ({ sheets }: FieldPlan, criteria: Weights) => sheets.map(({ scores }) => totalOf(scores, criteria) ?? 0);

export function scoreOf(plan: FieldPlan, criteria: Weights): Score {
  const totals = totalsOf(plan, criteria);
  return { sum: totals.reduce((sum, one) => sum + one, 0), sheets: totals.length };
}

/** Where a plan stands among others: one more than stand strictly higher; nothing for a plan without sheets. */
export const positionOf = (score: Score, all: readonly Score[]) => (score.sheets ? 1 + all.filter((one) => one.sheets && isHigher(one, score)).length : undefined);

/** The mean of each criterion, for showing. */
export function criterionMeans({ sheets }: FieldPlan, criteria: Weights): Record<string, number> {
  if (!sheets.length) return {};
  return Object.fromEntries(criteria.map(({ code }) => [code, sheets.reduce((sum, { scores }) => sum + (scores[code] ?? 0), 0) / sheets.length]));
}

/** The ranking by the mean of the valid sheets, with sum and count beside it and a warning wherever they may mislead. */
export function rankingOf(plans: readonly FieldPlan[], criteria: Weights, minimumSheets: number): { items: RankingLine[]; warnings: Sentence[] } {
  const scores = new Map(plans.map((plan) => [plan.planId, scoreOf(plan, criteria)]));
  const all = [...scores.values()];
  const items = plans.map((plan): RankingLine => {
    const score = scores.get(plan.planId)!;
    const totals = totalsOf(plan, criteria);
    const { planId, applicationId, placeId, placeName, country } = plan;
    return {
      planId,
      applicationId,
      placeId,
      placeName,
      country,
      position: positionOf(score, all),
      ...(score.sheets && { mean: meanOf(score) }),
      sum: pointsOf(score.sum),
      sheets: score.sheets,
      waived: plan.waived.length,
      ...(totals.length > 1 && { spread: pointsOf(Math.max(...totals) - Math.min(...totals)) }),
      veryConvincing: plan.sheets.filter(({ veryConvincing }) => veryConvincing).length,
      criteria: criterionMeans(plan, criteria),
      warnings: score.sheets < minimumSheets ? [say('few-sheets', { name: placeName, sheets: score.sheets, least: minimumSheets })] : [],
    };
  });
  const counts = all.map(({ sheets }) => sheets);
  const differ = new Set(counts).size > 1;
  return {
    items: items.sort((one, other) => (one.position ?? Infinity) - (other.position ?? Infinity) || compareText(one.placeName, other.placeName) || compareText(one.planId, other.planId)),
    warnings: differ ? [say('counts-differ', { fewest: Math.min(...counts), most: Math.max(...counts) })] : [],
  };
}

const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

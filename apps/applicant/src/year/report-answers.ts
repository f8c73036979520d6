import type {
  FinalReportDraft,
  ActivityOutcome,
  Answers,
  ReportedActivity,
  ReportedIndicator,
  ReportedPriority,
} from '@pearls/contracts';

/** What is said about the year as a whole. */
export const REPORT_WORDS = ['highlights', 'lessons', 'nextSteps'] as const;

/** One row of a final report as it is written. */
export interface ReportAnswer {
  readonly outcome?: ActivityOutcome;
  readonly words?: string;
  readonly participants?: number | string;
}

export const keyOfPriority = (index: number): string => `priority-${index}`;
export const keyOfIndicator = (index: number): string => `indicator-${index}`;

/** A final report as a draft: one answer for each row, so that two people may write in different rows. */
export function answersOfReport(report: FinalReportDraft): Answers {
  const { priorities, activities, indicators } = report;
  return {
    ...Object.fromEntries(REPORT_WORDS.map((key) => [key, report[key]])),
    ...Object.fromEntries(
      priorities.map(({ outcome, summary }, index) => [keyOfPriority(index), { outcome, words: summary }]),
    ),
    ...Object.fromEntries(
      activities.map(({ activityId, outcome, whatHappened, participants }) => [
        activityId,
        { outcome, words: whatHappened, participants },
      ]),
    ),
    ...Object.fromEntries(
      indicators.map(({ reached }, index) => [keyOfIndicator(index), { words: reached }]),
    ),
  };
}

/** The draft as it is sent: the rows of the report, with what is written now. */
export function draftOfReport(
  answers: Readonly<Record<string, unknown>>,
  report: FinalReportDraft,
): FinalReportDraft {
  const word = (key: (typeof REPORT_WORDS)[number]) => {
    const value = answers[key];
    return typeof value === 'string' ? value : '';
  };
  return {
    highlights: word('highlights'),
    lessons: word('lessons'),
    nextSteps: word('nextSteps'),
    priorities: report.priorities.map((row, index) =>
      priorityRow(row, reportAnswer(answers[keyOfPriority(index)])),
    ),
    activities: report.activities.map((row) => activityRow(row, reportAnswer(answers[row.activityId]))),
    indicators: report.indicators.map((row, index) =>
      indicatorRow(row, reportAnswer(answers[keyOfIndicator(index)])),
    ),
  };
}

/** What is said of a row, or nothing. */
export function reportAnswer(value: unknown): ReportAnswer {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function priorityRow({ name }: ReportedPriority, { outcome, words = '' }: ReportAnswer): ReportedPriority {
  return { name, summary: words, ...(outcome && { outcome }) };
}

function activityRow(
  { activityId, name, priority }: ReportedActivity,
  { outcome, words = '', participants }: ReportAnswer,
): ReportedActivity {
  const came = String(participants ?? '').replace(/[\s\u00a0\u202f]/g, '');
  return {
    activityId,
    name,
    priority,
    whatHappened: words,
    ...(outcome && { outcome }),
    ...(/^\d{1,8}$/.test(came) && { participants: Number(came) }),
  };
}

function indicatorRow({ name, target }: ReportedIndicator, { words = '' }: ReportAnswer): ReportedIndicator {
  return { name, target, reached: words };
}

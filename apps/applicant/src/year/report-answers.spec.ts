import type { FinalReportDraft } from '@pearls/contracts';
import { answersOfReport, draftOfReport } from './report-answers';

const report: FinalReportDraft = {
  priorities: [{ name: 'Evenings together', outcome: 'done', summary: 'The lights stayed on.' }],
  activities: [
    {
      activityId: 'fair',
      name: 'House fair',
      priority: 'Evenings together',
      whatHappened: 'Fifteen houses opened.',
      participants: 700,
    },
  ],
  indicators: [{ name: 'People who say they belong', target: '60 %', reached: '' }],
  highlights: '',
  lessons: 'A storm is a reason.',
  nextSteps: '',
};

describe('a final report as it is written', () => {
  it('comes back as it was read', () =>
    expect(draftOfReport(answersOfReport(report), report)).toEqual(report));

  it('keeps its rows whatever is written in them', () => {
    const { activities } = draftOfReport(
      { fair: { outcome: 'changed', words: 'One day only.', participants: '1 200' } },
      report,
    );
    expect(activities).toEqual([
      {
        activityId: 'fair',
        name: 'House fair',
        priority: 'Evenings together',
        outcome: 'changed',
        whatHappened: 'One day only.',
        participants: 1200,
      },
    ]);
  });
});

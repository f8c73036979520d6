import type { CheckIn } from '@pearls/contracts';
import { answersOfCheckIn, draftOfCheckIn } from './check-in-answers';

const line = (activityId: string) => ({
  activityId,
  name: 'House fair',
  priority: 'Pride',
  plannedState: 'planned' as const,
});
const checkIn = {
  highlight: 'Fifteen houses opened.',
  difficulty: '',
  helpWanted: '',
  activities: [
    { ...line('fair'), state: 'moved' as const, why: 'A gale', startsOn: '2028-08-20' },
    line('quiz'),
  ],
} as Partial<CheckIn> as CheckIn;
const ids = ['fair', 'quiz'];

describe('a check-in as it is written', () => {
  it('is sent as it was read, without the activities of which nothing is said', () =>
    expect(draftOfCheckIn(answersOfCheckIn(checkIn), ids)).toEqual({
      highlight: 'Fifteen houses opened.',
      difficulty: '',
      helpWanted: '',
      activities: [{ activityId: 'fair', state: 'moved', why: 'A gale', startsOn: '2028-08-20' }],
    }));

  it('takes a figure with spaces, and leaves out what is none', () => {
    const said = (participants: string) =>
      draftOfCheckIn({ fair: { state: 'done', participants } }, ids).activities[0];
    expect(said('1 200')).toEqual({ activityId: 'fair', state: 'done', participants: 1200 });
    expect(said('many')).toEqual({ activityId: 'fair', state: 'done' });
  });

  it('keeps new dates only for what moved', () =>
    expect(draftOfCheckIn({ fair: { state: 'done', startsOn: '2028-08-20' } }, ids).activities).toEqual([
      { activityId: 'fair', state: 'done' },
    ]));
});

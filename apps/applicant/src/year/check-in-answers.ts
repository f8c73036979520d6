import type { ActivityState, ActivityUpdate, Answers, CheckIn, CheckInDraft } from '@pearls/contracts';

/** What the team says of one activity, as it is written: every part may still be missing. */
export interface ActivityAnswer {
  readonly state?: ActivityState;
  readonly why?: string;
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly participants?: number | string;
}

/** What may be said besides the activities. */
export const CHECK_IN_WORDS = ['highlight', 'difficulty', 'helpWanted'] as const;
const FIGURE = /^\d{1,8}$/;

/** A check-in as a draft: the words and one answer for each activity, by its id. */
export function answersOfCheckIn(checkIn: CheckIn): Answers {
  return {
    ...Object.fromEntries(CHECK_IN_WORDS.map((key) => [key, checkIn[key]])),
    ...Object.fromEntries(
      checkIn.activities.map(({ activityId, state, why, startsOn, endsOn, participants }) => [
        activityId,
        { state, why, startsOn, endsOn, participants },
      ]),
    ),
  };
}

/** The draft as it is sent: only activities of which something is said. */
export function draftOfCheckIn(
  answers: Readonly<Record<string, unknown>>,
  activityIds: readonly string[],
): CheckInDraft {
  const word = (key: (typeof CHECK_IN_WORDS)[number]) => {
    const value = answers[key];
    return typeof value === 'string' ? value : '';
  };
  return {
    highlight: word('highlight'),
    difficulty: word('difficulty'),
    helpWanted: word('helpWanted'),
    activities: activityIds.flatMap((activityId) => updateOf(activityId, answers[activityId])),
  };
}

/** What is said of an activity, or nothing. */
export function activityAnswer(value: unknown): ActivityAnswer {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function updateOf(activityId: string, value: unknown): ActivityUpdate[] {
  const { state, why, startsOn, endsOn, participants } = activityAnswer(value);
  if (!state) return [];
  const came =
    typeof participants === 'string'
      ? participants.replace(/[\s\u00a0\u202f]/g, '')
      : String(participants ?? '');
  return [
    {
      activityId,
      state,
      ...(why?.trim() && { why: why.trim() }),
      ...(state === 'moved' && startsOn && { startsOn }),
      ...(state === 'moved' && endsOn && { endsOn }),
      ...(FIGURE.test(came) && { participants: Number(came) }),
    },
  ];
}

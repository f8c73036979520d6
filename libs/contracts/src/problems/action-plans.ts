import type { ProblemPage } from './problem-page.js';

/** Refusals around plans, their records, conversations and versions. */
export const actionPlansProblems: Readonly<Record<string, ProblemPage>> = {
  'activity-on-record': { title: 'The activity is on record', means: 'In the title year an activity is part of what a place promised, so it is not removed.', todo: 'Cancel it and say why: a storm is a reason like any other.' },
  'dates-needed': { title: 'A day is needed', means: 'What moves goes to another day; the days it had before are kept.', todo: 'Give the day it moves to.' },
  'not-carried-over': { title: 'Still being prepared', means: 'The answers of the application are being carried over into the plan.', todo: 'Try again in a moment.' },
  'order-incomplete': { title: 'The order is not whole', means: 'A new order names every record of its kind once. Somebody may have added or removed one meanwhile.', todo: 'Read the plan again, then send the whole order.' },
  'plan-closed': { title: 'The plan has come to its end', means: 'A plan that was withdrawn, or whose title year is over, is read and no longer changed.', todo: 'Its versions and documents stay yours.' },
  'plan-too-large': { title: 'The plan is too large', means: 'It is larger than what the jury can be handed in one piece.', todo: 'Shorten texts, or put long lists into an annex.' },
  'thread-full': { title: 'The conversation is full', means: 'A conversation holds five hundred contributions.', todo: 'Begin a new one.' },
  'too-many-records': { title: 'Too many of these', means: 'A plan takes a limited number of each kind of record.', todo: 'Remove one first, or bring two together.' },
  'wall': { title: 'Not your side of the wall', means: 'What the team says to itself stays with the team.', todo: 'Write to the team as its contact.' },
};

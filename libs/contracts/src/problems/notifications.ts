import type { ProblemPage } from './problem-page.js';

/** Refusals around notices, to-dos, calendars and webhooks. */
export const notificationsProblems: Readonly<Record<string, ProblemPage>> = {
  'address-not-open': { title: 'Facts cannot be sent there', means: 'A webhook is an address on the open internet that begins with https://. Addresses inside a network, and such with a name and password in them, are not taken.', todo: 'Give the public https address of your system.' },
  'not-an-offer': { title: 'It cannot be put away', means: 'Only what is an offer can be put away. A to-do of the programme goes by itself once it is done.', todo: 'Open the page it leads to and do it there.' },
  'on-its-way': { title: 'On its way already', means: 'This delivery waits for its next attempt.', todo: 'Wait for it; the list of deliveries says when it is tried.' },
  'too-many-webhooks': { title: 'Too many webhooks', means: 'A partner system has a limited number of webhooks.', todo: 'Close one that is not used any more.' },
  'webhook-not-active': { title: 'Nothing is sent at the moment', means: 'The webhook is paused, or its receiver said that it is gone.', todo: 'Resume it with `active: true`, then try again.' },
};

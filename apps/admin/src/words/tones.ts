import type { ApplicationState, CycleState, MessageState } from '@pearls/contracts';
import type { StatusTone } from '@pearls/ui/feedback';

const cycleTones: Partial<Record<CycleState, StatusTone>> = {
  draft: 'neutral',
  announced: 'info',
  call_open: 'good',
  call_closed: 'attention',
  pre_selection: 'attention',
  title_year: 'good',
  archived: 'done',
};

/** The colour of a cycle's state; the words carry the meaning. */
export const cycleTone = (state: CycleState): StatusTone => cycleTones[state] ?? 'info';

const applicationTones: Record<ApplicationState, StatusTone> = {
  started: 'neutral',
  submitted: 'attention',
  eligible: 'info',
  ineligible: 'bad',
  selected: 'good',
  not_selected: 'neutral',
  withdrawn: 'done',
  not_submitted: 'done',
};

export const applicationTone = (state: ApplicationState): StatusTone => applicationTones[state];

const messageTones: Record<MessageState, StatusTone> = {
  waiting: 'info',
  sending: 'info',
  sent: 'good',
  failed: 'bad',
  unknown: 'attention',
};

export const messageTone = (state: MessageState): StatusTone => messageTones[state];

import type { ApplicationState, CycleState, MessageState, PlanState, PracticeState, ProgrammeEventState } from '@pearls/contracts';
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
  plan_submitted: 'attention',
  plan_not_submitted: 'neutral',
  awarded: 'good',
  awarded_extra: 'good',
  not_awarded: 'neutral',
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

const practiceTones: Record<PracticeState, StatusTone> = {
  draft: 'neutral',
  in_review: 'attention',
  second_reading: 'attention',
  changes_asked: 'info',
  published: 'good',
  archived: 'done',
};

/** Of a practice; a story goes through some of the same states. */
export const practiceTone = (state: PracticeState): StatusTone => practiceTones[state];

const planTones: Record<PlanState, StatusTone> = {
  in_work: 'info',
  submitted: 'attention',
  not_submitted: 'neutral',
  withdrawn: 'done',
  title_active: 'good',
  title_completed: 'done',
  title_ended_early: 'bad',
};

export const planTone = (state: PlanState): StatusTone => planTones[state];

const eventTones: Record<ProgrammeEventState, StatusTone> = { draft: 'neutral', announced: 'good', held: 'done', cancelled: 'bad' };

export const eventTone = (state: ProgrammeEventState): StatusTone => eventTones[state];

import type { ActivityOutcome, ActivityUpdate, FinalReportDraft, PlannedActivity, Prefill, ReportedActivity, ReportedIndicator, ReportedPriority } from '@pearls/contracts';

/** What a filed check-in says. */
export interface Filed {
  quarter: number;
  updates: ActivityUpdate[];
  highlight: string;
  difficulty: string;
  helpWanted: string;
}

const BECAUSE: Record<NonNullable<ActivityUpdate['because']>, string> = { weather: 'the weather', staff: 'staff', money: 'money', 'low-turnout': 'low turnout', partner: 'a partner', place: 'the place', other: '' };

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
const fits = (text: string, max: number) => (text.length <= max ? text : `${text.slice(0, max - 1)}…`);
const span = ({ startsOn, endsOn }: { startsOn?: string; endsOn?: string }) => (startsOn ? (endsOn && endsOn !== startsOn ? ` (${startsOn} to ${endsOn})` : ` (${startsOn})`) : '');

/** Every word about an activity in the check-ins, the first quarter first. */
const saidOf = (activityId: string, filed: Filed[]) => filed.flatMap(({ quarter, updates }) => updates.filter((update) => update.activityId === activityId).map((update) => ({ quarter, ...update })));

type Said = ReturnType<typeof saidOf>[number];

const reasonOf = ({ because, why }: Said) => [because && BECAUSE[because], why].filter(Boolean).join(': ');

function outcomeOf({ state }: PlannedActivity, said: Said[]): ActivityOutcome | undefined {
  const last = said.at(-1)?.state ?? state;
  if (last === 'cancelled') return 'dropped';
  if (last === 'done') return said.some((one) => one.state === 'moved') ? 'changed' : 'done';
  return last === 'moved' ? 'changed' : undefined;
}

function whatHappened(activity: PlannedActivity, said: Said[], outcome: ActivityOutcome | undefined): string {
  const turns = said.filter((one) => one.state === 'moved' || one.state === 'cancelled').map((one) => sentence(`${one.state === 'moved' ? `Moved${span(one)}` : 'Dropped'}${reasonOf(one) ? ` because of ${reasonOf(one)}` : ''}`));
  const notes = said.filter((one) => one.state !== 'moved' && one.state !== 'cancelled' && one.why).map(({ why }) => sentence(why!));
  const last = said.at(-1)?.state ?? activity.state;
  const dates = span(said.findLast(({ startsOn }) => startsOn) ?? activity);
  const end = outcome === 'done' ? [sentence(`Done as planned${dates}`)] : last === 'done' ? [sentence(`Done${dates}`)] : last === 'running' ? [sentence(`Running${dates}`)] : [];
  return fits([...turns, ...end, ...notes].join(' '), 2_000);
}

function activityOf(activity: PlannedActivity, filed: Filed[]): ReportedActivity {
  const said = saidOf(activity.activityId, filed);
  const outcome = outcomeOf(activity, said);
  const counted = said.flatMap(({ participants }) => participants ?? []);
  return { activityId: activity.activityId, name: activity.name, priority: activity.priority, outcome, whatHappened: whatHappened(activity, said, outcome), participants: counted.length ? counted.reduce((sum, one) => sum + one, 0) : undefined };
}

function priorityOf(name: string, all: ReportedActivity[]): ReportedPriority {
  const own = all.filter(({ priority }) => priority === name);
  const those = (outcome: ActivityOutcome) => own.filter((one) => one.outcome === outcome);
  const open = own.filter((one) => one.outcome === undefined);
  const outcome = open.length ? undefined : own.every((one) => one.outcome === 'done') ? 'done' : own.every((one) => one.outcome === 'dropped') ? 'dropped' : 'changed';
  const names = (label: string, some: ReportedActivity[]) => (some.length ? [`${label}: ${some.map((one) => one.name).join(', ')}.`] : []);
  const reached = own.reduce((sum, { participants = 0 }) => sum + participants, 0);
  const summary = [...names('Done', those('done')), ...names('Changed', those('changed')), ...names('Dropped', those('dropped')), ...names('Not finished', open), ...(reached ? [`${reached} people took part.`] : [])].join(' ');
  return { name, outcome, summary: fits(summary, 2_000) };
}

/** The indicators people planned by, as the activities name them, beside what can be counted. */
function indicatorsOf(activities: PlannedActivity[], reported: ReportedActivity[], filed: Filed[]): ReportedIndicator[] {
  const own = activities.flatMap(({ more }) => namesIn(more['indicators'])).filter((name, index, all) => all.indexOf(name) === index);
  const people = reported.reduce((sum, { participants = 0 }) => sum + participants, 0);
  const finished = reported.filter(({ outcome, whatHappened: words }) => outcome === 'done' || (outcome === 'changed' && words.includes('Done'))).length;
  return [
    { name: 'Activities carried out', target: String(activities.length), reached: String(finished) },
    { name: 'People reached', target: '', reached: filed.length ? String(people) : '' },
    ...own.slice(0, 90).map((name) => ({ name: fits(name, 300), target: '', reached: '' })),
  ];
}

function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.trim()] : [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return typeof value === 'object' && value !== null && 'name' in value ? namesIn(value.name) : [];
}

const byQuarter = (filed: Filed[], word: (one: Filed) => string) => fits(filed.flatMap((one) => (word(one).trim() ? [`Quarter ${one.quarter}: ${sentence(word(one).trim())}`] : [])).join('\n'), 5_000);

function nextStepsOf(reported: ReportedActivity[], filed: Filed[]): string {
  const open = reported.filter(({ outcome }) => outcome === undefined).map(({ name }) => `Finish “${name}”.`);
  const wanted = filed.at(-1)?.helpWanted.trim();
  return fits([...open, ...(wanted ? [`Help wanted: ${sentence(wanted)}`] : [])].join('\n'), 5_000);
}

/** How many fields there are to fill, names apart, and how many are filled. */
export function measured({ priorities, activities, indicators, highlights, lessons, nextSteps }: FinalReportDraft): Prefill {
  const values: unknown[] = [
    ...priorities.flatMap(({ outcome, summary }) => [outcome, summary]),
    ...activities.flatMap(({ outcome, whatHappened: words, participants }) => [outcome, words, ...(outcome === 'dropped' ? [] : [participants])]),
    ...indicators.flatMap(({ target, reached }) => [target, reached]),
    highlights,
    lessons,
    nextSteps,
  ];
  const filled = values.filter((value) => value !== undefined && value !== '').length;
  return { fields: values.length, filled, share: Math.floor((100 * filled) / values.length) };
}

/** A final report out of what the year has told already: the activities as they stand, and the check-ins that were filed. */
export function prefilled(activities: PlannedActivity[], filed: Filed[]): { content: FinalReportDraft; prefill: Prefill } {
  const reported = activities.map((activity) => activityOf(activity, filed));
  const priorities = [...new Set(activities.map(({ priority }) => priority))].filter(Boolean).slice(0, 20);
  const content = {
    priorities: priorities.map((name) => priorityOf(name, reported)),
    activities: reported,
    indicators: indicatorsOf(activities, reported, filed),
    highlights: byQuarter(filed, ({ highlight }) => highlight),
    lessons: byQuarter(filed, ({ difficulty }) => difficulty),
    nextSteps: nextStepsOf(reported, filed),
  };
  return { content, prefill: measured(content) };
}

import type { ActivityUpdate, FieldProblem } from '@pearls/contracts';
import type { PlannedLine } from './check-in.entity.js';

/** What has come to its end needs no word in every quarter. */
const SETTLED = ['done', 'cancelled'];

/** Everything a check-in lacks before it can be filed, in the order of its activities. */
export function lacking(lines: PlannedLine[], updates: ActivityUpdate[]): FieldProblem[] {
  const byActivity = new Map(updates.map((update, index) => [update.activityId, { update, index }]));
  return lines.flatMap(({ activityId, name, plannedState }) => {
    const said = byActivity.get(activityId);
    if (!said) return SETTLED.includes(plannedState) ? [] : [{ pointer: '/activities', code: 'state-missing', message: `Say how it stands with “${name}”.` }];
    const { update, index } = said;
    const at = `/activities/${index}`;
    const needsReason = update.state === 'moved' || update.state === 'cancelled';
    return [
      ...(needsReason && !update.why && (!update.because || update.because === 'other') ? [{ pointer: `${at}/why`, code: 'missing', message: `Say why “${name}” was ${update.state}.` }] : []),
      ...(update.state === 'moved' && !update.startsOn ? [{ pointer: `${at}/startsOn`, code: 'missing', message: `Say where “${name}” moved to.` }] : []),
      ...(update.startsOn && update.endsOn && update.endsOn < update.startsOn ? [{ pointer: `${at}/endsOn`, code: 'order', message: `“${name}” must end on or after its first day.` }] : []),
    ];
  });
}

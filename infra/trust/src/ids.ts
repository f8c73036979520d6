import type { Operation } from '@pearls/contracts';
import type { Dice } from '@pearls/year';
import type pg from 'pg';
import { v4 } from 'uuid';

/** Where the ids stand that a path may name: the first word of the path and the parameter, the table and its column. */
const PLACES: Record<string, string> = {
  'plans/id': 'action_plans.plans.id',
  'plans/annexId': 'action_plans.annexes.id',
  'plans/section': 'action_plans.plan_sections.key',
  'plans/versionId': 'action_plans.plan_versions.id',
  'plans/reference': 'action_plans.plans.reference',
  'plan-templates/version': 'action_plans.plans.template_version',
  'cycles/cycle': 'applications.cycles.id',
  'places/place': 'applications.applications.place_id',
  'applications/id': 'applications.applications.id',
  'applications/section': 'applications.application_sections.key',
  'applications/attachmentId': 'applications.attachments.id',
  'receipts/reference': 'applications.applications.reference',
  'letters/id': 'applications.letters.id',
  'panels/id': 'jury.panels.id',
  'panels/personId': 'jury.seats.person_id',
  'panels/planId': 'jury.candidates.plan_id',
  'panels/annexId': 'action_plans.annexes.id',
  'conflicts/id': 'jury.conflicts.id',
  'rankings/panelId': 'jury.panels.id',
  'protocols/id': 'jury.protocols.id',
  'titles/reference': 'jury.titles.reference',
  'titles/applicationId': 'jury.candidates.application_id',
  'contact-points/id': 'mentoring.contact_points.id',
  'assignments/id': 'mentoring.assignments.id',
  'candidates/id': 'mentoring.candidates.application_id',
  'mentoring-sessions/id': 'mentoring.sessions.id',
  'programme-events/id': 'mentoring.programme_events.id',
  'registrations/id': 'mentoring.registrations.id',
  'check-ins/id': 'mentoring.check_ins.id',
  'final-reports/id': 'mentoring.final_reports.id',
  'seed-grants/id': 'mentoring.seed_grants.id',
  'programme-settings/cycle': 'applications.cycles.id',
  'messages/id': 'notifications.messages.id',
  'inbox/id': 'notifications.inbox_entries.id',
  'webhooks/id': 'notifications.webhooks.id',
  'webhooks/deliveryId': 'notifications.webhook_deliveries.id',
  'practices/id': 'repository.practices.id',
  'practices/slug': 'repository.practices.slug',
  'stories/id': 'repository.stories.id',
  'stories/slug': 'repository.stories.slug',
  'pearls/place': 'repository.pearl_profiles.place_id',
  'pearls/year': 'repository.pearl_profiles.cycle_id',
  'teams/id': 'identity.teams.id',
  'people/id': 'identity.people.id',
  'sign-in/uid': 'identity.sign_ins.uid',
};

/** What stands in no table: the tools of the playbook are part of the code. */
const WRITTEN: Record<string, string[]> = { 'playbook/tool': ['place-portrait', 'no-such-tool'] };

/** How many different things one operation is asked about in one reading, besides the one that is not there. */
const ASKED_ABOUT = 2;

/** The names of the parameters in the path of an operation. */
export const paramsIn = ({ path }: Pick<Operation, 'path'>): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);

const placeOf = ({ path }: Pick<Operation, 'path'>, param: string) => `${path.split('/')[1]}/${param}`;

/** The parameters of operations for which nothing says where their ids stand. */
export function unplaced(operations: Operation[]): string[] {
  return operations.flatMap((operation) => paramsIn(operation).map((param) => placeOf(operation, param))).filter((place) => !(place in PLACES) && !(place in WRITTEN));
}

/** The ids of a world at one moment. */
export class Ids {
  private readonly chosen: ReadonlyMap<string, string[]>;
  private readonly all: ReadonlyMap<string, ReadonlySet<string>>;

  private constructor(chosen: Map<string, string[]>, all: Map<string, Set<string>>) {
    this.chosen = chosen;
    this.all = all;
  }

  /** Looks them up. What names most of the focus – the ids around a secret – is asked about first, the rest by chance. */
  static async of(db: pg.Pool, focus: string[], chance: Dice): Promise<Ids> {
    const salt = String(chance.between(1, 1e9));
    const columns = [...new Set(Object.values(PLACES))];
    const parts = columns.map((column) => {
      const [schema, table, name] = column.split('.') as [string, string, string];
      return `select '${column}' as place, ${name}::text as id, max(regexp_count(t::text, $1)) as near from ${schema}.${table} t where ${name} is not null group by 2`;
    });
    const { rows } = await db.query<{ place: string; id: string }>(`select place, id from (${parts.join(' union all ')}) every order by near desc, md5(id || $2)`, [focus.join('|') || 'nothing', salt]);
    const all = new Map<string, Set<string>>(columns.map((column) => [column, new Set()]));
    for (const { place, id } of rows) all.get(place)!.add(id);
    const chosen = new Map(Object.entries(PLACES).map(([place, column]) => [place, [...all.get(column)!].slice(0, ASKED_ABOUT)]));
    for (const [place, ids] of Object.entries(WRITTEN)) chosen.set(place, ids);
    return new Ids(chosen, all);
  }

  /** The ways to fill the path of an operation: known things, and one that is not there. */
  of(operation: Operation): Record<string, string>[] {
    const [first, ...rest] = paramsIn(operation) as [string, ...string[]];
    const of = (param: string) => this.chosen.get(placeOf(operation, param)) ?? [];
    const further = rest.length ? Array.from({ length: 2 }, (_, at) => Object.fromEntries(rest.map((param) => [param, of(param)[at] ?? v4()]))) : [{}];
    const known = of(first).flatMap((id) => further.map((more) => ({ [first]: id, ...more })));
    return [...known, { [first]: ABSENT, ...further[0] }];
  }

  /** What was not there before, with the operations that can be asked about it. */
  bornSince(before: Ids, operations: Operation[]): { operation: Operation; id: string }[] {
    return operations.flatMap((operation) => {
      const params = paramsIn(operation);
      const column = params.length === 1 ? PLACES[placeOf(operation, params[0]!)] : undefined;
      if (!column) return [];
      return [...this.all.get(column)!].filter((id) => !before.all.get(column)!.has(id)).map((id) => ({ operation, id }));
    });
  }
}

/** An id of nothing. */
export const ABSENT = '0b5e55ed-0000-4000-8000-000000000000';

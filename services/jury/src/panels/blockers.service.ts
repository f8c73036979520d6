import { Injectable } from '@nestjs/common';
import type { Sentence } from '@pearls/contracts';
import { Conflict } from '@pearls/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { say } from '../selection/sentences.js';
import { EXPECTED_SHEETS, JUDGED_PLANS, TO_DECLARE } from '../visibility.js';
import type { PanelEntity } from './panel.entity.js';

interface Counts {
  members: number;
  chairs: number;
  plans: number;
  undeclared: number;
  undecided: number;
  missing: number;
}

/** What stands in the way of a panel's next step, in sentences. */
@Injectable()
export class Blockers {
  constructor(private readonly db: DataSource) {}

  async of(panel: PanelEntity, at: Date, tx: EntityManager = this.db.manager): Promise<Sentence[]> {
    const counts = await this.count(tx, panel);
    if (panel.state === 'declaring') return beforeScoring(counts);
    if (panel.state === 'scoring' || panel.state === 'deliberation') return beforeTheNext(counts);
    return panel.state === 'decided' && !panel.isFreeAt(at) ? [say('embargo', { until: panel.embargoAt!.toISOString() })] : [];
  }

  /** Refuses a step while something stands in its way. */
  async mustBeFree(panel: PanelEntity, at: Date, tx: EntityManager) {
    const blockers = await this.of(panel, at, tx);
    if (blockers.length) throw new Conflict('panel-not-ready', blockers.map(({ text }) => text).join(' '));
  }

  private async count(tx: EntityManager, { id }: PanelEntity): Promise<Counts> {
    const [counts] = await tx.query<Counts[]>(
      `select (select count(*)::int from seats s where s.cycle_id = p.cycle_id and s.seated) as members,
              (select count(*)::int from seats s where s.cycle_id = p.cycle_id and s.seated and s.chair) as chairs,
              (select count(*)::int from (${JUDGED_PLANS}) j where j.panel_id = p.id) as plans,
              (select count(*)::int from (${TO_DECLARE}) t where t.panel_id = p.id and t.count > 0) as undeclared,
              (select count(*)::int from conflicts k join seats s on s.cycle_id = p.cycle_id and s.person_id = k.juror_id and s.seated where k.panel_id = p.id and k.state in ('declared', 'suggested')) as undecided,
              (select count(*)::int from (${EXPECTED_SHEETS}) e where e.panel_id = p.id and e.state not in ('final', 'waived')) as missing
       from panels p where p.id = $1`,
      [id],
    );
    return counts!;
  }
}

const beforeTheNext = ({ missing, undecided }: Counts): Sentence[] => [...(missing ? [say('sheets-missing', { sheets: missing })] : []), ...(undecided ? [say('undecided', { conflicts: undecided })] : [])];

function beforeScoring({ members, chairs, plans, undeclared, undecided }: Counts): Sentence[] {
  return [
    ...(members ? [] : [say('no-jurors')]),
    ...(chairs ? [] : [say('no-chair')]),
    ...(plans ? [] : [say('no-plans')]),
    ...(undeclared ? [say('not-declared', { jurors: undeclared })] : []),
    ...(undecided ? [say('undecided', { conflicts: undecided })] : []),
  ];
}

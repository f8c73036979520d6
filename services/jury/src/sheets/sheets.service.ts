import { Injectable } from '@nestjs/common';
import { SheetsCompleted, type SheetDraft } from '@pearls/contracts';
import { Conflict, NotFound, Stale, Unprocessable, type Caller } from '@pearls/domain';
import { lock, run, tell, transaction } from '@pearls/persistence';
import { WrittenJson } from '@pearls/service';
import { DataSource, type EntityManager } from 'typeorm';
import type { PanelEntity } from '../panels/panel.entity.js';
import { Standings } from '../panels/standings.service.js';
import { totalOf, pointsOf } from '../ranking/exact-score.js';
import { EXPECTED_SHEETS, OPEN_PLANS } from '../visibility.js';
import { nonsense, ScoreSheetEntity } from './score-sheet.entity.js';
import { READ_SHEET, SAVE_SHEET } from './sheet-statements.js';

/** The own sheet: written while reading, saved by itself, final when it is whole. The wall is part of every statement. */
@Injectable()
export class Sheets {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
  ) {}

  /** Saves whatever is there so far, if the version edited is the one that stands. */
  async save(caller: Caller, panelId: string, planId: string, version: number, draft: SheetDraft) {
    const problems = nonsense(draft);
    if (problems.length) throw new Unprocessable('sheet-not-usable', 'Some scores or comments cannot be taken.', problems);
    const { scores, comments, overallComment, privateComment, veryConvincing } = draft;
    const values = [panelId, planId, caller.id, JSON.stringify(scores), JSON.stringify(comments), overallComment ?? null, privateComment ?? null, veryConvincing, caller.at, version];
    const [row] = await run<{ sheet: string }>(this.db, SAVE_SHEET, values);
    if (row) return new WrittenJson(row.sheet, version + 1);
    return this.whyNotSaved(caller, panelId, planId, draft);
  }

  async read(caller: Caller, panelId: string, planId: string) {
    const [row] = await run<{ planId: string; sheet: string | null; version: number }>(this.db, READ_SHEET, [panelId, planId, caller.id]);
    if (!row) throw new NotFound();
    if (row.sheet) return new WrittenJson(row.sheet, row.version);
    return { panelId, planId, jurorId: caller.id, state: 'not_started', scores: {}, comments: {}, veryConvincing: false, actions: ['save'], version: 0 };
  }

  finalise(caller: Caller, panelId: string, planId: string) {
    return transaction(this.db, caller, async (tx) => {
      await this.standings.hold(tx, panelId);
      const { panel } = await this.standings.member(caller, panelId, tx);
      await this.mustBeOpen(tx, panel, planId, caller.id);
      const sheet = await lock(tx, ScoreSheetEntity, { panelId, planId, jurorId: caller.id });
      mustTakeSheets(panel, sheet);
      sheet.finalise(panel.codes, caller.at);
      await tx.save(sheet);
      if (await this.isComplete(tx, panelId, caller.id)) await tell(tx, caller, SheetsCompleted, panelId, { cycleId: panel.cycleId, panelId, personId: caller.id });
      return this.shown(sheet, panel);
    });
  }

  shown(sheet: ScoreSheetEntity, { criteria }: PanelEntity) {
    const total = totalOf(sheet.scores, criteria);
    const writing = sheet.state === 'draft' || sheet.state === 'reopened';
    return { ...sheet, ...(total !== undefined && { total: pointsOf(total) }), actions: writing ? ['save', 'finalise'] : [] };
  }

  /** The plan is open to the juror, or there is no such plan. */
  async mustBeOpen(tx: EntityManager, { id }: PanelEntity, planId: string, jurorId: string) {
    const [open] = await tx.query<object[]>(`select 1 from (${OPEN_PLANS}) o where o.panel_id = $1 and o.plan_id = $2 and o.juror_id = $3`, [id, planId, jurorId]);
    if (!open) throw new NotFound();
  }

  private async isComplete(tx: EntityManager, panelId: string, jurorId: string) {
    const [row] = await tx.query<{ missing: number }[]>(`select count(*)::int as missing from (${EXPECTED_SHEETS}) e where e.panel_id = $1 and e.juror_id = $2 and e.state not in ('final', 'waived')`, [panelId, jurorId]);
    return row!.missing === 0;
  }

  private async whyNotSaved(caller: Caller, panelId: string, planId: string, { scores, comments }: SheetDraft): Promise<never> {
    const { panel } = await this.standings.member(caller, panelId);
    await this.mustBeOpen(this.db.manager, panel, planId, caller.id);
    const unknown = (field: string, given: object) =>
      Object.keys(given).flatMap((code) => (panel.codes.includes(code) ? [] : [{ pointer: `/${field}/${code}`, code: 'unknown', message: 'There is no criterion of this code.' }]));
    const problems = [...unknown('scores', scores), ...unknown('comments', comments)];
    if (problems.length) throw new Unprocessable('sheet-not-usable', 'Some scores or comments do not belong to a criterion.', problems);
    const sheet = await this.db.manager.findOneBy(ScoreSheetEntity, { planId, jurorId: caller.id });
    mustTakeSheets(panel, sheet ?? undefined);
    throw new Stale();
  }
}

function mustTakeSheets({ state }: PanelEntity, sheet: ScoreSheetEntity | undefined) {
  if (sheet?.state === 'final') throw new Conflict('sheet-final', 'Your sheet is final. The chair can reopen it with a reason.');
  if (sheet?.state === 'waived') throw new Conflict('sheet-waived', 'This sheet was waived. The chair can reopen it with a reason.');
  const open = state === 'scoring' || (state === 'deliberation' && sheet?.state === 'reopened');
  if (!open) throw new Conflict('not-scoring', state === 'deliberation' ? 'The deliberation has begun. A sheet is changed only after the chair has reopened it.' : 'Sheets are written while the jury scores.');
}

import { Injectable } from '@nestjs/common';
import type { ScoreChange } from '@pearls/contracts';
import { NotFound, type Caller } from '@pearls/domain';
import { DataSource, In } from 'typeorm';
import { CandidateEntity } from '../candidates/candidate.entity.js';
import { Jurors } from '../panels/jurors.service.js';
import type { PanelEntity } from '../panels/panel.entity.js';
import { Standings } from '../panels/standings.service.js';
import { VALID_SHEETS } from '../visibility.js';
import { ScoreSheetEntity } from './score-sheet.entity.js';
import { SheetRevisionEntity } from './sheet-revision.entity.js';
import { Sheets } from './sheets.service.js';

/** The sheets of one plan: a juror sees those of the others once the own one is final and the deliberation has begun. */
@Injectable()
export class SheetList {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
    private readonly sheets: Sheets,
    private readonly jurors: Jurors,
  ) {}

  async list(caller: Caller, panelId: string, planId: string) {
    const { panel, as } = await this.standings.of(caller, panelId);
    if (as === 'member') await this.sheets.mustBeOpen(this.db.manager, panel, planId, caller.id);
    else if (!(await this.isJudged(panel, planId))) throw new NotFound();
    const deliberating = panel.state !== 'forming' && panel.state !== 'declaring' && panel.state !== 'scoring';
    const own = as === 'member' ? await this.db.manager.findOneBy(ScoreSheetEntity, { planId, jurorId: caller.id }) : null;
    const seesOthers = deliberating && (as !== 'member' || own?.state === 'final');
    const seen = seesOthers ? await this.valid(panelId, planId) : own ? [own] : [];
    const revisions = await this.db.manager.find(SheetRevisionEntity, { where: { sheetId: In(seen.map(({ id }) => id)) }, order: { number: 'ASC' } });
    const names = await this.jurors.namesOf(panel.cycleId, seen.map(({ jurorId }) => jurorId));
    return {
      items: seen.map((sheet) => ({
        ...this.sheets.shown(sheet, panel),
        jurorName: names.get(sheet.jurorId),
        earlier: withChanges(sheet, revisions.filter(({ sheetId }) => sheetId === sheet.id), panel.codes),
        actions: [],
      })),
    };
  }

  private async valid(panelId: string, planId: string) {
    const rows = await this.db.query<{ id: string }[]>(`select v.id from (${VALID_SHEETS}) v where v.panel_id = $1 and v.plan_id = $2`, [panelId, planId]);
    return this.db.manager.find(ScoreSheetEntity, { where: { id: In(rows.map(({ id }) => id)) }, order: { jurorId: 'ASC' } });
  }

  private async isJudged({ cycleId }: PanelEntity, planId: string) {
    return (await this.db.manager.findOneBy(CandidateEntity, { planId, cycleId }))?.isJudged ?? false;
  }
}

/** Each earlier state of a sheet with what the next one changed. */
function withChanges({ scores }: ScoreSheetEntity, revisions: SheetRevisionEntity[], codes: string[]) {
  return revisions.map((revision, index) => {
    const next = revisions[index + 1]?.scores ?? scores;
    const changes: ScoreChange[] = codes.flatMap((code) => (revision.scores[code] === next[code] ? [] : [{ code, from: revision.scores[code], to: next[code] }]));
    return { ...revision, changes };
  });
}

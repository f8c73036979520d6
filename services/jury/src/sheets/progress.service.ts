import { Injectable } from '@nestjs/common';
import { SheetReopened, type JurorProgress, type SheetProgress, type Waiver } from '@pearls/contracts';
import { Conflict, NotFound, type Caller } from '@pearls/domain';
import { find, lock, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { Jurors } from '../panels/jurors.service.js';
import type { PanelEntity } from '../panels/panel.entity.js';
import { SeatEntity } from '../panels/seat.entity.js';
import { Standings, type Standing } from '../panels/standings.service.js';
import { EXPECTED_SHEETS, JUDGED_PLANS, OPEN_PLANS } from '../visibility.js';
import { ScoreSheetEntity } from './score-sheet.entity.js';
import { SheetRevisionEntity } from './sheet-revision.entity.js';
import { Sheets } from './sheets.service.js';

interface Row {
  planId: string;
  jurorId: string;
  sheetId: string | null;
  state: SheetProgress['state'];
}

/** Who has finished which sheets, for the chair and the secretariat; and the two things done about a sheet that is not one's own. */
@Injectable()
export class Progress {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
    private readonly sheets: Sheets,
    private readonly jurors: Jurors,
  ) {}

  async read(caller: Caller, panelId: string) {
    const standing = await this.standings.of(caller, panelId);
    const { panel, as, chair } = standing;
    if (as === 'member' && !chair) throw new NotFound();
    const plans = await this.plansFor(caller, standing);
    const rows = await this.rows(panelId, plans.map(({ planId }) => planId));
    const seats = await this.db.manager.find(SeatEntity, { where: { cycleId: panel.cycleId }, order: { personId: 'ASC' } });
    const names = await this.jurors.namesOf(panel.cycleId, seats.map(({ personId }) => personId));
    const presides = await this.standings.presides(caller, standing);
    const sheets = (personId: string) => rows.filter(({ jurorId }) => jurorId === personId).map((row): SheetProgress => ({ planId: row.planId, ...(row.sheetId && { sheetId: row.sheetId }), state: row.state, actions: presides ? actionsOn(row.state, panel) : [] }));
    const jurors: JurorProgress[] = seats.map(({ personId, chair: chairs, seated }) => ({ personId, name: names.get(personId), chair: chairs, seated, sheets: sheets(personId) }));
    return { panelId, plans, jurors: jurors.filter(({ seated, sheets: own }) => seated || own.length) };
  }

  async waive(caller: Caller, panelId: string, { planId, jurorId, reason }: Waiver) {
    await transaction(this.db, caller, async (tx) => {
      await this.standings.hold(tx, panelId);
      const { panel } = await this.standings.presiding(caller, panelId, tx);
      mustScore(panel);
      const [expected] = await tx.query<object[]>(`select 1 from (${EXPECTED_SHEETS}) e where e.panel_id = $1 and e.plan_id = $2 and e.juror_id = $3`, [panelId, planId, jurorId]);
      if (!expected) throw new NotFound('No sheet of this juror about this plan is expected.');
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`${planId}/${jurorId}`]);
      const sheet = (await tx.findOneBy(ScoreSheetEntity, { planId, jurorId })) ?? ScoreSheetEntity.about(panelId, planId, jurorId);
      sheet.waive(reason);
      await tx.save(sheet);
    });
    return this.read(caller, panelId);
  }

  /** A final sheet is kept as it was, with the reason; a waived one is simply expected again. */
  async reopen(caller: Caller, sheetId: string, reason: string) {
    const { panelId } = await transaction(this.db, caller, async (tx) => {
      const { panelId: of } = await find(tx, ScoreSheetEntity, { id: sheetId });
      await this.standings.hold(tx, of);
      const sheet = await lock(tx, ScoreSheetEntity, { id: sheetId });
      await this.mustBeVisible(tx, caller, sheet);
      const { panel } = await this.standings.presiding(caller, sheet.panelId, tx);
      mustScore(panel);
      if (sheet.state === 'final') await tx.save(await this.revisionOf(tx, sheet, reason, caller));
      sheet.reopen(reason);
      await tx.save(sheet);
      await tell(tx, caller, SheetReopened, panel.id, { cycleId: panel.cycleId, panelId: panel.id, personId: sheet.jurorId });
      return { panelId: panel.id };
    });
    return this.read(caller, panelId);
  }

  /** Whoever sits on the panel and stepped aside for the plan does not even learn that there is a sheet. */
  private async mustBeVisible(tx: EntityManager, caller: Caller, { panelId, planId }: ScoreSheetEntity) {
    const { panel, as } = await this.standings.of(caller, panelId, tx);
    if (as === 'member') await this.sheets.mustBeOpen(tx, panel, planId, caller.id);
  }

  private async revisionOf(tx: EntityManager, { id, scores, comments, finalAt }: ScoreSheetEntity, reason: string, { id: reopenedBy, at }: Caller) {
    const number = 1 + (await tx.countBy(SheetRevisionEntity, { sheetId: id }));
    return Object.assign(new SheetRevisionEntity(), { sheetId: id, number, scores, comments, finalAt, reopenedAt: at, reopenedBy, reason });
  }

  /** A chair sees the plans that are open to the chair and nothing that counts the others in. */
  private plansFor(caller: Caller, { panel, as }: Standing) {
    const columns = `o.plan_id as "planId", o.application_id as "applicationId", o.place_id as "placeId", o.place_name as "placeName", o.country`;
    const from = as === 'member' ? `(${OPEN_PLANS}) o where o.panel_id = $1 and o.juror_id = $2` : `(${JUDGED_PLANS}) o where o.panel_id = $1 and $2::text is not null`;
    return this.db.query<{ planId: string; applicationId: string; placeId: string; placeName: string; country: string }[]>(`select ${columns} from ${from} order by o.place_name, o.plan_id`, [panel.id, caller.id]);
  }

  private rows(panelId: string, planIds: string[]) {
    return this.db.query<Row[]>(
      `select c.plan_id as "planId", s.person_id as "jurorId", r.id as "sheetId",
              case when k.id is null then 'undeclared' when k.state not in ('none', 'judged_not_a_conflict') then 'recused' else coalesce(r.state, 'not_started') end as state
       from panels p join seats s on s.cycle_id = p.cycle_id join candidates c on c.cycle_id = p.cycle_id and c.plan_id = any($2)
       left join conflicts k on k.panel_id = p.id and k.juror_id = s.person_id and k.application_id = c.application_id
       left join score_sheets r on r.plan_id = c.plan_id and r.juror_id = s.person_id
       where p.id = $1 and (s.seated or r.state = 'final') order by c.place_name, c.plan_id`,
      [panelId, planIds],
    );
  }
}

function mustScore({ state }: PanelEntity) {
  if (state !== 'scoring' && state !== 'deliberation') throw new Conflict('not-scoring', 'Sheets are reopened and waived while the jury scores and deliberates.');
}

function actionsOn(state: SheetProgress['state'], panel: PanelEntity): string[] {
  if (panel.state !== 'scoring' && panel.state !== 'deliberation') return [];
  if (state === 'final' || state === 'waived') return ['reopen'];
  return state === 'recused' || state === 'undeclared' ? [] : ['waive'];
}

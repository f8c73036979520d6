import { Injectable } from '@nestjs/common';
import { PanelAnnounced, PanelOpened, type PanelChanges, type PanelCriterion, type PanelDraft, type PanelFilter } from '@pearls/contracts';
import { Conflict, NotFound, type Caller } from '@pearls/domain';
import { lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { juryCriteria, leastSheets } from '@pearls/reference/jury';
import { DataSource, type EntityManager } from 'typeorm';
import { Neighbours } from '../neighbours/neighbours.service.js';
import { mayAct, TO_DECLARE } from '../visibility.js';
import { Blockers } from './blockers.service.js';
import { PanelEntity } from './panel.entity.js';
import { panelLifecycle } from './panel.lifecycle.js';
import { Standings, type Standing } from './standings.service.js';

/** The panel of a cycle: formed and opened by the secretariat, seen by its members. */
@Injectable()
export class Panels {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
    private readonly neighbours: Neighbours,
    private readonly blockers: Blockers,
  ) {}

  async list(caller: Caller, { cycle }: PanelFilter) {
    const panels = await this.db.manager.find(PanelEntity, { where: cycle ? { cycleId: cycle } : {}, order: { titleYear: 'DESC', cycleId: 'DESC' } });
    const seen = await Promise.all(panels.map((panel) => this.standings.in(caller, panel).then((standing) => this.shown(caller, standing), absent)));
    return { items: seen.flatMap((one) => one ?? []) };
  }

  async read(caller: Caller, id: string) {
    return this.shown(caller, await this.standings.of(caller, id));
  }

  async draft(caller: Caller, { cycleId, criteria, minimumSheets }: PanelDraft) {
    if (!mayAct(caller, cycleId)) throw new NotFound();
    const { titleYear, name } = await this.neighbours.cycle(cycleId);
    return transaction(this.db, caller, async (tx) => {
      if (await tx.existsBy(PanelEntity, { cycleId })) throw new Conflict('panel-exists', `The cycle ${cycleId} has its panel already.`);
      const panel = PanelEntity.form({ cycleId, titleYear, cycleName: name, criteria: criteria ?? (structuredClone(juryCriteria) as PanelCriterion[]), minimumSheets: minimumSheets ?? leastSheets });
      await tx.save(panel);
      return this.shown(caller, await this.standings.in(caller, panel, tx), tx);
    });
  }

  edit(caller: Caller, id: string, version: number, changes: PanelChanges) {
    return this.step(caller, id, (_, panel) => {
      sameVersion(panel, version);
      panel.change(changes);
    });
  }

  open(caller: Caller, id: string) {
    return this.step(caller, id, async (tx, panel) => {
      panel.open(caller.at);
      await tell(tx, caller, PanelOpened, panel.id, { cycleId: panel.cycleId, panelId: panel.id });
    });
  }

  announce(caller: Caller, id: string) {
    return this.step(caller, id, async (tx, panel) => {
      panel.announce(caller.at);
      await tell(tx, caller, PanelAnnounced, panel.id, { cycleId: panel.cycleId, panelId: panel.id });
    });
  }

  /** A step of the secretariat, on the locked panel. */
  step(caller: Caller, id: string, work: (tx: EntityManager, panel: PanelEntity) => unknown) {
    return transaction(this.db, caller, async (tx) => {
      await this.standings.staff(caller, id, tx);
      const panel = await lock(tx, PanelEntity, { id });
      await work(tx, panel);
      await tx.save(panel);
      return this.shown(caller, await this.standings.in(caller, panel, tx), tx);
    });
  }

  async shown(caller: Caller, standing: Standing, tx: EntityManager = this.db.manager) {
    const { panel, as, chair } = standing;
    const presides = await this.standings.presides(caller, standing, tx);
    const mine = as === 'member' ? await this.seatOf(tx, panel, caller.id) : undefined;
    return {
      ...panel,
      isPublic: panel.isPublic,
      ...(as === 'reader' ? {} : { mine: { chair, presides, toDeclare: mine?.toDeclare ?? 0, opened: mine?.opened ?? false } }),
      ...(as === 'member' ? {} : { blockers: await this.blockers.of(panel, caller.at, tx) }),
      actions: [...(as === 'staff' ? staffActions(panel, caller.at) : []), ...(presides ? presidingActions(panel) : []), ...(mine?.toDeclare && panel.state !== 'forming' ? ['declare'] : [])],
    };
  }

  private async seatOf(tx: EntityManager, { id, state }: PanelEntity, personId: string) {
    const [row] = await tx.query<{ count: number }[]>(`select t.count from (${TO_DECLARE}) t where t.panel_id = $1 and t.juror_id = $2`, [id, personId]);
    const toDeclare = row?.count ?? 0;
    return { toDeclare, opened: toDeclare === 0 && state !== 'forming' && state !== 'declaring' };
  }
}

function staffActions(panel: PanelEntity, at: Date): string[] {
  const byHand = panelLifecycle.actions(panel.state).filter((action) => ['open', 'startScoring', 'startDeliberation'].includes(action));
  const early = panel.state === 'forming' || panel.state === 'declaring';
  return [
    ...byHand,
    ...(early ? ['edit'] : []),
    ...(panel.isPublic ? [] : ['announce']),
    ...(panel.state === 'decided' && !panel.releasedAt ? ['release'] : []),
    ...(panel.state === 'decided' && panel.isFreeAt(at) ? ['publish'] : []),
  ];
}

const presidingActions = ({ state }: PanelEntity) => (state === 'deliberation' ? ['decide'] : state === 'decided' ? ['reopen'] : []);

/** What is not the caller's is not in the list. */
function absent(error: unknown): undefined {
  if (error instanceof NotFound) return undefined;
  throw error;
}

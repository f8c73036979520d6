import { Injectable } from '@nestjs/common';
import type { ConflictDecision, ConflictFilter, DeclaredConflict } from '@pearls/contracts';
import { Forbidden, holds, NotFound, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, transaction } from '@pearls/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { CandidateEntity } from '../candidates/candidate.entity.js';
import { Jurors } from '../panels/jurors.service.js';
import { SeatEntity } from '../panels/seat.entity.js';
import { Standings, type Standing } from '../panels/standings.service.js';
import { ConflictEntity } from './conflict.entity.js';
import { mustTakeDeclarations } from './declarations.service.js';
import { KnownTies } from './known-ties.service.js';

type DecidedBy = DeclaredConflict['decidedBy'];

/**
 * Decisions about what jurors declared. The chair decides about the others, and only where the chair is clear about the
 * candidate; the secretariat decides about the chair and wherever no clear chair is there.
 */
@Injectable()
export class Conflicts {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
    private readonly ties: KnownTies,
    private readonly jurors: Jurors,
  ) {}

  async list(caller: Caller, { panelId, state }: ConflictFilter) {
    const standing = await this.standings.of(caller, panelId);
    const where = { panelId, ...(state?.length && { state: In(state) }) };
    const seen = await this.seen(this.db.manager, caller, standing, await this.db.manager.find(ConflictEntity, { where, order: { declaredAt: 'DESC', id: 'ASC' } }));
    const names = await this.jurors.namesOf(standing.panel.cycleId, seen.map(({ jurorId }) => jurorId));
    return { items: seen.map((one) => ({ ...one, jurorName: names.get(one.jurorId) })) };
  }

  async read(caller: Caller, id: string) {
    const conflict = await find(this.db.manager, ConflictEntity, { id });
    const standing = await this.standings.of(caller, conflict.panelId);
    const seen = await this.one(this.db.manager, caller, standing, conflict);
    return { ...seen, jurorName: (await this.jurors.namesOf(standing.panel.cycleId, [conflict.jurorId])).get(conflict.jurorId) };
  }

  async decide(caller: Caller, id: string, version: number, { outcome, reason }: ConflictDecision) {
    await transaction(this.db, caller, async (tx) => {
      await this.standings.hold(tx, (await find(tx, ConflictEntity, { id })).panelId);
      const conflict = await lock(tx, ConflictEntity, { id });
      const standing = await this.standings.of(caller, conflict.panelId, tx);
      const { decidedBy, actions } = await this.one(tx, caller, standing, conflict);
      sameVersion(conflict, version);
      mustTakeDeclarations(standing.panel);
      if (!actions.includes('decide')) throw new Forbidden('not-yours-to-decide', decidedBy === 'chair' ? 'The chair decides about this.' : 'The secretariat decides about this as deputy, because it is about the chair or no chair is clear about the candidate.');
      conflict.decide(outcome, reason, caller.id, caller.at);
      await tx.save(conflict);
    });
    return this.read(caller, id);
  }

  private async one(tx: EntityManager, caller: Caller, standing: Standing, conflict: ConflictEntity) {
    const [shown] = await this.seen(tx, caller, standing, [conflict]);
    if (!shown) throw new NotFound();
    return shown;
  }

  /** What the caller may see of the declarations: staff all, a chair those about candidates the chair is clear about, nobody else any. */
  private async seen(tx: EntityManager, caller: Caller, standing: Standing, conflicts: ConflictEntity[]) {
    if (standing.as === 'member' && !standing.chair) throw new NotFound();
    const { panel } = standing;
    const seats = await tx.findBy(SeatEntity, { cycleId: panel.cycleId });
    const chairs = seats.filter(({ seated, chair }) => seated && chair).map(({ personId }) => personId);
    const clear = await this.clearOf(tx, panel.id, chairs);
    const visible = conflicts.filter(({ applicationId }) => standing.as !== 'member' || clear.has(`${caller.id}/${applicationId}`));
    const candidates = await tx.findBy(CandidateEntity, { applicationId: In(visible.map(({ applicationId }) => applicationId)) });
    const between = await this.ties.between(panel.cycleId, visible.map(({ jurorId }) => jurorId), caller.at, tx);
    return visible.map((conflict) => {
      const { applicationId, jurorId } = conflict;
      const { placeId, placeName, country, ...candidate } = candidates.find((one) => one.applicationId === applicationId)!;
      const chair = seats.some((seat) => seat.personId === jurorId && seat.chair);
      const decidedBy: DecidedBy = !chair && chairs.some((one) => clear.has(`${one}/${applicationId}`)) ? 'chair' : 'secretariat';
      const ties = between(jurorId, Object.assign(new CandidateEntity(), { placeId, placeName, country }, candidate));
      const open = !['decided', 'published'].includes(panel.state);
      return { ...conflict, placeId, placeName, country, chair, ties, decidedBy, actions: open && decides(caller, standing, decidedBy) && jurorId !== caller.id ? ['decide'] : [] };
    });
  }

  /** The candidates about which each chair is clear, as `chair/application`. */
  private async clearOf(tx: EntityManager, panelId: string, chairs: string[]) {
    const clear = (await tx.findBy(ConflictEntity, { panelId, jurorId: In(chairs) })).filter(({ isClear }) => isClear);
    return new Set(clear.map(({ jurorId, applicationId }) => `${jurorId}/${applicationId}`));
  }
}

const decides = (caller: Caller, { as, panel }: Standing, by: DecidedBy) => (by === 'chair' ? as === 'member' : as === 'staff' && holds(caller, 'secretariat', panel.cycleId));

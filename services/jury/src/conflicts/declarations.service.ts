import { Injectable } from '@nestjs/common';
import { ConflictsDeclared, type DeclarationDraft, type Tie } from '@pearls/contracts';
import { Conflict, Unprocessable, type Caller } from '@pearls/domain';
import { find, sameVersion, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { CandidateEntity } from '../candidates/candidate.entity.js';
import type { PanelEntity } from '../panels/panel.entity.js';
import { Standings } from '../panels/standings.service.js';
import { TO_DECLARE } from '../visibility.js';
import { ConflictEntity } from './conflict.entity.js';
import { conflictLifecycle } from './conflict.lifecycle.js';
import { KnownTies } from './known-ties.service.js';
import { isPressing } from './ties.js';

/** What each juror declares about every candidate, before any plan opens and whenever something comes up until the decision. */
@Injectable()
export class Declarations {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
    private readonly ties: KnownTies,
  ) {}

  /** Candidates still in the running, and those one has declared about: a declaration does not vanish with its plan. */
  async list(caller: Caller, panelId: string) {
    const { panel } = await this.standings.member(caller, panelId);
    if (panel.state === 'forming') return { items: [] };
    const conflicts = await this.db.manager.findBy(ConflictEntity, { panelId, jurorId: caller.id });
    const candidates = await this.db.manager.find(CandidateEntity, { where: { cycleId: panel.cycleId }, order: { placeName: 'ASC', applicationId: 'ASC' } });
    const between = await this.ties.between(panel.cycleId, [caller.id], caller.at);
    const declared = (candidate: CandidateEntity) => conflicts.find(({ applicationId }) => applicationId === candidate.applicationId);
    const listed = candidates.filter((candidate) => candidate.droppedAt === null || declared(candidate));
    return { items: listed.map((candidate) => shown(panel, candidate, declared(candidate), between(caller.id, candidate))) };
  }

  declare(caller: Caller, panelId: string, applicationId: string, version: number, { kind, explanation }: DeclarationDraft) {
    if (kind !== 'none' && !explanation?.trim()) throw new Unprocessable('explanation-needed', 'Say in a sentence what ties you to the candidate.', [{ pointer: '/explanation', code: 'missing', message: 'Say what it is.' }]);
    return transaction(this.db, caller, async (tx) => {
      await this.standings.hold(tx, panelId);
      const { panel } = await this.standings.member(caller, panelId, tx);
      mustTakeDeclarations(panel);
      const candidate = await find(tx, CandidateEntity, { applicationId, cycleId: panel.cycleId });
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`${panelId}/${caller.id}`]);
      const conflict = (await tx.findOneBy(ConflictEntity, { panelId, jurorId: caller.id, applicationId })) ?? ConflictEntity.about(panelId, caller.id, applicationId);
      sameVersion(conflict, version);
      const before = await this.left(tx, panelId, caller.id);
      const ties = (await this.ties.between(panel.cycleId, [caller.id], caller.at, tx))(caller.id, candidate);
      conflict.declare(kind, explanation?.trim() || undefined, ties.some(isPressing), caller.at);
      await tx.save(conflict);
      if (before > 0 && (await this.left(tx, panelId, caller.id)) === 0) await tell(tx, caller, ConflictsDeclared, panelId, { cycleId: panel.cycleId, panelId, personId: caller.id });
      return shown(panel, candidate, conflict, ties);
    });
  }

  private async left(tx: EntityManager, panelId: string, jurorId: string) {
    const [row] = await tx.query<{ count: number }[]>(`select t.count from (${TO_DECLARE}) t where t.panel_id = $1 and t.juror_id = $2`, [panelId, jurorId]);
    return row?.count ?? 0;
  }
}

export function mustTakeDeclarations({ state }: PanelEntity) {
  if (state === 'forming') throw new Conflict('not-declaring', 'The secretariat has not opened the panel yet.');
  if (state === 'decided' || state === 'published') throw new Conflict('not-declaring', 'The jury has decided; what was declared stays as it is.');
}

function shown({ state: phase }: PanelEntity, { applicationId, placeId, placeName, country }: CandidateEntity, conflict: ConflictEntity | undefined, ties: Tie[]) {
  const state = conflict?.state ?? 'undeclared';
  const open = phase !== 'decided' && phase !== 'published' && conflictLifecycle.actions(state).includes('declare');
  return {
    applicationId,
    placeId,
    placeName,
    country,
    state,
    ...(conflict && { kind: conflict.kind, explanation: conflict.explanation, declaredAt: conflict.declaredAt, decisionReason: conflict.decisionReason }),
    ties,
    actions: open ? ['declare'] : [],
    version: conflict?.version ?? 0,
  };
}

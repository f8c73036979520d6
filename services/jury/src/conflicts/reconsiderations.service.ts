import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { CandidateEntity } from '../candidates/candidate.entity.js';
import { PanelEntity } from '../panels/panel.entity.js';
import { ConflictEntity } from './conflict.entity.js';
import { KnownTies } from './known-ties.service.js';
import { isPressing } from './ties.js';

/** Whenever more becomes known of a juror or a candidate, "nothing ties me" is looked at again: what speaks against it waits for a decision, and the plan is shut until then. */
@Injectable()
export class Reconsiderations {
  constructor(private readonly ties: KnownTies) {}

  async ofJuror(tx: EntityManager, jurorId: string, at: Date) {
    await this.lookAgain(tx, await tx.findBy(ConflictEntity, { jurorId, state: 'none' }), at);
  }

  async ofCandidate(tx: EntityManager, applicationId: string, at: Date) {
    await this.lookAgain(tx, await tx.findBy(ConflictEntity, { applicationId, state: 'none' }), at);
  }

  private async lookAgain(tx: EntityManager, conflicts: ConflictEntity[], at: Date) {
    if (!conflicts.length) return;
    const panels = await tx.findBy(PanelEntity, { id: In(conflicts.map(({ panelId }) => panelId)), state: In(['declaring', 'scoring', 'deliberation']) });
    const candidates = await tx.findBy(CandidateEntity, { applicationId: In(conflicts.map(({ applicationId }) => applicationId)) });
    for (const panel of panels) {
      const mine = conflicts.filter(({ panelId }) => panelId === panel.id);
      const between = await this.ties.between(panel.cycleId, mine.map(({ jurorId }) => jurorId), at, tx);
      for (const conflict of mine) {
        const candidate = candidates.find(({ applicationId }) => applicationId === conflict.applicationId);
        if (!candidate || !between(conflict.jurorId, candidate).some(isPressing)) continue;
        conflict.contradict(at);
        await tx.save(conflict);
      }
    }
  }
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TitlesDecided, type DecisionDraft } from '@pearls/contracts';
import { Conflict, Unprocessable, type Caller } from '@pearls/domain';
import { lock, tell, transaction } from '@pearls/persistence';
import canonicalize from 'canonicalize';
import { DataSource, type EntityManager } from 'typeorm';
import { Blockers } from '../panels/blockers.service.js';
import { PanelEntity } from '../panels/panel.entity.js';
import { Panels } from '../panels/panels.service.js';
import { Standings } from '../panels/standings.service.js';
import { ProtocolEntity } from '../protocol/protocol.entity.js';
import { Records } from '../protocol/records.service.js';
import { DeliberationEntity } from './deliberation.entity.js';

/** Deciding: everything is settled, the record is sealed, and nothing of it leaves before the embargo ends. */
@Injectable()
export class Decisions {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
    private readonly records: Records,
    private readonly blockers: Blockers,
    private readonly panels: Panels,
  ) {}

  async decide(caller: Caller, panelId: string, { embargoAt }: DecisionDraft) {
    const { panel: before } = await this.standings.presiding(caller, panelId);
    const names = await this.records.namesFor(before);
    return transaction(this.db, caller, async (tx) => {
      const standing = await this.standings.presiding(caller, panelId, tx);
      const panel = await lock(tx, PanelEntity, { id: panelId });
      if (panel.state === 'deliberation') await this.blockers.mustBeFree(panel, caller.at, tx);
      panel.decide(caller.at, endOfEmbargo(embargoAt, panel, caller.at));
      const deliberation = await lock(tx, DeliberationEntity, { panelId });
      if (!deliberation.present.length) throw new Conflict('nobody-present', 'Record who is present before the jury decides.');
      await this.seal(tx, panel, await this.records.of(tx, panel, deliberation, names));
      await tell(tx, caller, TitlesDecided, panel.id, { cycleId: panel.cycleId, panelId, embargoAt: panel.embargoAt!.toISOString() });
      await tx.save(panel);
      return this.panels.shown(caller, { ...standing, panel }, tx);
    });
  }

  /** Before publication a decision can be taken up again; the protocol of the first stays on record. */
  reopen(caller: Caller, panelId: string, reason: string) {
    return transaction(this.db, caller, async (tx) => {
      const standing = await this.standings.presiding(caller, panelId, tx);
      const panel = await lock(tx, PanelEntity, { id: panelId });
      panel.reopen();
      const deliberation = await lock(tx, DeliberationEntity, { panelId });
      deliberation.reopenings = [...deliberation.reopenings, { reason, at: caller.at.toISOString(), by: caller.id }];
      deliberation.version += 1;
      await tx.save(deliberation);
      await tx.save(panel);
      return this.panels.shown(caller, { ...standing, panel }, tx);
    });
  }

  private async seal(tx: EntityManager, panel: PanelEntity, record: object) {
    const number = 1 + (await tx.countBy(ProtocolEntity, { panelId: panel.id }));
    const sealed = canonicalize({ ...record, number })!;
    const sha256 = createHash('sha256').update(sealed).digest('hex');
    await tx.save(Object.assign(new ProtocolEntity(), { panelId: panel.id, number, decidedAt: panel.decidedAt!, sealed, sha256 }));
  }
}

/** The published date of results unless another is given; a date that has passed is no embargo, and one that is given must lie ahead. */
function endOfEmbargo(given: string | undefined, { resultsAt }: PanelEntity, at: Date): Date {
  if (!given) return resultsAt && resultsAt > at ? resultsAt : at;
  if (new Date(given) < at) throw new Unprocessable('embargo-passed', 'The embargo must end after the decision.', [{ pointer: '/embargoAt', code: 'passed', message: 'Choose a later time.' }]);
  return new Date(given);
}

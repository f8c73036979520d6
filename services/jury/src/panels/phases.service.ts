import { Injectable } from '@nestjs/common';
import { DeliberationStarted, ScoringStarted, type Cycle } from '@pearls/contracts';
import { Conflict, type Caller } from '@pearls/domain';
import { tell } from '@pearls/persistence';
import type { EntityManager } from 'typeorm';
import { DeliberationEntity } from '../deliberation/deliberation.entity.js';
import { Neighbours } from '../neighbours/neighbours.service.js';
import { say } from '../selection/sentences.js';
import { Blockers } from './blockers.service.js';
import { Panels } from './panels.service.js';
import { Standings } from './standings.service.js';

/** The phases of scoring and deliberation, started by the secretariat when nothing stands in the way. */
@Injectable()
export class Phases {
  constructor(
    private readonly panels: Panels,
    private readonly standings: Standings,
    private readonly neighbours: Neighbours,
    private readonly blockers: Blockers,
  ) {}

  /** Criteria, weights and the rules of the cycle freeze; plans open to whoever is clear about them. */
  async startScoring(caller: Caller, id: string) {
    const { panel: before } = await this.standings.staff(caller, id);
    const cycle = await this.neighbours.cycle(before.cycleId);
    return this.panels.step(caller, id, async (tx, panel) => {
      const fields = datesAndRules(cycle);
      await this.blockers.mustBeFree(panel, caller.at, tx);
      if (panel.state === 'declaring' && cycle.state !== 'plans_closed') throw new Conflict('panel-not-ready', say('plans-not-closed').text);
      panel.startScoring(caller.at, fields);
      await tell(tx, caller, ScoringStarted, panel.id, { cycleId: panel.cycleId, panelId: panel.id });
    });
  }

  startDeliberation(caller: Caller, id: string) {
    return this.panels.step(caller, id, async (tx: EntityManager, panel) => {
      await this.blockers.mustBeFree(panel, caller.at, tx);
      panel.startDeliberation(caller.at);
      await tx.save(DeliberationEntity.of(panel.id));
      await tell(tx, caller, DeliberationStarted, panel.id, { cycleId: panel.cycleId, panelId: panel.id });
    });
  }
}

function datesAndRules({ rules, timetable }: Cycle) {
  const results = timetable.find(({ key }) => key === 'results-published');
  return { rules: { basePlaces: rules.basePlaces, extraPlaces: rules.extraPlaces, perCountryCap: rules.perCountryCap }, resultsAt: results ? new Date(results.at) : null, zone: results?.zone ?? timetable[0]?.zone ?? 'Europe/Berlin' };
}

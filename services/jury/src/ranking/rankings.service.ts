import { Injectable } from '@nestjs/common';
import { Conflict, NotFound, type Caller } from '@pearls/domain';
import { Standings } from '../panels/standings.service.js';
import { Fields } from './fields.service.js';
import { rankingOf } from './field.js';

/** The ranking for the chair and the back office, from the deliberation on. A chair reads it of the plans that are open to the chair, as if there were no other. */
@Injectable()
export class Rankings {
  constructor(
    private readonly standings: Standings,
    private readonly fields: Fields,
  ) {}

  async read(caller: Caller, panelId: string) {
    const { panel, as, chair } = await this.standings.of(caller, panelId);
    if (as === 'member' && !chair) throw new NotFound();
    if (panel.state === 'forming' || panel.state === 'declaring' || panel.state === 'scoring') throw new Conflict('not-deliberating', 'The ranking is read once the deliberation has begun, so that every juror scores alone.');
    const plans = await this.fields.of(panelId, as === 'member' ? { openTo: caller.id } : {});
    return { panelId, asOf: caller.at, ...rankingOf(plans, panel.criteria, panel.minimumSheets) };
  }
}

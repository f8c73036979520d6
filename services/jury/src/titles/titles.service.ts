import { Injectable } from '@nestjs/common';
import type { TitleFilter } from '@pearls/contracts';
import { NotFound, type Caller } from '@pearls/domain';
import { DataSource } from 'typeorm';
import { Standings } from '../panels/standings.service.js';
import type { DecisionRecord } from '../protocol/decision-record.js';
import { ProtocolEntity } from '../protocol/protocol.entity.js';
import { UNTIED } from '../visibility.js';
import { TitleEntity } from './title.entity.js';

/** The register of titles, public for good; and a result before it is public, for those who may see all of it. */
@Injectable()
export class Titles {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
  ) {}

  async list({ cycle, titleYear, country }: TitleFilter) {
    const where = { ...(cycle && { cycleId: cycle }), ...(titleYear && { titleYear }), ...(country && { country }) };
    return { items: await this.db.manager.find(TitleEntity, { where, order: { titleYear: 'DESC', cycleId: 'ASC', placeName: 'ASC', reference: 'ASC' } }) };
  }

  async verify(reference: string) {
    const title = await this.db.manager.findOneBy(TitleEntity, { reference });
    if (!title) throw new NotFound('There is no title of this reference. Check the letters and figures.');
    return title;
  }

  /** A juror who stepped aside for one candidate learns the result with everybody else: who holds a title says something of who does not. */
  async result(caller: Caller, panelId: string) {
    const { panel, as } = await this.standings.of(caller, panelId);
    if (panel.state !== 'decided' && panel.state !== 'published') throw new NotFound();
    if (as === 'member' && panel.state !== 'published' && !(await this.isUntied(panelId, caller.id))) throw new NotFound();
    const protocol = await this.db.manager.findOneOrFail(ProtocolEntity, { where: { panelId }, order: { number: 'DESC' } });
    const { plans, result } = JSON.parse(protocol.sealed) as DecisionRecord;
    return { items: result.titles.map((title) => ({ ...plans.find(({ planId }) => planId === title.planId)!, ...title })) };
  }

  private async isUntied(panelId: string, personId: string) {
    const rows = await this.db.query<object[]>(`select 1 from (${UNTIED}) u where u.panel_id = $1 and u.person_id = $2`, [panelId, personId]);
    return rows.length > 0;
  }
}

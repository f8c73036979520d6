import { Injectable } from '@nestjs/common';
import { EligibilityDecided, type EligibilityReview, type EligibilityVerdict } from '@pearls/contracts';
import { Conflict, type Caller } from '@pearls/domain';
import { find, lock, tell, transaction } from '@pearls/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { ApplicationEntity } from '../applications/application.entity.js';
import { factOf } from '../applications/applications.service.js';
import { SUBMITTED_STATES } from '../applications/visibility.js';
import { Cycles } from '../cycles/cycles.service.js';
import { Letters } from '../letters/letters.service.js';
import { verdictOf } from '../places/eligibility.js';
import { EligibilityCheck } from '../places/eligibility.service.js';
import { VerdictEntity } from './verdict.entity.js';

/** Automatic findings and the human verdict, side by side and both kept. */
@Injectable()
export class Verdicts {
  constructor(
    private readonly db: DataSource,
    private readonly eligibility: EligibilityCheck,
    private readonly cycles: Cycles,
    private readonly letters: Letters,
  ) {}

  async read(id: string) {
    return this.review(this.db.manager, await find(this.db.manager, ApplicationEntity, { id, state: In(SUBMITTED_STATES) }));
  }

  decide(caller: Caller, id: string, { verdict, reason }: EligibilityVerdict) {
    return transaction(this.db, caller, async (tx) => {
      const application = await lock(tx, ApplicationEntity, { id, state: In(SUBMITTED_STATES) });
      const cycle = await this.cycles.one(application.cycleId, tx);
      if (!['call_closed', 'pre_selection'].includes(cycle.stateAt(caller.at))) throw new Conflict('not-now', 'A verdict is given after the call has closed and before the decisions are applied.');
      const to = verdict === 'eligible' ? 'eligible' : 'ineligible';
      if (application.state !== to) application.judge(verdict === 'eligible' ? 'accept' : 'refuse');
      await tx.save(application);
      const findings = await this.findings(application);
      await tx.insert(VerdictEntity, Object.assign(new VerdictEntity(), { applicationId: id, verdict, reason, findings, decidedBy: caller.id, decidedAt: caller.at }) as never);
      await this.letters.takeBack(tx, id, ['ineligible', 'selected', 'not-selected']);
      if (verdict === 'ineligible') {
        await tx.query(`delete from decisions where application_id = $1 and applied_at is null`, [id]);
        await this.letters.write(tx, caller, application, 'ineligible', { cycle, reason });
      }
      await tell(tx, caller, EligibilityDecided, id, { ...factOf(application), verdict });
      return this.review(tx, application);
    });
  }

  private findings({ cycleId, placeId, applicantKind, partnerPlaceIds }: ApplicationEntity) {
    return this.eligibility.findings(cycleId, { placeId, applicantKind, partnerPlaceIds });
  }

  private async review(tx: EntityManager, application: ApplicationEntity): Promise<EligibilityReview> {
    const [latest, ...earlier] = await tx.find(VerdictEntity, { where: { applicationId: application.id }, order: { decidedAt: 'DESC', id: 'DESC' } });
    const findings = latest?.findings ?? (await this.findings(application));
    return { applicationId: application.id, findings, automatic: verdictOf(findings), ...(latest && pick(latest)), earlier: earlier.map(pick) };
  }
}

const pick = ({ verdict, reason, decidedBy, decidedAt }: VerdictEntity) => ({ verdict, reason, decidedBy, decidedAt: decidedAt.toISOString() });

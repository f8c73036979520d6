import { Injectable } from '@nestjs/common';
import type { EligibilityFinding, EligibilityQuery } from '@pearls/contracts';
import type { Caller } from '@pearls/domain';
import { Cycles } from '../cycles/cycles.service.js';
import { eligibilityFindings, verdictOf } from './eligibility.js';
import { Places } from './places.service.js';

/** Says whether a place may apply in a cycle, and by which rule. */
@Injectable()
export class EligibilityCheck {
  constructor(
    private readonly cycles: Cycles,
    private readonly places: Places,
  ) {}

  async check(caller: Caller, cycleId: string, query: EligibilityQuery) {
    const cycle = await this.cycles.visible(caller, cycleId);
    const findings = await this.findings(cycleId, query);
    return { verdict: verdictOf(findings), findings, place: await this.places.read(query.placeId), contact: cycle.contact };
  }

  /** The findings of every rule of the cycle. */
  async findings(cycleId: string, { placeId, applicantKind, partnerPlaceIds = [] }: EligibilityQuery): Promise<EligibilityFinding[]> {
    const { rules, titleYear } = await this.cycles.one(cycleId);
    const [place, ...partners] = await Promise.all([placeId, ...partnerPlaceIds].map((id) => this.places.ruled(id)));
    return eligibilityFindings({ rules, titleYear, place: place!, applicantKind, partners });
  }
}

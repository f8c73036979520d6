import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { Reconsiderations } from '../conflicts/reconsiderations.service.js';
import { Neighbours } from '../neighbours/neighbours.service.js';
import { CandidateEntity, type CandidatePlace } from './candidate.entity.js';

/** Learns what the places of new candidates are called, and what part they had in earlier cycles. */
@Injectable()
export class CandidatePlaces {
  constructor(
    private readonly db: DataSource,
    private readonly neighbours: Neighbours,
    private readonly reconsiderations: Reconsiderations,
  ) {}

  /** Asks for every place that is not known yet; what cannot be answered now is asked again at the next tick. */
  async learn(at: Date) {
    const unknown = await this.db.manager.find(CandidateEntity, { where: { place: IsNull() }, select: { applicationId: true, placeId: true }, take: 200 });
    for (const { applicationId, placeId } of unknown) {
      const { displayName, names, kind, withinName, candidacies = [] } = await this.neighbours.place(placeId);
      const place: CandidatePlace = { displayName, names: [...new Set(names.map(({ name }) => name))], kind, ...(withinName && { withinName }), earlier: candidacies.map(({ cycleId, outcome }) => ({ cycleId, outcome })) };
      await this.db.transaction(async (tx) => {
        await tx.update(CandidateEntity, { applicationId }, { place, placeName: displayName });
        await this.reconsiderations.ofCandidate(tx, applicationId, at);
      });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { PearlProfileOpened, publicPlan, TitlesPublished, type DataOf } from '@pearls/contracts';
import { Clock, platform } from '@pearls/domain';
import { On, Questions } from '@pearls/messaging';
import { lock, tell } from '@pearls/persistence';
import type { EntityManager } from 'typeorm';
import { Errands } from '../errands/errands.service.js';
import { KnownPlaces } from '../places/known-places.service.js';
import { PearlProfileEntity, titleYearOf } from './pearl-profile.entity.js';

/** Titles become pages: the plan and the place are asked for until they answer, then the page opens. */
@Injectable()
export class TitlesConsumer {
  constructor(
    private readonly errands: Errands,
    private readonly questions: Questions,
    private readonly places: KnownPlaces,
    private readonly clock: Clock,
  ) {
    errands.handle('pearl', ({ data }) => this.open(data as { placeId: string; cycleId: string; planId: string }));
  }

  @On(TitlesPublished)
  async published({ cycleId, publishedAt, titles }: DataOf<typeof TitlesPublished>, tx: EntityManager) {
    for (const { placeId, planId, teamId } of titles) {
      await tx
        .createQueryBuilder()
        .insert()
        .into(PearlProfileEntity)
        .values(Object.assign(new PearlProfileEntity(), { placeId, cycleId, titleYear: titleYearOf(cycleId), planId, teamId, publishedAt: new Date(publishedAt) }))
        .orIgnore()
        .execute();
      await this.errands.send(tx, 'pearl', `${placeId}/${cycleId}`, { placeId, cycleId, planId });
    }
  }

  /** What both answered is written with the fact that the page is open. */
  private async open({ placeId, cycleId, planId }: { placeId: string; cycleId: string; planId: string }) {
    const { planId: _, ...plan } = await this.questions.ask(publicPlan, { planId });
    const place = await this.places.ask(placeId);
    return async (tx: EntityManager) => {
      await this.places.keep(tx, place);
      const profile = await lock(tx, PearlProfileEntity, { placeId, cycleId });
      const wasOpen = profile.openedAt !== null;
      const now = this.clock.now();
      Object.assign(profile, { plan: { ...plan, priorities: plan.priorities.map((one) => ({ ...one })) }, openedAt: profile.openedAt ?? now });
      await tx.save(profile);
      if (!wasOpen) await tell(tx, platform(now), PearlProfileOpened, `${placeId}/${cycleId}`, { placeId, cycleId, titleYear: profile.titleYear });
    };
  }
}

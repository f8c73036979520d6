import { Injectable } from '@nestjs/common';
import { CallExtended, CallOpened, EventAnnounced, EventCancelled, PhaseEntered, TitlesPublished, type DataOf } from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { News } from './news.service.js';

/** What the public should hear of by itself. */
@Injectable()
export class NewsConsumer {
  constructor(private readonly news: News) {}

  @On(CallOpened)
  callOpened({ cycleId }: DataOf<typeof CallOpened>, tx: EntityManager, { at }: Told) {
    return this.news.announce(tx, `call-opened/${cycleId}`, { event: 'call-opened', cycleId }, at);
  }

  @On(CallExtended)
  callExtended({ cycleId, to }: DataOf<typeof CallExtended>, tx: EntityManager, { at }: Told) {
    return this.news.announce(tx, `call-extended/${cycleId}/${to}`, { event: 'call-extended', cycleId }, at);
  }

  @On(PhaseEntered)
  async phaseEntered({ cycleId, state }: DataOf<typeof PhaseEntered>, tx: EntityManager, { at }: Told) {
    if (state === 'development') await this.news.announce(tx, `candidates-selected/${cycleId}`, { event: 'candidates-selected', cycleId }, at);
  }

  @On(TitlesPublished)
  titlesPublished({ cycleId, titles, publishedAt }: DataOf<typeof TitlesPublished>, tx: EntityManager) {
    return this.news.announce(tx, `titles-published/${cycleId}`, { event: 'titles-published', cycleId, placeIds: titles.map(({ placeId }) => placeId) }, new Date(publishedAt));
  }

  @On(EventAnnounced)
  async eventAnnounced(event: DataOf<typeof EventAnnounced>, tx: EntityManager, { at }: Told) {
    if (event.audience === 'public') await this.news.eventAnnounced(tx, event, at);
  }

  @On(EventCancelled)
  async eventCancelled({ eventId }: DataOf<typeof EventCancelled>, tx: EntityManager) {
    await this.news.takeBack(tx, `event-announced/${eventId}`);
  }
}

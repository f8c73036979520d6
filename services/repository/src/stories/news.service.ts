import { Injectable } from '@nestjs/common';
import { cycleAsked, type EventKind, type Localised, type NewsEvent } from '@pearls/contracts';
import { Questions } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { Errands } from '../errands/errands.service.js';
import { KnownPlaces } from '../places/known-places.service.js';
import { titleYearOf } from '../pearls/pearl-profile.entity.js';
import type { PracticeEntity } from '../practices/practice.entity.js';
import { NewsLineEntity } from './news-line.entity.js';
import { newsTexts } from './news-texts.js';

/** What a line is about; its words are asked for. */
interface Matter {
  event: NewsEvent;
  at: string;
  cycleId?: string;
  placeIds?: string[];
}

const PAGES: Partial<Record<NewsEvent, (cycleId: string) => string>> = {
  'call-opened': () => '/call',
  'call-extended': () => '/call',
  'candidates-selected': (cycleId) => `/pearls?year=${titleYearOf(cycleId)}`,
  'titles-published': (cycleId) => `/pearls?year=${titleYearOf(cycleId)}`,
};

/** News lines made from the record. */
@Injectable()
export class News {
  constructor(
    private readonly errands: Errands,
    private readonly questions: Questions,
    private readonly places: KnownPlaces,
  ) {
    errands.handle('line', async ({ subject, data }) => {
      const matter = data as Matter;
      const title = await this.words(matter);
      return (tx) => this.write(tx, { key: subject, event: matter.event, title, cycleId: matter.cycleId, path: matter.cycleId && PAGES[matter.event]?.(matter.cycleId), titleYear: matter.cycleId ? titleYearOf(matter.cycleId) : undefined, at: new Date(matter.at) });
    });
  }

  /** A line whose words somebody else must be asked for. */
  announce(tx: EntityManager, key: string, matter: Omit<Matter, 'at'>, at: Date) {
    return this.errands.send(tx, 'line', key, { ...matter, at: at.toISOString() });
  }

  async practicePublished(tx: EntityManager, practice: PracticeEntity) {
    const place = (await this.places.named(tx, [practice.placeId])).get(practice.placeId!)!;
    await this.write(tx, { key: `practice-published/${practice.id}`, event: 'practice-published', title: newsTexts.practicePublished(place.displayName, practice.content.title), path: `/practices/${practice.slug}`, placeId: place.id, titleYear: practice.content.pearlYear, at: practice.publishedAt! });
  }

  eventAnnounced(tx: EntityManager, { eventId, cycleId, kind, startsAt, zone }: { eventId: string; cycleId: string; kind: EventKind; startsAt: string; zone: string }, at: Date) {
    return this.write(tx, { key: `event-announced/${eventId}`, event: 'event-announced', title: newsTexts.eventAnnounced(kind, new Date(startsAt), zone), path: `/events/${eventId}`, cycleId, titleYear: titleYearOf(cycleId), at });
  }

  takeBack(tx: EntityManager, key: string) {
    return tx.delete(NewsLineEntity, { key });
  }

  private async words({ event, cycleId = '', placeIds = [] }: Matter): Promise<Localised> {
    if (event === 'titles-published') {
      if (!placeIds.length) return newsTexts.noTitles(titleYearOf(cycleId));
      const names = await Promise.all(placeIds.map(async (id) => (await this.places.learn(id)).displayName));
      return newsTexts.titlesPublished(names, titleYearOf(cycleId));
    }
    const { name } = await this.questions.ask(cycleAsked, { cycleId });
    return event === 'call-opened' ? newsTexts.callOpened(name) : event === 'call-extended' ? newsTexts.callExtended(name) : newsTexts.candidatesSelected(name);
  }

  private async write(tx: EntityManager, line: Partial<NewsLineEntity>) {
    const whole = { path: null, placeId: null, cycleId: null, titleYear: null, ...Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) };
    await tx.createQueryBuilder().insert().into(NewsLineEntity).values(Object.assign(new NewsLineEntity(), whole)).orIgnore().execute();
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor, PearlFilter, PearlSummary, PearlWords, PracticeCard, TitleEarlyEnd } from '@pearls/contracts';
import { NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { lock, sameVersion, transaction } from '@pearls/persistence';
import { DataSource, IsNull, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { KnownPlaceEntity } from '../places/known-place.entity.js';
import { KnownPlaces } from '../places/known-places.service.js';
import { isStaff, writingTeamsOf } from '../practices/visibility.js';
import { PublicNews } from '../stories/public-news.service.js';
import { PearlProfileEntity } from './pearl-profile.entity.js';

const OPEN = { openedAt: Not(IsNull()) } as const;
const MOST = 20;

const mayWrite = (actor: Actor, { teamId }: PearlProfileEntity) => isStaff(actor) || (teamId !== null && writingTeamsOf(actor).includes(teamId));

/** The open page of a title: by its cycle, or by the year it gave where a cycle is not called by its year. */
async function titleOf(tx: EntityManager, placeId: string, year: string): Promise<PearlProfileEntity | null> {
  const byCycle = await tx.findOneBy(PearlProfileEntity, { placeId, cycleId: year, ...OPEN });
  return byCycle ?? (/^\d{4}$/.test(year) ? tx.findOneBy(PearlProfileEntity, { placeId, titleYear: Number(year), ...OPEN }) : null);
}

/** The title on record: who is a Pearl, of what year, and the page about it. */
@Injectable()
export class Pearls {
  constructor(
    private readonly db: DataSource,
    private readonly places: KnownPlaces,
    private readonly news: PublicNews,
  ) {}

  async list(caller: Caller, filter: PearlFilter): Promise<{ items: PearlSummary[] }> {
    return { items: await this.summaries(caller.at, { ...(filter.year && { titleYear: filter.year }) }, filter.country) };
  }

  async read(caller: Caller, placeId: string, year: string, tx: EntityManager = this.db.manager) {
    const profile = await titleOf(tx, placeId, year);
    if (!profile) throw new NotFound();
    return this.whole(tx, caller, profile);
  }

  async verify(caller: Caller, placeId: string, year: string) {
    const profile = await titleOf(this.db.manager, placeId, year);
    const place = profile && (await this.places.named(this.db.manager, [placeId])).get(placeId);
    if (!profile || !place) throw new NotFound();
    const status = profile.statusAt(caller.at);
    return { ...profile, placeName: place.displayName, names: place.names, country: place.country, status, statement: statementOf(profile, place, caller.at) };
  }

  edit(caller: Caller, placeId: string, cycleId: string, version: number, words: PearlWords) {
    return this.change(caller, placeId, cycleId, (profile) => {
      sameVersion(profile, version);
      profile.write({ ...words, links: words.links.map((one) => ({ ...one })) }, profile.teamId && writingTeamsOf(caller).includes(profile.teamId) ? 'town' : 'programme');
    });
  }

  endEarly(caller: Caller, placeId: string, cycleId: string, { endedOn, reason }: TitleEarlyEnd) {
    return this.change(caller, placeId, cycleId, (profile) => {
      const today = caller.at.toISOString().slice(0, 10);
      if (endedOn > today || endedOn.slice(0, 4) > String(profile.titleYear) || endedOn < `${profile.titleYear - 1}-01-01`)
        throw new Unprocessable('end-out-of-year', 'A title ends early on a day that has come, between its publication and the end of its year.', [{ pointer: '/endedOn', code: 'range', message: 'Choose a day that has come, within the title year or before it.' }]);
      profile.endEarly(endedOn, reason);
    });
  }

  private change(caller: Caller, placeId: string, cycleId: string, work: (profile: PearlProfileEntity) => void) {
    return transaction(this.db, caller, async (tx) => {
      const profile = await lock(tx, PearlProfileEntity, { placeId, cycleId, ...OPEN });
      if (!mayWrite(caller, profile)) throw new NotFound();
      work(profile);
      await tx.save(profile);
      return this.whole(tx, caller, profile);
    });
  }

  private async whole(tx: EntityManager, caller: Caller, profile: PearlProfileEntity) {
    const { placeId, cycleId, titleYear } = profile;
    const place = (await this.places.named(tx, [placeId])).get(placeId)!;
    const practices = await tx.query<{ card: PracticeCard }[]>(`select cards -> 'source' as card from publications where place_id = $1 order by published_at desc, practice_id desc limit ${MOST}`, [placeId]);
    const { items: stories } = await this.news.list({ placeId, limit: MOST });
    const others = await this.summaries(caller.at, { placeId }, undefined, tx);
    return {
      ...profile,
      ...summaryOf(profile, place, caller.at),
      names: place.names,
      population: place.population,
      populationYear: place.populationYear,
      planSummary: profile.plan?.summary,
      vision: profile.plan?.vision,
      priorities: profile.plan?.priorities ?? [],
      practices: practices.map(({ card }) => card),
      stories: stories.filter((one) => one.titleYear === undefined || one.titleYear === titleYear),
      otherTitles: others.filter((one) => one.cycleId !== cycleId),
      actions: [...(mayWrite(caller, profile) ? (['edit'] as const) : []), ...(isStaff(caller) && !profile.endedOn ? (['endEarly'] as const) : [])],
    };
  }

  private async summaries(at: Date, where: FindOptionsWhere<PearlProfileEntity>, country?: string, tx: EntityManager = this.db.manager): Promise<PearlSummary[]> {
    const profiles = await tx.find(PearlProfileEntity, { where: { ...where, ...OPEN }, order: { titleYear: 'DESC', cycleId: 'DESC', placeId: 'ASC' } });
    const places = await this.places.named(tx, profiles.map(({ placeId }) => placeId));
    return profiles.flatMap((profile) => {
      const place = places.get(profile.placeId);
      return place && (!country || place.country === country) ? [summaryOf(profile, place, at)] : [];
    });
  }
}

function summaryOf(profile: PearlProfileEntity, place: KnownPlaceEntity, at: Date): PearlSummary {
  const { placeId, cycleId, titleYear, plan, lead } = profile;
  const summary = { placeId, cycleId, titleYear, placeName: place.displayName, country: place.country, status: profile.statusAt(at), planTitle: plan?.title, lead: lead ?? undefined, latitude: place.latitude, longitude: place.longitude };
  return summary as PearlSummary;
}

function statementOf(profile: PearlProfileEntity, place: KnownPlaceEntity, at: Date) {
  const title = `the title BSR Cultural Pearl of ${profile.titleYear}`;
  const ended = profile.endedOn ? ` The title ended early, on ${profile.endedOn}.` : '';
  return profile.statusAt(at) === 'announced' ? `${place.displayName} will hold ${title}.` : `${place.displayName} ${profile.statusAt(at) === 'active' ? 'holds' : 'held'} ${title}.${ended}`;
}

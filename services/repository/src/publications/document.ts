import type { PracticeCard, PracticeTranslation, PublishedPractice } from '@pearls/contracts';
import { PROGRAMME_TEAM } from '@pearls/contracts';
import type { KnownPlaceEntity } from '../places/known-place.entity.js';
import { populationBand } from '../places/population-band.js';
import type { PracticeEntity } from '../practices/practice.entity.js';

/** What is written down once when a practice is published; uses, contact and lineage join it when it is read. */
export type PublicDocument = Omit<PublishedPractice, 'contact' | 'inspiredBy' | 'uses'>;

const YEARS_UNTIL_LOOKED_AT_AGAIN = 3;

/** The public practice as a document in the order of its contract. */
export function documentOf(practice: PracticeEntity, place: KnownPlaceEntity, { publishedAt, firstPublishedAt }: { publishedAt: Date; firstPublishedAt: Date }): PublicDocument {
  const { contact: _, placeId: __, ...content } = practice.content;
  return {
    id: practice.id,
    slug: practice.slug,
    revision: practice.publishedRevision ?? practice.revision,
    ...content,
    translations: Object.entries(practice.translations).map(([language, translation]) => ({ language, ...translation! }) as PracticeTranslation),
    ...placeIn(place),
    cycleId: practice.cycleId ?? undefined,
    writtenBy: practice.teamId === PROGRAMME_TEAM ? 'programme' : 'town',
    publishedAt: publishedAt.toISOString(),
    firstPublishedAt: firstPublishedAt.toISOString(),
    reviewAgainOn: laterBy(publishedAt, YEARS_UNTIL_LOOKED_AT_AGAIN),
  };
}

/** What a document says of its place. */
export const placeIn = (place: KnownPlaceEntity) => ({
  placeId: place.id,
  placeName: place.displayName,
  country: place.country,
  populationBand: populationBand(place.population),
  latitude: place.latitude ?? undefined,
  longitude: place.longitude ?? undefined,
});

function laterBy(at: Date, years: number) {
  const day = new Date(at);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  return day.toISOString().slice(0, 10);
}

/** A short sight in the language of the original, and in each it is translated to. */
export function cardsOf(document: PublicDocument): Record<string, PracticeCard> {
  const { id, slug, kind, title, summary, language, placeId, placeName, country, populationBand: band, challenges, tools, status, pearlYear, publishedAt } = document;
  const source: PracticeCard = { id, slug, kind, title, summary, language, placeId, placeName, country, ...(band && { populationBand: band }), challenges, tools, ...(status && { status }), ...(pearlYear && { pearlYear }), publishedAt };
  const translated = document.translations.filter((one) => one.title.trim() && one.summary.trim()).map((one): [string, PracticeCard] => [one.language, { ...source, title: one.title, summary: one.summary, language: one.language }]);
  return Object.fromEntries([['source', source], ...translated]);
}

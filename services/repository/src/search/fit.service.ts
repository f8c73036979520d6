import { Injectable } from '@nestjs/common';
import { POPULATION_BANDS, type FitQuery, type FitReason, type PlaceName, type PopulationBand, type PracticeCard } from '@pearls/contracts';
import { findTag } from '@pearls/reference';
import { surroundingsOf } from '@pearls/reference/places';
import { DataSource } from 'typeorm';
import { KnownPlaces } from '../places/known-places.service.js';
import { populationBand } from '../places/population-band.js';
import { codeOf, lexemeOf, meaningOf } from './facet-codes.js';
import { fitOf, type Likened } from './fit.js';
import { soughtLexemes } from './words.js';
import { CAP } from './statements.js';

const MOST = 20;

interface Row {
  practice_id: string;
  facets: number[];
  names: PlaceName[];
  population: number | null;
  display_name: string;
}

/** Practices of places like one's own, with the reasons in words. */
@Injectable()
export class FittingPractices {
  constructor(
    private readonly db: DataSource,
    private readonly places: KnownPlaces,
  ) {}

  async list({ placeId, setting, challenge = [], displayLanguage }: FitQuery) {
    const place = await this.places.learn(placeId);
    const mine: Likened = {
      band: populationBand(place.population),
      population: place.population,
      settings: setting ?? [...surroundingsOf(placeId)],
      challenges: challenge,
      country: place.country,
      bilingual: isBilingual(place.names),
    };
    const near = [...bandsAround(mine.band).map((band) => codeOf('population', band)), ...mine.settings.map((key) => codeOf('setting', key)), ...challenge.map((key) => codeOf('challenge', key)), codeOf('country', place.country)];
    const rows = await this.db.query<Row[]>(
      `select s.practice_id, s.facets, k.names, k.population, k.display_name from (
         select practice_id, place_id, facets from practice_search where everything @@ $1::tsquery and place_id <> $2 limit ${CAP}
       ) s join known_places k on k.id = s.place_id`,
      [soughtLexemes([near.flatMap((code) => (code === undefined ? [] : [lexemeOf(code)]))]), placeId],
    );
    const liked = rows
      .map((row) => ({ id: row.practice_id, ...fitOf(mine, likenedOf(row), { placeName: row.display_name, wordFor }) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit || (a.id < b.id ? 1 : -1))
      .slice(0, MOST);
    const cards = await this.db.query<{ practice_id: string; card: PracticeCard }[]>(`select practice_id, coalesce(cards -> $2, cards -> 'source') as card from publications where practice_id = any($1)`, [liked.map(({ id }) => id), displayLanguage ?? 'source']);
    const byId = new Map(cards.map(({ practice_id: id, card }) => [id, card]));
    return { items: liked.map(({ id, fit, reasons, unlike }) => ({ practice: byId.get(id)!, fit, reasons: reasons as FitReason[], unlike })) };
  }
}

const isBilingual = (names: PlaceName[]) => new Set(names.filter(({ kind }) => kind === 'official').map(({ language }) => language)).size > 1;

function bandsAround(band: PopulationBand | undefined): PopulationBand[] {
  if (!band) return [];
  const index = POPULATION_BANDS.indexOf(band);
  return POPULATION_BANDS.filter((_, other) => Math.abs(other - index) <= 1);
}

function likenedOf({ facets, names, population }: Row): Likened {
  const meanings = facets.flatMap((code) => meaningOf(code) ?? []);
  const keys = (name: string) => meanings.filter((one) => one.name === name).map(({ key }) => key);
  return { band: keys('population')[0] as PopulationBand | undefined, population, settings: keys('setting'), challenges: keys('challenge'), country: keys('country')[0] ?? '', bilingual: isBilingual(names) };
}

const wordFor = (vocabulary: 'settings' | 'challenges', key: string) => (findTag(vocabulary, key)?.en ?? key).toLowerCase();

import { Injectable } from '@nestjs/common';
import { PracticeDraft, project, type PracticeContact, type PracticeTranslation } from '@pearls/contracts';
import type { EntityManager } from 'typeorm';
import { KnownPlaces } from '../places/known-places.service.js';
import type { KeptTranslation, PracticeEntity, Translations } from '../practices/practice.entity.js';
import { Lexicon } from '../search/lexicon.service.js';
import { slugFor } from '../slugs/slugs.js';
import { practiceCsv } from './csv.js';
import { cardsOf, documentOf, placeIn, type PublicDocument } from './document.js';
import { searchRowOf, type SearchRow } from './search-row.js';

interface PublicationRow {
  document: PublicDocument;
  contact: PracticeContact | null;
  inspired_by: string | null;
  words: string[];
  published_at: Date;
  first_published_at: Date;
}

interface Public {
  document: PublicDocument;
  contact: PracticeContact | null;
  inspiredBy: string | null;
}

/** Addresses that mean something else below /practices. */
const RESERVED = ['map', 'fitting', 'in-work', 'from-activity', 'export', 'feed'];

/** What is public of the practices: written when it is published, with everything it is found by. */
@Injectable()
export class Publications {
  constructor(
    private readonly places: KnownPlaces,
    private readonly lexicon: Lexicon,
  ) {}

  /** Makes the practice public as it stands. Its address is made of its title and stays. */
  async publish(tx: EntityManager, practice: PracticeEntity): Promise<{ isFirst: boolean }> {
    const before = await this.row(tx, practice.id);
    if (!practice.hasSlug) practice.slug = await slugFor(tx, 'practices', practice.content.title, RESERVED);
    if (before) practice.translations = withStale(practice, before.document);
    await this.write(tx, practice);
    await tx.query(`update practice_uses set result_id = $3 where plan_id = $1 and activity_id = $2`, [practice.planId, practice.activityId, practice.id]);
    await tx.save(practice);
    return { isFirst: !before };
  }

  /** Writes what is public anew: after a translation, or when its place is called otherwise. */
  async write(tx: EntityManager, practice: PracticeEntity) {
    const before = await this.row(tx, practice.id);
    const place = (await this.places.named(tx, [practice.placeId])).get(practice.placeId ?? '');
    if (!place) throw new Error(`The place ${practice.placeId} of a practice is not known`);
    const publishedAt = practice.publishedAt!;
    const document = documentOf(practice, place, { publishedAt, firstPublishedAt: before?.first_published_at ?? publishedAt });
    const { inspiredBy, content } = practice;
    await this.put(tx, { document, contact: content.contact ?? null, inspiredBy }, searchRowOf(document, place), before?.words ?? []);
  }

  async withdraw(tx: EntityManager, id: string) {
    const row = await this.row(tx, id);
    if (!row) return;
    await tx.query(`delete from practice_search where practice_id = $1`, [id]);
    await tx.query(`delete from publications where practice_id = $1`, [id]);
    await this.lexicon.remove(tx, row.words);
  }

  /** What is public, as a draft to go on from. */
  async contentOf(tx: EntityManager, id: string): Promise<{ content: PracticeDraft; translations: Translations }> {
    const row = await this.row(tx, id);
    if (!row) return { content: {} as PracticeDraft, translations: {} };
    const content = project(PracticeDraft, { ...row.document, contact: row.contact }) as unknown as PracticeDraft;
    return { content, translations: Object.fromEntries(row.document.translations.map(({ language, ...rest }) => [language, rest as KeptTranslation])) };
  }

  /** A place that is called otherwise, or has grown, is so in everything public about it. */
  async renewPlace(tx: EntityManager, placeId: string) {
    const place = (await this.places.named(tx, [placeId])).get(placeId);
    if (!place) return;
    const rows = await tx.query<{ practice_id: string }[]>(`select practice_id from publications where place_id = $1 order by practice_id`, [placeId]);
    for (const { practice_id: id } of rows) {
      const row = (await this.row(tx, id))!;
      const document = { ...row.document, ...placeIn(place) };
      await this.put(tx, { document, contact: row.contact, inspiredBy: row.inspired_by }, searchRowOf(document, place), row.words);
    }
  }

  private async row(tx: EntityManager, id: string): Promise<PublicationRow | undefined> {
    const [row] = await tx.query<PublicationRow[]>(`select document, contact, inspired_by, words, published_at, first_published_at from publications where practice_id = $1 for update`, [id]);
    return row;
  }

  private async put(tx: EntityManager, { document, contact, inspiredBy }: Public, found: SearchRow, wordsBefore: readonly string[]) {
    await tx.query(
      `insert into publications (practice_id, slug, place_id, document, contact, cards, csv, words, playbook_tools, inspired_by, published_at, first_published_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (practice_id) do update set place_id = excluded.place_id, document = excluded.document, contact = excluded.contact, cards = excluded.cards, csv = excluded.csv,
         words = excluded.words, playbook_tools = excluded.playbook_tools, inspired_by = excluded.inspired_by, published_at = excluded.published_at`,
      [
        document.id,
        document.slug,
        document.placeId,
        JSON.stringify(document),
        contact && JSON.stringify(contact),
        JSON.stringify(cardsOf(document)),
        practiceCsv(document),
        [...found.words.keys()],
        document.playbookTools,
        inspiredBy,
        document.publishedAt,
        document.firstPublishedAt,
      ],
    );
    await this.makeFindable(tx, document, found);
    if (wordsBefore.length) await this.lexicon.remove(tx, wordsBefore);
    await this.lexicon.add(tx, found.words);
  }

  private async makeFindable(tx: EntityManager, document: PublicDocument, { facets, title, everything, lexemes }: SearchRow) {
    const values: unknown[] = [document.id, document.placeId, document.publishedAt, facets, lexemes];
    const vector = (pieces: SearchRow['title']) =>
      pieces
        .map(({ weight, stemmer, text }) => {
          values.push(text);
          return `setweight(${stemmer === 'simple' ? `to_tsvector('simple', $${values.length})` : `stems('${stemmer}', $${values.length})`}, '${weight}')`;
        })
        .join(' || ');
    await tx.query(
      `insert into practice_search (practice_id, place_id, published_at, facets, title, everything)
       values ($1, $2, $3, $4, ${vector(title)}, ${vector(everything)} || array_to_tsvector($5::text[]))
       on conflict (practice_id) do update set place_id = excluded.place_id, published_at = excluded.published_at, facets = excluded.facets, title = excluded.title, everything = excluded.everything`,
      values,
    );
  }
}

const WORDS = ['title', 'summary', 'problem', 'whatWasDone', 'participation', 'whatChanged', 'whatWasHard', 'tips'] as const;

/** A translation nobody has looked at since the original changed is stale. */
function withStale({ content, translations }: PracticeEntity, before: PublicDocument): Translations {
  if (WORDS.every((word) => content[word] === before[word])) return translations;
  const sameAsBefore = (language: string, translation: KeptTranslation) => {
    const old = before.translations.find((one: PracticeTranslation) => one.language === language);
    return old !== undefined && WORDS.every((word) => old[word] === translation[word]);
  };
  return Object.fromEntries(Object.entries(translations).map(([language, translation]) => [language, sameAsBefore(language, translation!) ? { ...translation!, state: 'stale' as const } : translation!]));
}

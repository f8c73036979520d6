import { Injectable } from '@nestjs/common';
import type { PublishedStory, StoryCard, StoryDraft, StoryFilter } from '@pearls/contracts';
import { NotFound } from '@pearls/domain';
import { DataSource, IsNull, Not } from 'typeorm';
import { cursorAt, placeOf } from '../lists/cursor.js';
import { KnownPlaces } from '../places/known-places.service.js';
import { StoryEntity } from './story.entity.js';

type Row = Omit<StoryCard, 'publishedAt'> & { publishedAt: Date };

/** What everybody reads: stories and lines, the newest first. */
@Injectable()
export class PublicNews {
  constructor(
    private readonly db: DataSource,
    private readonly places: KnownPlaces,
  ) {}

  async list({ kind, placeId, titleYear, cycleId, cursor, limit = 20 }: StoryFilter): Promise<{ items: StoryCard[]; next?: string }> {
    const begins = cursor === undefined ? undefined : placeOf(cursor);
    const rows = await this.db.query<Row[]>(
      `select n.*, k.display_name as "placeName" from (
         select id, 'story' as kind, slug, null as event, public -> 'title' as title, public -> 'summary' as summary, null as path,
           public ->> 'placeId' as "placeId", (public ->> 'titleYear')::int as "titleYear", null as "cycleId", published_at as "publishedAt"
         from stories where public is not null
         union all
         select id, 'line', null, event, title, null, path, place_id, title_year, cycle_id, at from news_lines
       ) n left join known_places k on k.id = n."placeId"
       where ($1::text is null or n.kind = $1) and ($2::text is null or n."placeId" = $2) and ($3::int is null or n."titleYear" = $3) and ($4::text is null or n."cycleId" = $4)
         and ($5::timestamptz is null or (n."publishedAt", n.id) < ($5::timestamptz, $6::uuid))
       order by n."publishedAt" desc, n.id desc limit $7`,
      [kind ?? null, placeId ?? null, titleYear ?? null, cycleId ?? null, begins?.at ?? null, begins?.id ?? null, limit + 1],
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items: items.map(present) as unknown as StoryCard[], next: rows.length > limit && last ? cursorAt(last.publishedAt, last.id) : undefined };
  }

  async read(slug: string): Promise<PublishedStory> {
    const story = await this.db.manager.findOneBy(StoryEntity, { slug, public: Not(IsNull()) as never });
    if (!story) throw new NotFound();
    const content = story.public as StoryDraft;
    const place = (await this.places.named(this.db.manager, [content.placeId])).get(content.placeId ?? '');
    const written = { ...content, id: story.id, kind: 'story', slug, placeName: place?.displayName, publishedAt: story.publishedAt, text: content.text, writtenBy: story.teamId ? 'town' : 'programme' };
    return written as unknown as PublishedStory;
  }
}

const present = (row: Row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as unknown as Row;

import { Injectable } from '@nestjs/common';
import { pathOf, practices, stories as storyOperations, type Language, type Localised, type PracticeCard } from '@pearls/contracts';
import { FileReply, ServiceSettings } from '@pearls/service';
import { DataSource } from 'typeorm';
import { PublicNews } from '../stories/public-news.service.js';
import { atom, rss, type Feed } from './feed-documents.js';

export type FeedFormat = 'atom' | 'rss';

const LENGTH = 50;
const MEDIA: Record<FeedFormat, string> = { atom: 'application/atom+xml; charset=utf-8', rss: 'application/rss+xml; charset=utf-8' };

/** Practices and news for whoever reads them elsewhere. */
@Injectable()
export class Feeds {
  constructor(
    private readonly db: DataSource,
    private readonly stories: PublicNews,
    private readonly settings: ServiceSettings,
  ) {}

  async practices(format: FeedFormat, language: Language = 'en') {
    const rows = await this.db.query<{ card: PracticeCard; first: Date; last: Date }[]>(
      `select coalesce(p.cards -> $1, p.cards -> 'source') as card, p.first_published_at as first, p.published_at as last
       from practice_search s join publications p using (practice_id) order by s.published_at desc, s.practice_id desc limit ${LENGTH}`,
      [language],
    );
    const home = this.settings.PUBLIC_URL;
    return this.file(format, {
      title: language === 'lv' ? 'Labā prakse – BSR Cultural Pearls' : 'Good practices – BSR Cultural Pearls',
      url: `${home}/practices`,
      self: home + pathOf(format === 'atom' ? practices.readAtom : practices.readRss),
      language,
      entries: rows.map(({ card, first, last }) => ({ id: card.id, title: `${card.title} (${card.placeName})`, summary: card.summary, url: `${home}/practices/${card.slug}`, publishedAt: first, updatedAt: last, language: card.language })),
    });
  }

  async news(format: FeedFormat, language: Language = 'en') {
    const { items } = await this.stories.list({ limit: LENGTH });
    const home = this.settings.PUBLIC_URL;
    const said = (text: Localised) => text[language] ?? text.en;
    return this.file(format, {
      title: language === 'lv' ? 'Jaunumi – BSR Cultural Pearls' : 'News – BSR Cultural Pearls',
      url: `${home}/news`,
      self: home + pathOf(format === 'atom' ? storyOperations.readNewsAtom : storyOperations.readNewsRss),
      language,
      entries: items.map((one) => {
        const at = new Date(one.publishedAt);
        return { id: one.id, title: said(one.title), summary: one.summary && said(one.summary), url: home + (one.slug ? `/news/${one.slug}` : (one.path ?? '/news')), publishedAt: at, updatedAt: at };
      }),
    });
  }

  private file(format: FeedFormat, feed: Feed) {
    return new FileReply(Buffer.from(format === 'atom' ? atom(feed) : rss(feed)), MEDIA[format], `${format}.xml`, 'inline');
  }
}

/** An entry of a feed, whatever its format. */
export interface FeedEntry {
  id: string;
  title: string;
  summary?: string;
  url: string;
  publishedAt: Date;
  updatedAt: Date;
  language?: string;
}

export interface Feed {
  title: string;
  /** The page the feed is about, and the feed itself. */
  url: string;
  self: string;
  language: string;
  entries: FeedEntry[];
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const xml = (text: string) => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter]!);

const newest = (entries: FeedEntry[]) => entries.map(({ updatedAt }) => updatedAt).reduce((a, b) => (a > b ? a : b), new Date(0));

/** RFC 4287. */
export const atom = ({ title, url, self, language, entries }: Feed) =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    `<id>${xml(self)}</id>`,
    `<title>${xml(title)}</title>`,
    `<updated>${newest(entries).toISOString()}</updated>`,
    '<author><name>BSR Cultural Pearls</name></author>',
    `<link rel="alternate" href="${xml(url)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${xml(self)}"/>`,
    ...entries.map(
      (one) =>
        `<entry><id>urn:uuid:${xml(one.id)}</id><title${one.language ? ` xml:lang="${xml(one.language)}"` : ''}>${xml(one.title)}</title><link href="${xml(one.url)}"/>` +
        `<published>${one.publishedAt.toISOString()}</published><updated>${one.updatedAt.toISOString()}</updated>${one.summary ? `<summary>${xml(one.summary)}</summary>` : ''}</entry>`,
    ),
    '</feed>',
    '',
  ].join('\n');

/** RSS 2.0. */
export const rss = ({ title, url, self, language, entries }: Feed) =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${xml(title)}</title>`,
    `<link>${xml(url)}</link>`,
    `<description>${xml(title)}</description>`,
    `<language>${xml(language)}</language>`,
    `<atom:link rel="self" type="application/rss+xml" href="${xml(self)}"/>`,
    `<lastBuildDate>${newest(entries).toUTCString()}</lastBuildDate>`,
    ...entries.map((one) => `<item><guid isPermaLink="false">urn:uuid:${xml(one.id)}</guid><title>${xml(one.title)}</title><link>${xml(one.url)}</link><pubDate>${one.publishedAt.toUTCString()}</pubDate>${one.summary ? `<description>${xml(one.summary)}</description>` : ''}</item>`),
    '</channel></rss>',
    '',
  ].join('\n');

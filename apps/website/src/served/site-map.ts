import type { Routes } from '@angular/router';
import { cycles } from '@pearls/contracts/applications';
import type { Operation, ReplyOf } from '@pearls/contracts/kit/operations';
import { pathOf } from '@pearls/contracts/kit/path-of';
import { programmeEvents } from '@pearls/contracts/mentoring';
import { pearls, playbook, practices, stories } from '@pearls/contracts/repository';
import { OFFERED_LANGUAGES } from '@pearls/web/language/language';
import { prefixOf } from '../address/language-in-address';
import { routes } from '../app.routes';
import type { Read } from './writing';

export const SITE_MAP = '/sitemap.xml';

/** One page of the site, in whatever language. */
interface Page {
  path: string;

  /** When it was published. */
  at?: string;
}

/** What stands behind the routes with a parameter: all of it that is public. */
const BEHIND: Record<string, (ask: Ask) => Promise<Page[]>> = {
  'call/:cycle/questions': (ask) => openCalls(ask, 'questions'),
  'call/:cycle/criteria': (ask) => openCalls(ask, 'criteria'),
  'pearls/:place/:year': async (ask) => (await ask(pearls.listPearls)).items.map(({ placeId, cycleId }) => ({ path: `/pearls/${placeId}/${cycleId}` })),
  'practices/:slug': async (ask) => (await whole(practices.search, ask, { limit: '50' })).map(({ slug, publishedAt }) => ({ path: `/practices/${slug}`, at: publishedAt })),
  'playbook/:tool': async (ask) => (await ask(playbook.readPlaybook)).items.flatMap(({ tools }) => tools.map(({ key }) => ({ path: `/playbook/${key}` }))),
  'events/:id': async (ask) => (await whole(programmeEvents.listEvents, ask, { audience: 'public' })).map(({ id }) => ({ path: `/events/${id}` })),
  'news/:slug': async (ask) => (await whole(stories.listStories, ask, { kind: 'story', limit: '100' })).flatMap(({ slug, publishedAt }) => (slug ? [{ path: `/news/${slug}`, at: publishedAt }] : [])),
};

type AnyOperation = Operation<string, any, any, any>;
type Ask = <O extends AnyOperation>(operation: O, query?: Record<string, string>) => Promise<ReplyOf<O>>;

/** The map of the site for search engines: every page that is there, in each of its languages. Rejects when a part of it cannot be read. */
export async function writeSiteMap(origin: string, read: Read, unwritten: readonly string[]): Promise<string> {
  const ask: Ask = async (operation, query = {}) => {
    const path = `${pathOf(operation)}${Object.keys(query).length ? `?${new URLSearchParams(query)}` : ''}`;
    const { status, text } = await read(path);
    if (status !== 200) throw new Error(`${path} was answered with ${status}`);
    return JSON.parse(text) as ReplyOf<typeof operation>;
  };
  const paths = pathsOf(routes).filter((path) => path !== '**' && !unwritten.includes(path.split('/')[0]!));
  const pages = await Promise.all(paths.map(async (path) => (path.includes(':') ? ((await BEHIND[path]?.(ask)) ?? []) : [{ path: `/${path}` }])));
  const lines = pages.flat().flatMap((page) => OFFERED_LANGUAGES.map(({ code }) => entry(origin, page, code)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${lines.join('\n')}\n</urlset>\n`;
}

/** Every path of the route table, written out; the front page is empty. */
function pathsOf(all: Routes, before = ''): string[] {
  const found = all.flatMap(({ path = '', children }) => {
    const whole = [before, path].filter(Boolean).join('/');
    return children ? pathsOf(children, whole) : [whole];
  });
  return [...new Set(found)];
}

function entry(origin: string, { path, at }: Page, language: string): string {
  const address = (code: string) => escaped(origin + prefixOf(code) + path);
  const others = OFFERED_LANGUAGES.map(({ code }) => `<xhtml:link rel="alternate" hreflang="${code}" href="${address(code)}"/>`).join('');
  return `<url><loc>${address(language)}</loc>${at ? `<lastmod>${escaped(at)}</lastmod>` : ''}${others}</url>`;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A list that comes in parts, read to its end. */
async function whole<O extends AnyOperation>(operation: O, ask: Ask, query: Record<string, string>): Promise<ReplyOf<O>['items']> {
  const items: ReplyOf<O>['items'] = [];
  for (let cursor: string | undefined, first = true; first || cursor; first = false) {
    const part: ReplyOf<O> = await ask(operation, cursor ? { ...query, cursor } : query);
    items.push(...part.items);
    cursor = part.next;
  }
  return items;
}

/** Only an open call has its questions before a reader. */
async function openCalls(ask: Ask, page: string): Promise<Page[]> {
  return (await ask(cycles.listCycles)).items.filter(({ isOpen }) => isOpen).map(({ id }) => ({ path: `/call/${id}/${page}` }));
}

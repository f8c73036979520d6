import { DOCUMENT, inject } from '@angular/core';
import { Router } from '@angular/router';
import { Language, OFFERED_LANGUAGES } from '@pearls/web/language/language';
import { prefixOf } from '../address/language-in-address';
import { PageFactsBoard } from './page-facts';
import { WRITING } from './writing';

/** Puts into the head of a written page what machines look for: description, address in every language, preview, feed, schema.org. */
export function finishPage(): () => void {
  const document = inject(DOCUMENT);
  const router = inject(Router);
  const board = inject(PageFactsBoard);
  const language = inject(Language);
  const { origin } = inject(WRITING);

  const put = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.head.appendChild(element);
    return element;
  };

  return () => {
    sayWhatIsChosen(document);
    const { description, data, feed, unlisted } = board.facts();
    const address = (code: string) => origin + prefixOf(code) + canonical(router.url);
    const said = description ?? document.querySelector('meta[name=description]')?.getAttribute('content') ?? '';
    const title = document.title;
    document.documentElement.setAttribute('data-locale', language.locale());
    document.querySelector('meta[name=description]')?.setAttribute('content', said);
    put('link', { rel: 'canonical', href: address(language.current()) });
    if (unlisted || board.status() !== 200) put('meta', { name: 'robots', content: 'noindex, follow' });
    else {
      for (const { code } of OFFERED_LANGUAGES) put('link', { rel: 'alternate', hreflang: code, href: address(code) });
      put('link', { rel: 'alternate', hreflang: 'x-default', href: address(OFFERED_LANGUAGES[0]!.code) });
    }
    if (feed) put('link', { rel: 'alternate', type: 'application/atom+xml', title: feed.title, href: feed.path });
    const preview = { type: 'website', site_name: 'BSR Cultural Pearls', title, description: said, url: address(language.current()), locale: language.locale().replace('-', '_'), image: `${origin}/preview.png` };
    for (const [name, content] of Object.entries(preview)) put('meta', { property: `og:${name}`, content });
    put('meta', { name: 'twitter:card', content: 'summary_large_image' });
    if (data) put('script', { type: 'application/ld+json' }).textContent = JSON.stringify({ '@context': 'https://schema.org', inLanguage: language.current(), ...data }).replaceAll('<', '\\u003c');
  };
}

/** What is chosen in a field is a property while a page is made, and would be lost when it is written. */
function sayWhatIsChosen(document: Document): void {
  for (const option of Array.from(document.querySelectorAll('option'))) option.toggleAttribute('selected', option.selected === true);
  for (const box of Array.from(document.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]'))) box.toggleAttribute('checked', box.checked === true);
}

/** One address for one page: where a reader stands in a list is no page of its own. */
function canonical(url: string): string {
  const [path = '/', query] = url.split('#')[0]!.split('?');
  const kept = new URLSearchParams(query);
  kept.delete('cursor');
  kept.sort();
  return path + (kept.size ? `?${kept}` : '');
}

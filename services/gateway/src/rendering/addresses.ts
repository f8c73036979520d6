import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@pearls/contracts';

const [FIRST, ...OTHERS] = INTERFACE_LANGUAGES;
const PREFIX = new RegExp(`^/(${OTHERS.join('|')})(?=[/?]|$)`);

/** An address as a portal with pages in several languages reads it: `/lv/pearls` is `/pearls` in Latvian, without a word in front it is English. */
export interface Spoken {
  language: InterfaceLanguage;
  /** The path without the language. */
  path: string;
  /** The language is said by the address itself. */
  said: boolean;
}

export function spokenIn(path: string): Spoken {
  const language = PREFIX.exec(path)?.[1] as InterfaceLanguage | undefined;
  if (!language) return { language: FIRST, path, said: false };
  const rest = path.slice(language.length + 1);
  return { language, path: rest.startsWith('/') ? rest : `/${rest}`, said: true };
}

export const addressIn = (language: string, path: string) => (OTHERS.some((one) => one === language) ? `/${language}${path}` : path);

/** One of our languages, if it is one. */
export const knownLanguage = (code: unknown) => INTERFACE_LANGUAGES.find((one) => one === code);

/** What somebody wants to read in: as chosen before, else, when they come from elsewhere, the first of the browser's wishes that we speak. */
export function wishedLanguage(chosen: string | undefined, { 'accept-language': wishes, 'sec-fetch-site': from }: Record<string, unknown>): InterfaceLanguage | undefined {
  if (knownLanguage(chosen)) return knownLanguage(chosen);
  if (typeof wishes !== 'string' || from === 'same-origin') return undefined;
  const [best] = wishes
    .split(',', 20)
    .flatMap((one) => {
      const [tag = '', ...rest] = one.trim().split(';');
      const language = knownLanguage(tag.slice(0, 2).toLowerCase());
      const weight = Number(/^\s*q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1);
      return language && weight > 0 ? [{ language, weight }] : [];
    })
    .sort((one, other) => other.weight - one.weight);
  return best?.language;
}

/** A path of this site that somebody may be sent to; anything else is the front page. */
export const localPath = (wanted: unknown) => (typeof wanted === 'string' && /^\/(?![/\\])[^\\\r\n]*$/.test(wanted) ? wanted : '/');

import { OFFERED_LANGUAGES } from '@pearls/web/language/language';

const OTHERS = OFFERED_LANGUAGES.slice(1).map(({ code }) => code);
const PREFIX = new RegExp(`^/(?:${OTHERS.join('|')})(?=/|$)`);

/** What stands before every path in a language: nothing in English, `/lv` in Latvian. */
export const prefixOf = (code: string): string => (OTHERS.some((one) => one === code) ? `/${code}` : '');

/** The language's part of a path. */
export const prefixIn = (path: string): string => PREFIX.exec(path)?.[0] ?? '';

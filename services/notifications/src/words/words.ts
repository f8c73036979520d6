import type { EventKind, Language, TimetableKey, TodoKind } from '@pearls/contracts';
import type { NoticeKind } from '../notices/notice-kinds.js';
import { en } from './en.js';
import { lv } from './lv.js';

/** A notice in one language. In braces stands what is filled in; a line whose filling is not known stays away. */
export interface NoticeWords {
  title: string;
  lines: readonly string[];
  action: string;
}

/** Everything this service says to people, in one language. */
export interface Words {
  notices: Record<NoticeKind, NoticeWords>;
  todos: Record<TodoKind, string>;
  events: Record<EventKind, string>;
  dates: Record<TimetableKey, string>;
  /** A moment in the programme's zone and, where clocks differ, in the reader's. */
  bothZones: string;
  /** A mail of several notices. */
  news: { subject: string; daily: string; weekly: string; open: string };
  /** Stands at the end of each mail. */
  settings: string;
  calendar: { mine: string; programme: string; checkIn: string; waiting: string; notRegistered: string; cancelled: string };
}

/** Languages that are not here read English. */
const WORDS: Partial<Record<Language, Words>> = { en, lv };

/** The words in a language, and the language they are really in. */
export function wordsFor(language: Language): { words: Words; language: Language } {
  const words = WORDS[language];
  return words ? { words, language } : { words: en, language: 'en' };
}

/** Puts values in; nothing when one that is asked for is not known. */
export function fill(template: string, values: Record<string, string | undefined>): string | undefined {
  let whole = true;
  const text = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === '') whole = false;
    return value ?? '';
  });
  return whole ? text : undefined;
}

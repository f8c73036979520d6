import type { EventKind, InboxEntry, Language, Localised, TodoKind } from '@pearls/contracts';
import { NOTICE_KINDS, type NoticeKind } from '../notices/notice-kinds.js';
import type { Told } from '../notices/notice.entity.js';
import { PAGES, TODO_PAGES } from '../pages.js';
import type { Matter } from '../todos/todo.entity.js';
import { momentInWords } from './moments.js';
import { fill, wordsFor, type Words } from './words.js';

/** In which language and zone somebody reads. */
export interface ReadingAs {
  language: Language;
  zone: string;
}

const inLanguage = (words: Localised, language: Language) => words[language] ?? words.en;

/** A notice in the reader's words. */
export function sayNotice(kind: NoticeKind, matter: Matter, told: Told, reader: ReadingAs): Pick<InboxEntry, 'title' | 'lines' | 'action' | 'language'> {
  const { words, language } = wordsFor(reader.language);
  const { title, lines, action } = words.notices[kind];
  const values = valuesOf(matter, told, { ...reader, language }, words);
  const page = told.todo ? TODO_PAGES[told.todo] : NOTICE_KINDS[kind].page;
  return {
    title: fill(title, values) ?? fill(title, { place: '–', cycle: '–', event: '–', todo: '–', ...values }) ?? title,
    lines: lines.flatMap((line) => fill(line, values) ?? []),
    action: { label: action, path: PAGES[page](matter) },
    language,
  };
}

/** A to-do in the reader's words. */
export function sayTodo(kind: TodoKind, { place, cycle, address }: { place?: string; cycle?: Localised | null; address?: string }, wanted: Language): string {
  const { words, language } = wordsFor(wanted);
  return fill(words.todos[kind], { place, address, cycle: cycle ? inLanguage(cycle, language) : undefined }) ?? words.todos[kind].replace(/:? ?\(?\{\w+\}\)?/g, '');
}

export const eventName = ({ kind, title }: { kind: EventKind; title?: Localised | null }, words: Words, language: Language) => (title ? inLanguage(title, language) : words.events[kind]);

function valuesOf(matter: Matter, { place, cycle, due, event, practice, todo }: Told, { language, zone }: ReadingAs, words: Words): Record<string, string | undefined> {
  return {
    place,
    cycle: cycle ? inLanguage(cycle, language) : matter['cycleId'],
    due: due && momentInWords(due.at, due.zone, zone, words, language),
    event: event && eventName(event, words, language),
    when: event && momentInWords(event.startsAt, event.zone, zone, words, language),
    practice,
    todo: todo && sayTodo(todo, { place, cycle }, language),
  };
}

import { NOTICE_TOPICS, TIMETABLE_KEYS, TODO_KINDS } from '@pearls/contracts';
import { NOTICE_KINDS } from '../src/notices/notice-kinds.js';
import { PAGES, TODO_PAGES } from '../src/pages.js';
import { en } from '../src/words/en.js';
import { lv } from '../src/words/lv.js';

const VALUES = ['place', 'cycle', 'due', 'event', 'when', 'practice', 'todo', 'address'];
const asked = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
const texts = (value: unknown, path = ''): [string, string][] => (typeof value === 'string' ? [[path, value]] : Object.entries(value as object).flatMap(([key, one]) => texts(one, `${path}/${key}`)));

describe('The words of notices', () => {
  it.each([['en', en], ['lv', lv]] as const)('are whole in %s: every kind, every to-do, every date', (_, words) => {
    expect(Object.keys(words.notices).sort()).toEqual(Object.keys(NOTICE_KINDS).sort());
    expect(Object.keys(words.todos).sort()).toEqual([...TODO_KINDS].sort());
    expect(Object.keys(words.dates).sort()).toEqual([...TIMETABLE_KEYS].sort());
    for (const [path, text] of texts(words)) expect([path, text.trim()]).toEqual([path, text || 'nothing']);
  });

  it('say the same in both: the same number of lines, with the same values in them', () => {
    for (const kind of Object.keys(NOTICE_KINDS) as (keyof typeof NOTICE_KINDS)[]) {
      const shape = ({ title, lines }: { title: string; lines: readonly string[] }) => [lines.length, [...new Set([title, ...lines].flatMap(asked))].sort()];
      expect([kind, shape(lv.notices[kind])]).toEqual([kind, shape(en.notices[kind])]);
    }
    for (const kind of TODO_KINDS) expect([kind, asked(lv.todos[kind])]).toEqual([kind, asked(en.todos[kind])]);
  });

  it('ask for nothing that cannot be filled in', () => {
    for (const { title, lines } of Object.values(en.notices)) for (const name of [title, ...lines].flatMap(asked)) expect(VALUES).toContain(name);
  });

  it('lead to pages that are known', () => {
    for (const { topic, page } of Object.values(NOTICE_KINDS)) expect([NOTICE_TOPICS.includes(topic), page in PAGES]).toEqual([true, true]);
    for (const kind of TODO_KINDS) expect(TODO_PAGES[kind] in PAGES).toBe(true);
  });
});

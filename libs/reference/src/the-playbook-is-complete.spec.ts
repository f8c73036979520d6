import { PLAYBOOK_PHASES, PlaybookTool, faultsOf } from '@pearls/contracts';
import { playbookPhases, playbookTools, type Tool } from './playbook/index.js';
import type { Text } from './text.js';

const isText = (value: object): value is Text => 'en' in value || 'lv' in value;

/** Every text inside a value, with the path that leads to it. */
function textsIn(value: unknown, path = ''): [string, Text][] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`));
}

const sections = ['cover', 'context', 'assets', 'aim', 'priorities', 'activities', 'participation', 'stakeholders', 'organisation', 'budget', 'timeline', 'risks', 'follow-up', 'international', 'annexes'];
const wrapped = (texts: readonly Text[] | undefined) => texts?.map((text) => ({ text }));

describe('The playbook', () => {
  it('leads through six phases, each with at least two tools', () => {
    expect(playbookPhases.map(({ key }) => key)).toEqual([...PLAYBOOK_PHASES]);
    for (const { key } of playbookPhases) expect(playbookTools.filter((tool) => tool.phase === key).length).toBeGreaterThanOrEqual(2);
  });

  it('has between twelve and thirty tools, in the order of the phases, each under a name of its own', () => {
    expect(playbookTools.length).toBeGreaterThanOrEqual(12);
    expect(playbookTools.length).toBeLessThanOrEqual(30);
    expect(new Set(playbookTools.map(({ key }) => key)).size).toBe(playbookTools.length);
    const order = playbookTools.map(({ phase }) => PLAYBOOK_PHASES.indexOf(phase));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it.each(textsIn({ playbookPhases, playbookTools }))('says %s in English and Latvian', (_, { en, lv }) => {
    for (const text of [en, lv]) expect(text).toBe(text.trim().replace(/\s+/g, ' '));
    expect(en).not.toBe('');
    expect(lv).not.toBe('');
    expect(lv).not.toBe(en);
  });

  it.each(playbookTools.map((tool): [string, Tool] => [tool.key, tool]))('gives all that is needed to use %s tomorrow', (_, tool) => {
    expect(tool.materials.length).toBeGreaterThanOrEqual(2);
    expect(tool.steps.length).toBeGreaterThanOrEqual(4);
    expect(tool.questions.length).toBeGreaterThanOrEqual(4);
    expect(tool.pitfalls.length).toBeGreaterThanOrEqual(3);
    expect(tool.worksheet.blocks.length).toBeGreaterThanOrEqual(3);
    expect(tool.planSections.length).toBeGreaterThan(0);
    for (const section of tool.planSections) expect(sections).toContain(section);
    for (const { kind, rows, columns, items } of tool.worksheet.blocks) {
      if (kind === 'table') expect([columns!.length >= 2, Boolean(rows) !== Boolean(items)]).toEqual([true, true]);
      else if (kind !== 'lines') expect(items!.length).toBeGreaterThan(1);
    }
  });

  it.each(playbookTools.map((tool): [string, Tool] => [tool.key, tool]))('keeps %s within its contract', (_, { worksheet, ...tool }) => {
    const shape = {
      ...tool,
      materials: wrapped(tool.materials),
      questions: wrapped(tool.questions),
      pitfalls: wrapped(tool.pitfalls),
      worksheet: { ...worksheet, blocks: worksheet.blocks.map(({ columns, items, ...block }) => ({ ...block, ...(columns && { columns: wrapped(columns) }), ...(items && { items: wrapped(items) }) })) },
      practices: [],
    };
    expect(faultsOf(PlaybookTool, shape)).toEqual([]);
  });

  it('leaves room for a break beside the minutes of its steps, and not for two', () => {
    for (const { key, steps, minutes } of playbookTools) {
      if (!steps.every((step) => step.minutes)) continue;
      const counted = steps.reduce((sum, step) => sum + step.minutes!, 0);
      expect([key, counted <= minutes, counted >= minutes - 20]).toEqual([key, true, true]);
    }
  });
});

import { playbook } from '@pearls/contracts';
import { playbookTools } from '@pearls/reference/playbook';
import { aVisitor } from '@pearls/testing';
import { loadHistory } from '../src/seed/history.js';
import { startRepository, type RepositoryUnderTest } from './builders.js';

describe('The playbook', () => {
  let service: RepositoryUnderTest;
  beforeAll(async () => {
    service = await startRepository();
    await loadHistory(service.app, service.clock.now());
  });
  afterAll(() => service.stop());

  it('leads through its phases to the tools', async () => {
    const { items } = await service.as(aVisitor)(playbook.readPlaybook, {});
    expect(items.map(({ key, tools }) => [key, tools.length > 1])).toEqual(['understand', 'involve', 'focus', 'design', 'organise', 'sustain'].map((key) => [key, true]));
  });

  it('shows with a tool the practices that worked with it', async () => {
    const tool = await service.as(aVisitor)(playbook.readTool, { params: { tool: 'storm-plan' } });
    expect(tool).toMatchObject({ phase: 'design', planSections: ['risks', 'activities'] });
    expect(tool.practices.map(({ placeId }) => placeId)).toContain('kaskinen');
    await expect(service.as(aVisitor)(playbook.readTool, { params: { tool: 'nothing' } })).rejects.toMatchObject({ status: 404 });
  });

  it.each(playbookTools.flatMap(({ key }) => [[key, 'en'] as const, [key, 'lv'] as const]))('prints the worksheet of %s as tagged PDF/UA (%s)', async (tool, language) => {
    const pdf = (await service.as(aVisitor)(playbook.readWorksheet, { params: { tool }, query: { language } })) as unknown as Buffer;
    const text = pdf.toString('latin1');
    expect(text.slice(0, 5)).toBe('%PDF-');
    expect(text).toContain('pdfuaid:part');
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(new RegExp(`/Lang ?\\(${language}`));
  });
});

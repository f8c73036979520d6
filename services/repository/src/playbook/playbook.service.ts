import { Injectable } from '@nestjs/common';
import type { PlaybookPhase, PlaybookTool, PlaybookToolSummary, PracticeCard } from '@pearls/contracts';
import { NotFound } from '@pearls/domain';
import type { Text } from '@pearls/reference';
import { findTool, playbookPhases, playbookTools, type Tool } from '@pearls/reference/playbook';
import { DataSource } from 'typeorm';

const MOST = 20;

const sentences = (texts: readonly Text[]) => texts.map((text) => ({ text }));

const summaryOf = ({ key, phase, title, purpose, time, minutes, who }: Tool): PlaybookToolSummary => ({ key, phase, title, purpose, time, minutes, who });

/** The playbook as its contract has it; its words are kept with the reference data. */
@Injectable()
export class Playbook {
  constructor(private readonly db: DataSource) {}

  phases(): { items: PlaybookPhase[] } {
    return { items: playbookPhases.map((phase) => ({ ...phase, tools: playbookTools.filter((tool) => tool.phase === phase.key).map(summaryOf) })) };
  }

  async tool(key: string): Promise<PlaybookTool> {
    const tool = this.find(key);
    const practices = await this.db.query<{ card: PracticeCard }[]>(`select cards -> 'source' as card from publications where playbook_tools @> array[$1::text] order by published_at desc, practice_id desc limit ${MOST}`, [key]);
    const { worksheet } = tool;
    return {
      ...summaryOf(tool),
      whenToUse: tool.whenToUse,
      materials: sentences(tool.materials),
      steps: tool.steps.map((step) => ({ ...step })),
      questions: sentences(tool.questions),
      worksheet: {
        title: worksheet.title,
        intro: worksheet.intro,
        blocks: worksheet.blocks.map(({ columns, items, ...block }) => ({ ...block, ...(columns && { columns: sentences(columns) }), ...(items && { items: sentences(items) }) })),
      },
      pitfalls: sentences(tool.pitfalls),
      ...(tool.example && { example: tool.example }),
      planSections: [...tool.planSections],
      practices: practices.map(({ card }) => card),
    };
  }

  find(key: string): Tool {
    const tool = findTool(key);
    if (!tool) throw new NotFound('The playbook has no tool of this name.');
    return tool;
  }
}

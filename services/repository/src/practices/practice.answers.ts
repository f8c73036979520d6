import { Controller } from '@nestjs/common';
import { practiceToUse, type PracticeAsked } from '@pearls/contracts';
import { NotFound } from '@pearls/domain';
import { Answer } from '@pearls/messaging';
import { DataSource } from 'typeorm';
import type { PublicDocument } from '../publications/document.js';

/** Tells the plan what it copies when a town uses a practice. */
@Controller()
export class PracticeAnswers {
  constructor(private readonly db: DataSource) {}

  @Answer(practiceToUse)
  async toUse({ practiceId }: PracticeAsked): Promise<object> {
    const [row] = await this.db.query<{ document: PublicDocument }[]>(`select document from publications where practice_id = $1`, [practiceId]);
    if (!row) throw new NotFound();
    const { id, challenges, dimensions, tools, methods, targetGroups, settings, ...rest } = row.document;
    return { ...rest, practiceId: id, tags: { challenges, dimensions, tools, methods, targetGroups, settings } };
  }
}

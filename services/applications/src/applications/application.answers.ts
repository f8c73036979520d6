import { Controller } from '@nestjs/common';
import { applicationAsked, type ApplicationAsked } from '@pearls/contracts';
import { Answer } from '@pearls/messaging';
import { find } from '@pearls/persistence';
import { DataSource } from 'typeorm';
import { ApplicationEntity } from './application.entity.js';
import { ApplicationSectionEntity } from './application-section.entity.js';

/** Tells other rooms what a town wrote, so that nothing has to be typed twice. */
@Controller()
export class ApplicationAnswers {
  constructor(private readonly db: DataSource) {}

  @Answer(applicationAsked)
  async application({ applicationId }: ApplicationAsked): Promise<object> {
    const application = await find(this.db.manager, ApplicationEntity, { id: applicationId });
    const sections = await this.db.manager.findBy(ApplicationSectionEntity, { applicationId });
    return { ...application, applicationId, answers: Object.fromEntries(sections.map(({ key, answers }) => [key, answers])) };
  }
}

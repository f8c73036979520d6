import { Controller } from '@nestjs/common';
import { applicationsLetter, identityAddressees, type Letter, type LetterAsked } from '@pearls/contracts';
import { NotFound } from '@pearls/domain';
import { Answer, Questions } from '@pearls/messaging';
import { find } from '@pearls/persistence';
import { DataSource } from 'typeorm';
import { ApplicationEntity } from '../applications/application.entity.js';
import { ApplicationsSettings } from '../settings.js';
import { LetterEntity } from './letter.entity.js';

/** Tells notifications what a released letter says, and to whom: everyone in the team who may write. */
@Controller()
export class LetterAnswers {
  constructor(
    private readonly db: DataSource,
    private readonly questions: Questions,
    private readonly settings: ApplicationsSettings,
  ) {}

  @Answer(applicationsLetter)
  async letter({ letterId }: LetterAsked): Promise<Letter> {
    const letter = await find(this.db.manager, LetterEntity, { id: letterId, state: 'released' });
    const { teamId } = await find(this.db.manager, ApplicationEntity, { id: letter.applicationId });
    const { items } = await this.questions.ask(identityAddressees, { teamId });
    const to = items.filter((one) => one.role !== 'viewer');
    if (!to.length) throw new NotFound('The team of this letter has nobody it could be sent to.');
    return {
      letterId,
      to: to.map(({ personId, email, name }) => ({ personId, email, name })),
      language: 'en',
      subject: letter.subject,
      paragraphs: letter.paragraphs,
      action: { label: 'Open the application', url: `${this.settings.PUBLIC_URL}${letter.path ?? '/applicant/'}` },
    };
  }
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ApplicationSubmitted, type Completeness } from '@pearls/contracts';
import { Conflict, NotFound, shortcomings, Unprocessable, type Caller } from '@pearls/domain';
import { lock, tell, transaction } from '@pearls/persistence';
import canonicalize from 'canonicalize';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Cycles } from '../cycles/cycles.service.js';
import { Letters } from '../letters/letters.service.js';
import { ApplicationEntity } from './application.entity.js';
import { Applications, factOf } from './applications.service.js';
import { ApplicationSectionEntity } from './application-section.entity.js';
import { AttachmentEntity } from './attachment.entity.js';
import { visibleTo, writingTeamsOf } from './visibility.js';

/** What the fingerprint of a submission is taken of. */
export interface SealedApplication {
  reference: string;
  cycle: string;
  place: string;
  placeName: string;
  formVersion: number;
  submittedAt: string;
  sections: Record<string, Record<string, unknown>>;
  files: { field: string; fileName: string; size: number; sha256: string }[];
}

/** Handing in: complete, in time by the receipt at the door, sealed, told and confirmed in one commit. */
@Injectable()
export class Submissions {
  constructor(
    private readonly db: DataSource,
    private readonly applications: Applications,
    private readonly cycles: Cycles,
    private readonly letters: Letters,
  ) {}

  async completeness(caller: Caller, id: string): Promise<Completeness> {
    const application = await this.applications.readable(caller, id);
    const missing = await this.shortcomings(this.db.manager, application);
    return { complete: missing.length === 0, shortcomings: missing };
  }

  submit(caller: Caller, id: string, declared: boolean) {
    return transaction(this.db, caller, async (tx) => {
      const application = await lock(tx, ApplicationEntity, { id, teamId: In(writingTeamsOf(caller)) });
      const cycle = await this.cycles.one(application.cycleId, tx);
      const submittedAlready = application.state !== 'started' && application.state !== 'not_submitted';
      if (!submittedAlready && !cycle.takesApplicationsAt(caller.at)) throw new Conflict('deadline-passed', 'The deadline has passed. Applications that arrive later cannot be considered.');
      if (application.state === 'started') await this.mustBeWhole(tx, application, declared);
      const sealed = canonicalize(await this.contentOf(tx, application, caller.at))!;
      const sha256 = createHash('sha256').update(sealed).digest('hex');
      application.submit(sealed, sha256, caller.at);
      await tx.save(application);
      await tell(tx, caller, ApplicationSubmitted, id, { ...factOf(application), reference: application.reference, submittedAt: caller.at.toISOString(), sha256 });
      await this.letters.write(tx, caller, application, 'application-receipt', { cycle });
      return this.applications.shown(tx, caller, application);
    });
  }

  /** What a receipt says, for anyone who holds it. */
  async verify(reference: string) {
    const application = await this.db.manager.findOneBy(ApplicationEntity, { reference });
    if (!application?.submittedAt) throw new NotFound('No application with this reference has been handed in. Check the letters and figures.');
    return application;
  }

  /** The sealed content of a submitted application the caller may read. */
  async sealedOf(caller: Caller, id: string): Promise<{ application: ApplicationEntity; content: SealedApplication }> {
    const application = await this.db.manager.findOneBy(ApplicationEntity, visibleTo(caller, { id }) as never);
    if (!application) throw new NotFound();
    if (!application.sealed) throw new Conflict('not-submitted', 'There is a receipt once the application is handed in.');
    return { application, content: JSON.parse(application.sealed) as SealedApplication };
  }

  private async mustBeWhole(tx: EntityManager, application: ApplicationEntity, declared: boolean) {
    const missing = await this.shortcomings(tx, application);
    if (missing.length)
      throw new Unprocessable(
        'incomplete',
        `${missing.length} answers are missing or need changing before it can be handed in.`,
        missing.map(({ section, field, code, message, params }) => ({ pointer: `/sections/${section}/${field}`, code, message, params })),
      );
    if (!declared) throw new Unprocessable('not-declared', 'Confirm that the application is true and that you may hand it in.', [{ pointer: '/declared', code: 'not-declared', message: 'Confirm this statement.' }]);
  }

  private async shortcomings(tx: EntityManager, application: ApplicationEntity) {
    const { definition } = await this.cycles.form(application.cycleId, application.formVersion, tx);
    const sections = await tx.findBy(ApplicationSectionEntity, { applicationId: application.id });
    const files = await tx.findBy(AttachmentEntity, { applicationId: application.id });
    const byField: Record<string, number> = {};
    for (const { field } of files) byField[field] = (byField[field] ?? 0) + 1;
    return shortcomings(definition, Object.fromEntries(sections.map((section) => [section.key, section])), byField);
  }

  private async contentOf(tx: EntityManager, { id, reference, cycleId, placeId, placeName, formVersion }: ApplicationEntity, at: Date): Promise<SealedApplication> {
    const sections = await tx.find(ApplicationSectionEntity, { where: { applicationId: id }, order: { key: 'ASC' } });
    const files = await tx.find(AttachmentEntity, { where: { applicationId: id }, order: { addedAt: 'ASC', id: 'ASC' } });
    return {
      reference,
      cycle: cycleId,
      place: placeId,
      placeName,
      formVersion,
      submittedAt: at.toISOString(),
      sections: Object.fromEntries(sections.map(({ key, answers }) => [key, answers])),
      files: files.map(({ field, fileName, size, sha256 }) => ({ field, fileName, size, sha256 })),
    };
  }
}

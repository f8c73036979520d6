import { Injectable } from '@nestjs/common';
import { Conflict, NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { find, lock, transaction } from '@pearls/persistence';
import { contentOf, FileReply, FileStore, type UploadedFile } from '@pearls/service';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Cycles } from '../cycles/cycles.service.js';
import { ApplicationEntity } from './application.entity.js';
import { Applications } from './applications.service.js';
import { AttachmentEntity } from './attachment.entity.js';
import { writingTeamsOf } from './visibility.js';

const MOST_PER_FIELD = 10;

/** Files that belong to answers: kind and content checked, kept before they are answered for. */
@Injectable()
export class Attachments {
  constructor(
    private readonly db: DataSource,
    private readonly applications: Applications,
    private readonly cycles: Cycles,
    private readonly files: FileStore,
  ) {}

  async attach(caller: Caller, id: string, field: string, upload: UploadedFile) {
    const content = await contentOf(upload);
    const sha256 = await this.files.keep(upload.bytes);
    return transaction(this.db, caller, async (tx) => {
      const application = await this.editable(tx, caller, id);
      await this.mustFit(tx, application, field);
      const attachment = Object.assign(new AttachmentEntity(), { applicationId: id, field, ...content, size: upload.bytes.length, sha256, addedAt: caller.at, addedBy: caller.id });
      return tx.save(attachment);
    });
  }

  async read(caller: Caller, id: string, attachmentId: string) {
    await this.applications.readable(caller, id);
    const { sha256, mediaType, fileName } = await find(this.db.manager, AttachmentEntity, { id: attachmentId, applicationId: id });
    return new FileReply(await this.files.bytes(sha256), mediaType, fileName);
  }

  detach(caller: Caller, id: string, attachmentId: string) {
    return transaction(this.db, caller, async (tx) => {
      await this.editable(tx, caller, id);
      const { affected } = await tx.delete(AttachmentEntity, { id: attachmentId, applicationId: id });
      if (!affected) throw new NotFound();
    });
  }

  private async editable(tx: EntityManager, caller: Caller, id: string) {
    const application = await lock(tx, ApplicationEntity, { id, teamId: In(writingTeamsOf(caller)) });
    if (application.state !== 'started') throw new Conflict('not-editable', 'Only a draft can be edited.');
    const cycle = await this.cycles.one(application.cycleId, tx);
    if (!cycle.takesApplicationsAt(caller.at)) throw new Conflict('deadline-passed', 'The deadline has passed. What was saved before is kept.');
    return application;
  }

  private async mustFit(tx: EntityManager, application: ApplicationEntity, field: string) {
    const { definition } = await this.cycles.form(application.cycleId, application.formVersion, tx);
    const question = definition.sections.flatMap((section) => section.fields).find((one) => one.key === field && one.kind === 'files');
    if (!question) throw new Unprocessable('no-such-question', 'The form has no question of this name that takes files.', [{ pointer: '/field', code: 'unknown', message: 'Choose a question that takes files.' }]);
    const most = question.maxItems ?? MOST_PER_FIELD;
    if ((await tx.countBy(AttachmentEntity, { applicationId: application.id, field })) >= most)
      throw new Unprocessable('too-many-files', `At most ${most} files can be attached here. Remove one first.`);
  }
}

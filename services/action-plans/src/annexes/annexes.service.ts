import { Injectable } from '@nestjs/common';
import { NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { find, transaction } from '@pearls/persistence';
import { contentOf, FileReply, FileStore, type UploadedFile } from '@pearls/service';
import { DataSource, type EntityManager } from 'typeorm';
import type { PlanEntity } from '../plans/plan.entity.js';
import { Plans } from '../plans/plans.service.js';
import { Templates } from '../templates/templates.service.js';
import { AnnexEntity } from './annex.entity.js';

const MOST_PER_FIELD = 10;

/** Files that belong to a plan: kind and content checked, kept before they are answered for. A removed one stays in the store for the sealed copy. */
@Injectable()
export class Annexes {
  constructor(
    private readonly db: DataSource,
    private readonly plans: Plans,
    private readonly templates: Templates,
    private readonly files: FileStore,
  ) {}

  async attach(caller: Caller, planId: string, field: string, upload: UploadedFile) {
    const content = await contentOf(upload);
    const sha256 = await this.files.keep(upload.bytes);
    return transaction(this.db, caller, async (tx) => {
      const plan = await this.plans.writable(caller, planId, tx);
      await this.mustFit(tx, plan, field);
      return tx.save(Object.assign(new AnnexEntity(), { planId, field, ...content, size: upload.bytes.length, sha256, addedAt: caller.at, addedBy: caller.id }));
    });
  }

  async read(caller: Caller, planId: string, id: string) {
    await this.plans.readable(caller, planId);
    const { sha256, mediaType, fileName } = await find(this.db.manager, AnnexEntity, { id, planId });
    return new FileReply(await this.files.bytes(sha256), mediaType, fileName);
  }

  remove(caller: Caller, planId: string, id: string) {
    return transaction(this.db, caller, async (tx) => {
      await this.plans.writable(caller, planId, tx);
      const { affected } = await tx.delete(AnnexEntity, { id, planId });
      if (!affected) throw new NotFound();
    });
  }

  private async mustFit(tx: EntityManager, plan: PlanEntity, field: string) {
    const question = this.templates.of(plan.templateVersion).sections.flatMap(({ fields }) => fields).find((one) => one.key === field && one.kind === 'files');
    if (!question) throw new Unprocessable('no-such-question', 'The template has no question of this name that takes files.', [{ pointer: '/field', code: 'unknown', message: 'Choose a question that takes files.' }]);
    const most = question.maxItems ?? MOST_PER_FIELD;
    if ((await tx.countBy(AnnexEntity, { planId: plan.id, field })) >= most) throw new Unprocessable('too-many-files', `At most ${most} files can be attached here. Remove one first.`);
  }
}

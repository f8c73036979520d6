import { Body, Controller, Param, Query } from '@nestjs/common';
import { plans, planTemplates, type AnnexQuery, type PlanFilter, type PlanSectionDraft, type PlanSubmission, type PlanWithdrawal, type PresenceNote, type TitleEnd } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Upload, Version, type UploadedFile } from '@pearls/service';
import { Annexes } from '../annexes/annexes.service.js';
import { PlanDocuments } from '../receipts/documents.service.js';
import { Templates } from '../templates/templates.service.js';
import { PlanList } from './plan-list.service.js';
import { PlanSections } from './plan-sections.service.js';
import { Plans } from './plans.service.js';
import { Presences } from './presences.service.js';
import { PlanSubmissions } from './submissions.service.js';

@Controller()
export class PlansController {
  constructor(
    private readonly plans: Plans,
    private readonly planList: PlanList,
    private readonly sections: PlanSections,
    private readonly presences: Presences,
    private readonly templates: Templates,
  ) {}

  @Route(planTemplates.readTemplate)
  readTemplate(@Param('version') version: string) {
    return this.templates.read(version);
  }

  @Route(plans.listPlans)
  list(@Caller() caller: CallerType, @Query() filter: PlanFilter) {
    return this.planList.list(caller, filter);
  }

  @Route(plans.readPlan)
  read(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.plans.read(caller, id);
  }

  @Route(plans.readPlanSection)
  readSection(@Caller() caller: CallerType, @Param('id') id: string, @Param('section') section: string) {
    return this.sections.read(caller, id, section);
  }

  @Route(plans.savePlanSection)
  saveSection(@Caller() caller: CallerType, @Param('id') id: string, @Param('section') section: string, @Version() version: number, @Body() draft: PlanSectionDraft) {
    return this.sections.save(caller, id, section, version, draft);
  }

  @Route(plans.notePresence)
  notePresence(@Caller() caller: CallerType, @Param('id') id: string, @Body() { section }: PresenceNote) {
    return this.presences.note(caller, id, section);
  }

  @Route(plans.withdrawPlan)
  withdraw(@Caller() caller: CallerType, @Param('id') id: string, @Body() withdrawal: PlanWithdrawal) {
    return this.plans.withdraw(caller, id, withdrawal);
  }

  @Route(plans.completeTitle)
  completeTitle(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.plans.completeTitle(caller, id);
  }

  @Route(plans.endTitleEarly)
  endTitleEarly(@Caller() caller: CallerType, @Param('id') id: string, @Body() end: TitleEnd) {
    return this.plans.endTitleEarly(caller, id, end);
  }
}

/** Handing in: annexes, wholeness, submission, and the documents about it. */
@Controller()
export class PlanSubmissionsController {
  constructor(
    private readonly annexes: Annexes,
    private readonly submissions: PlanSubmissions,
    private readonly documents: PlanDocuments,
  ) {}

  @Route(plans.attachAnnex)
  attach(@Caller() caller: CallerType, @Param('id') id: string, @Query() { field }: AnnexQuery, @Upload() file: UploadedFile) {
    return this.annexes.attach(caller, id, field, file);
  }

  @Route(plans.readAnnex)
  readAnnex(@Caller() caller: CallerType, @Param('id') id: string, @Param('annexId') annexId: string) {
    return this.annexes.read(caller, id, annexId);
  }

  @Route(plans.removeAnnex)
  removeAnnex(@Caller() caller: CallerType, @Param('id') id: string, @Param('annexId') annexId: string) {
    return this.annexes.remove(caller, id, annexId);
  }

  @Route(plans.readPlanCompleteness)
  readCompleteness(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.submissions.completeness(caller, id);
  }

  @Route(plans.submitPlan)
  submit(@Caller() caller: CallerType, @Param('id') id: string, @Body() { declared }: PlanSubmission) {
    return this.submissions.submit(caller, id, declared);
  }

  @Route(plans.readPlanReceipt)
  readReceipt(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.documents.receipt(caller, id);
  }

  @Route(plans.readPlanDocument)
  readDocument(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.documents.document(caller, id);
  }

  @Route(plans.readSealedPlan)
  readSealed(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.documents.sealed(caller, id);
  }

  @Route(plans.verifyPlanReceipt)
  verify(@Param('reference') reference: string) {
    return this.submissions.verify(reference);
  }
}

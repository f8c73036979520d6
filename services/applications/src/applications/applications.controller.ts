import { Body, Controller, Param, Query } from '@nestjs/common';
import { applications, type ApplicationFilter, type ApplicationStart, type AttachmentQuery, type SectionDraft, type Submission, type Withdrawal } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Upload, Version, type UploadedFile } from '@pearls/service';
import { Receipts } from '../receipts/receipts.service.js';
import { ApplicationList } from './application-list.service.js';
import { Applications } from './applications.service.js';
import { Attachments } from './attachments.service.js';
import { Sections } from './sections.service.js';
import { Statuses } from './status.service.js';
import { Submissions } from './submissions.service.js';

@Controller()
export class ApplicationsController {
  constructor(
    private readonly applications: Applications,
    private readonly applicationList: ApplicationList,
    private readonly sections: Sections,
    private readonly statuses: Statuses,
  ) {}

  @Route(applications.list)
  list(@Caller() caller: CallerType, @Query() filter: ApplicationFilter) {
    return this.applicationList.list(caller, filter);
  }

  @Route(applications.start)
  start(@Caller() caller: CallerType, @Body() start: ApplicationStart) {
    return this.applications.start(caller, start);
  }

  @Route(applications.read)
  read(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.sections.readAll(caller, id);
  }

  @Route(applications.readSection)
  readSection(@Caller() caller: CallerType, @Param('id') id: string, @Param('section') section: string) {
    return this.sections.readOne(caller, id, section);
  }

  @Route(applications.saveSection)
  saveSection(@Caller() caller: CallerType, @Param('id') id: string, @Param('section') section: string, @Version() version: number, @Body() draft: SectionDraft) {
    return this.sections.save(caller, id, section, version, draft);
  }

  @Route(applications.withdraw)
  withdraw(@Caller() caller: CallerType, @Param('id') id: string, @Body() withdrawal: Withdrawal) {
    return this.applications.withdraw(caller, id, withdrawal);
  }

  @Route(applications.readStatus)
  readStatus(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.statuses.read(caller, id);
  }
}

/** Handing in: files, completeness, submission and the receipt. */
@Controller()
export class SubmissionsController {
  constructor(
    private readonly attachments: Attachments,
    private readonly submissions: Submissions,
    private readonly receipts: Receipts,
  ) {}

  @Route(applications.attach)
  attach(@Caller() caller: CallerType, @Param('id') id: string, @Query() { field }: AttachmentQuery, @Upload() file: UploadedFile) {
    return this.attachments.attach(caller, id, field, file);
  }

  @Route(applications.readAttachment)
  readAttachment(@Caller() caller: CallerType, @Param('id') id: string, @Param('attachmentId') attachmentId: string) {
    return this.attachments.read(caller, id, attachmentId);
  }

  @Route(applications.detach)
  detach(@Caller() caller: CallerType, @Param('id') id: string, @Param('attachmentId') attachmentId: string) {
    return this.attachments.detach(caller, id, attachmentId);
  }

  @Route(applications.readCompleteness)
  readCompleteness(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.submissions.completeness(caller, id);
  }

  @Route(applications.submit)
  submit(@Caller() caller: CallerType, @Param('id') id: string, @Body() { declared }: Submission) {
    return this.submissions.submit(caller, id, declared);
  }

  @Route(applications.readReceipt)
  readReceipt(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.receipts.read(caller, id);
  }

  @Route(applications.verifyReceipt)
  verifyReceipt(@Param('reference') reference: string) {
    return this.submissions.verify(reference);
  }
}

import { Module } from '@nestjs/common';
import { FileStore } from '@pearls/service';
import { Annexes } from './annexes/annexes.service.js';
import { PlanAnswers } from './answers/plan.answers.js';
import { PlanCommentsController } from './comments/plan-comments.controller.js';
import { PlanComments } from './comments/plan-comments.service.js';
import { KnownCycles } from './cycles/known-cycles.service.js';
import { Opening } from './plans/opening.service.js';
import { PlanClock } from './plans/plan-clock.js';
import { PlanList } from './plans/plan-list.service.js';
import { PlanSections } from './plans/plan-sections.service.js';
import { PlansController, PlanSubmissionsController } from './plans/plans.controller.js';
import { Plans } from './plans/plans.service.js';
import { Presences } from './plans/presences.service.js';
import { PlanSubmissions } from './plans/submissions.service.js';
import { PlanDocuments } from './receipts/documents.service.js';
import { CheckInConsumer } from './records/check-in.consumer.js';
import { PlanRecordsController } from './records/records.controller.js';
import { PlanRecords } from './records/records.service.js';
import { ActionPlansSettings } from './settings.js';
import { Templates } from './templates/templates.service.js';
import { PlanVersionsController } from './versions/plan-versions.controller.js';
import { PlanVersions } from './versions/plan-versions.service.js';

@Module({
  controllers: [PlansController, PlanSubmissionsController, PlanRecordsController, PlanCommentsController, PlanVersionsController, PlanAnswers],
  providers: [
    Annexes,
    CheckInConsumer,
    { provide: FileStore, useFactory: ({ FILES_FOLDER }: ActionPlansSettings) => new FileStore(FILES_FOLDER), inject: [ActionPlansSettings] },
    KnownCycles,
    Opening,
    PlanClock,
    PlanComments,
    PlanDocuments,
    PlanList,
    PlanRecords,
    Plans,
    PlanSections,
    PlanSubmissions,
    PlanVersions,
    Presences,
    Templates,
  ],
})
export class ActionPlansModule {}

import { Module } from '@nestjs/common';
import { FileStore } from '@pearls/service';
import { ApplicationAnswers } from './applications/application.answers.js';
import { ApplicationList } from './applications/application-list.service.js';
import { ApplicationsController, SubmissionsController } from './applications/applications.controller.js';
import { Applications } from './applications/applications.service.js';
import { Attachments } from './applications/attachments.service.js';
import { Outcomes } from './applications/outcomes.service.js';
import { PlanConsumer } from './applications/plan.consumer.js';
import { Sections } from './applications/sections.service.js';
import { Statuses } from './applications/status.service.js';
import { Submissions } from './applications/submissions.service.js';
import { CycleAnswers } from './cycles/cycle.answers.js';
import { CycleClock } from './cycles/cycle-clock.js';
import { CyclesController } from './cycles/cycles.controller.js';
import { Cycles } from './cycles/cycles.service.js';
import { JuryConsumer } from './cycles/jury.consumer.js';
import { LetterAnswers } from './letters/letter.answers.js';
import { Letters } from './letters/letters.service.js';
import { EligibilityCheck } from './places/eligibility.service.js';
import { PlacesController } from './places/places.controller.js';
import { PlaceAnswers } from './places/place.answers.js';
import { Places } from './places/places.service.js';
import { Assessments } from './pre-selection/assessments.service.js';
import { Decisions } from './pre-selection/decisions.service.js';
import { PreSelectionController } from './pre-selection/pre-selection.controller.js';
import { Verdicts } from './pre-selection/verdicts.service.js';
import { Receipts } from './receipts/receipts.service.js';
import { ApplicationsSettings } from './settings.js';

@Module({
  controllers: [CyclesController, PlacesController, ApplicationsController, SubmissionsController, PreSelectionController, ApplicationAnswers, CycleAnswers, LetterAnswers, PlaceAnswers],
  providers: [
    ApplicationList,
    Applications,
    Assessments,
    Attachments,
    CycleClock,
    Cycles,
    Decisions,
    EligibilityCheck,
    { provide: FileStore, useFactory: ({ FILES_FOLDER }: ApplicationsSettings) => new FileStore(FILES_FOLDER), inject: [ApplicationsSettings] },
    JuryConsumer,
    Letters,
    Outcomes,
    Places,
    PlanConsumer,
    Receipts,
    Sections,
    Statuses,
    Submissions,
    Verdicts,
  ],
})
export class ApplicationsModule {}

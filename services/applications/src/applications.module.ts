import { Module } from '@nestjs/common';
import { ApplicationList } from './applications/application-list.service.js';
import { ApplicationsController, SubmissionsController } from './applications/applications.controller.js';
import { Applications } from './applications/applications.service.js';
import { Attachments } from './applications/attachments.service.js';
import { FileStore } from './applications/file-store.js';
import { Sections } from './applications/sections.service.js';
import { Statuses } from './applications/status.service.js';
import { Submissions } from './applications/submissions.service.js';
import { CycleClock } from './cycles/cycle-clock.js';
import { CyclesController } from './cycles/cycles.controller.js';
import { Cycles } from './cycles/cycles.service.js';
import { LetterAnswers } from './letters/letter.answers.js';
import { Letters } from './letters/letters.service.js';
import { EligibilityCheck } from './places/eligibility.service.js';
import { PlacesController } from './places/places.controller.js';
import { Places } from './places/places.service.js';
import { Assessments } from './pre-selection/assessments.service.js';
import { Decisions } from './pre-selection/decisions.service.js';
import { PreSelectionController } from './pre-selection/pre-selection.controller.js';
import { Verdicts } from './pre-selection/verdicts.service.js';
import { Receipts } from './receipts/receipts.service.js';

@Module({
  controllers: [CyclesController, PlacesController, ApplicationsController, SubmissionsController, PreSelectionController, LetterAnswers],
  providers: [
    ApplicationList,
    Applications,
    Assessments,
    Attachments,
    CycleClock,
    Cycles,
    Decisions,
    EligibilityCheck,
    FileStore,
    Letters,
    Places,
    Receipts,
    Sections,
    Statuses,
    Submissions,
    Verdicts,
  ],
})
export class ApplicationsModule {}

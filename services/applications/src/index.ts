import { applicationsFacts } from '@pearls/contracts';
import type { ServiceDefinition } from '@pearls/service';
import { ApplicationsModule } from './applications.module.js';
import { ApplicationEntity } from './applications/application.entity.js';
import { applicationLifecycle } from './applications/application.lifecycle.js';
import { ApplicationSectionEntity } from './applications/application-section.entity.js';
import { AttachmentEntity } from './applications/attachment.entity.js';
import { CycleFormEntity } from './cycles/cycle-form.entity.js';
import { CycleEntity } from './cycles/cycle.entity.js';
import { cycleLifecycle } from './cycles/cycle.lifecycle.js';
import { LetterEntity } from './letters/letter.entity.js';
import { CreateApplications1764000000000 } from './migrations/1764000000000-create-applications.js';
import { CandidacyEntity } from './places/candidacy.entity.js';
import { PlaceEntity } from './places/place.entity.js';
import { applicationsPolicy } from './policy.js';
import { AssessmentEntity } from './pre-selection/assessment.entity.js';
import { assessmentLifecycle } from './pre-selection/assessment.lifecycle.js';
import { DecisionEntity } from './pre-selection/decision.entity.js';
import { VerdictEntity } from './pre-selection/verdict.entity.js';
import { loadHistory } from './seed/history.js';
import { playDemonstration } from './seed/demonstration.js';
import { ApplicationsSettings } from './settings.js';
import { Clock } from '@pearls/domain';
import { DataSource } from 'typeorm';

/** Cycles and calls, places, eligibility, applications and pre-selection. */
export const applicationsService: ServiceDefinition<ApplicationsSettings> = {
  name: 'applications',
  module: ApplicationsModule,
  settings: ApplicationsSettings,
  policy: applicationsPolicy,
  facts: applicationsFacts,
  lifecycles: [cycleLifecycle, applicationLifecycle, assessmentLifecycle],
  entities: [CycleEntity, CycleFormEntity, PlaceEntity, CandidacyEntity, ApplicationEntity, ApplicationSectionEntity, AttachmentEntity, VerdictEntity, AssessmentEntity, DecisionEntity, LetterEntity],
  migrations: [CreateApplications1764000000000],
  async seed(app, what) {
    const now = app.get(Clock).now();
    await app.get(DataSource).transaction((tx) => loadHistory(tx, now));
    if (what === 'demonstration') await playDemonstration(app, now);
  },
};

export { READ_APPLICATION, SAVE_SECTION } from './applications/section-statements.js';

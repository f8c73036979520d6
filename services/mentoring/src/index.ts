import { mentoringFacts } from '@pearls/contracts';
import { Clock } from '@pearls/domain';
import type { ServiceDefinition } from '@pearls/service';
import { DataSource } from 'typeorm';
import { AssignmentEntity } from './assignments/assignment.entity.js';
import { assignmentLifecycle } from './assignments/assignment.lifecycle.js';
import { CandidateEntity } from './candidates/candidate.entity.js';
import { ContactPointEntity } from './contacts/contact-point.entity.js';
import { EventFeedbackEntity } from './events/event-feedback.entity.js';
import { ProgrammeEventEntity } from './events/programme-event.entity.js';
import { programmeEventLifecycle } from './events/programme-event.lifecycle.js';
import { SeedGrantEntity } from './grants/seed-grant.entity.js';
import { seedGrantLifecycle } from './grants/seed-grant.lifecycle.js';
import { MentoringModule } from './mentoring.module.js';
import { CreateMentoring1764000000000 } from './migrations/1764000000000-create-mentoring.js';
import { EventsOfWholeDays1764100000000 } from './migrations/1764100000000-events-of-whole-days.js';
import { KnownPlaceEntity } from './places/known-place.entity.js';
import { mentoringPolicy } from './policy.js';
import { ProgrammeSettingsEntity } from './programme/programme-settings.entity.js';
import { RegistrationEntity } from './registrations/registration.entity.js';
import { registrationLifecycle } from './registrations/registration.lifecycle.js';
import { FinalReportEntity } from './reports/final-report.entity.js';
import { finalReportLifecycle } from './reports/final-report.lifecycle.js';
import { loadDemonstration } from './seed/demonstration.js';
import { loadHistory } from './seed/history.js';
import { SessionEntity } from './sessions/session.entity.js';
import { StepEntity } from './sessions/step.entity.js';
import { CheckInEntity } from './title-year/check-in.entity.js';
import { checkInLifecycle } from './title-year/check-in.lifecycle.js';

/** Contact points and the title-year programme: assignments, log, events, check-ins, reports and seed grants. */
export const mentoringService: ServiceDefinition = {
  name: 'mentoring',
  module: MentoringModule,
  policy: mentoringPolicy,
  facts: mentoringFacts,
  lifecycles: [assignmentLifecycle, programmeEventLifecycle, registrationLifecycle, checkInLifecycle, finalReportLifecycle, seedGrantLifecycle],
  entities: [
    AssignmentEntity,
    CandidateEntity,
    CheckInEntity,
    ContactPointEntity,
    EventFeedbackEntity,
    FinalReportEntity,
    KnownPlaceEntity,
    ProgrammeEventEntity,
    ProgrammeSettingsEntity,
    RegistrationEntity,
    SeedGrantEntity,
    SessionEntity,
    StepEntity,
  ],
  migrations: [CreateMentoring1764000000000, EventsOfWholeDays1764100000000],
  async seed(app, what) {
    const db = app.get(DataSource);
    await db.transaction(loadHistory);
    if (what === 'demonstration') await loadDemonstration(app, app.get(Clock).now());
  },
};

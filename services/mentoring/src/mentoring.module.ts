import { Module } from '@nestjs/common';
import { AssignmentList } from './assignments/assignment-list.service.js';
import { AssignmentsController } from './assignments/assignments.controller.js';
import { Assignments } from './assignments/assignments.service.js';
import { CandidateConsumer } from './candidates/candidate.consumer.js';
import { Candidates } from './candidates/candidates.service.js';
import { CaseloadController } from './caseload/caseload.controller.js';
import { Caseload } from './caseload/caseload.service.js';
import { ContactPointsController } from './contacts/contact-points.controller.js';
import { ContactPoints } from './contacts/contact-points.service.js';
import { RoleConsumer } from './contacts/role.consumer.js';
import { EventFeedbacks } from './events/event-feedback.service.js';
import { EventList } from './events/event-list.service.js';
import { EventVisibility } from './events/event-visibility.service.js';
import { ProgrammeEventAnswers } from './events/programme-event.answers.js';
import { ProgrammeEventsController } from './events/programme-events.controller.js';
import { ProgrammeEvents } from './events/programme-events.service.js';
import { SeedGrantsController } from './grants/seed-grants.controller.js';
import { SeedGrants } from './grants/seed-grants.service.js';
import { MentoringClock } from './mentoring-clock.js';
import { PeopleNamed } from './people/people-named.service.js';
import { PlaceNames } from './places/place-names.service.js';
import { ProgrammeSettingsController } from './programme/programme-settings.controller.js';
import { ProgrammeSettingsOfCycles } from './programme/programme-settings.service.js';
import { Reach } from './reach.js';
import { RegistrationList } from './registrations/registration-list.service.js';
import { RegistrationQueue } from './registrations/registration-queue.service.js';
import { RegistrationsController } from './registrations/registrations.controller.js';
import { Registrations } from './registrations/registrations.service.js';
import { Retention } from './registrations/retention.service.js';
import { FinalReports } from './reports/final-reports.service.js';
import { SessionsController } from './sessions/sessions.controller.js';
import { Sessions } from './sessions/sessions.service.js';
import { Steps } from './sessions/steps.service.js';
import { CheckIns } from './title-year/check-ins.service.js';
import { CycleDates } from './title-year/cycle-dates.service.js';
import { Openings } from './title-year/openings.service.js';
import { PlanActivities } from './title-year/plan-activities.service.js';
import { CheckInAnswers } from './title-year/check-in.answers.js';
import { TitleYearController } from './title-year/title-year.controller.js';
import { TitleYears } from './title-year/title-years.service.js';

@Module({
  controllers: [ContactPointsController, AssignmentsController, CaseloadController, SessionsController, ProgrammeEventsController, RegistrationsController, TitleYearController, SeedGrantsController, ProgrammeSettingsController, ProgrammeEventAnswers, CheckInAnswers],
  providers: [
    AssignmentList,
    Assignments,
    CandidateConsumer,
    Candidates,
    Caseload,
    CheckIns,
    ContactPoints,
    CycleDates,
    EventFeedbacks,
    EventList,
    EventVisibility,
    FinalReports,
    MentoringClock,
    Openings,
    PeopleNamed,
    PlaceNames,
    PlanActivities,
    ProgrammeEvents,
    ProgrammeSettingsOfCycles,
    Reach,
    RegistrationList,
    RegistrationQueue,
    Registrations,
    Retention,
    RoleConsumer,
    SeedGrants,
    Sessions,
    Steps,
    TitleYears,
  ],
})
export class MentoringModule {}

import { Injectable } from '@nestjs/common';
import {
  AssignmentDeclined,
  AssignmentEnded,
  AssignmentProposed,
  CheckInFiled,
  CheckInOpened,
  ContactAssigned,
  EventAnnounced,
  EventCancelled,
  EventChanged,
  FinalReportFiled,
  FinalReportOpened,
  RegistrationMoved,
  SessionShared,
  type DataOf,
  type RegistrationState,
} from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { Known } from '../known/known.service.js';
import type { NoticeKind } from '../notices/notice-kinds.js';
import { Notices } from '../notices/notices.service.js';
import type { Matter } from '../todos/todo.entity.js';
import { Todos } from '../todos/todos.service.js';
import { Offers } from '../webhooks/offers.service.js';

type Assignment = DataOf<typeof ContactAssigned>;
type Event = DataOf<typeof EventAnnounced>;

const REGISTRATION: Record<RegistrationState, NoticeKind> = { confirmed: 'registration-confirmed', waiting: 'registration-waiting', cancelled: 'registration-cancelled' };

/** Contacts, events and the title year. */
@Injectable()
export class MentoringConsumer {
  constructor(
    private readonly known: Known,
    private readonly notices: Notices,
    private readonly todos: Todos,
    private readonly offers: Offers,
  ) {}

  @On(AssignmentProposed)
  async hearAssignmentProposed(assignment: Assignment, tx: EntityManager, told: Told) {
    const { assignmentId, cycleId, placeId, personId } = assignment;
    const matter = await this.ofTown(tx, assignment);
    await this.known.town(tx, assignment);
    await this.todos.open(tx, { kind: 'accept-assignment', about: assignmentId, person: personId, cycleId, placeId, matter }, told);
    await this.notices.tell(tx, told, matter, [{ kind: 'assignment-proposed', to: { people: [personId] } }]);
  }

  @On(AssignmentDeclined)
  hearAssignmentDeclined({ assignmentId }: Assignment, tx: EntityManager, told: Told) {
    return this.todos.settle(tx, 'accept-assignment', assignmentId, told);
  }

  @On(ContactAssigned)
  async hearContactAssigned(assignment: Assignment, tx: EntityManager, told: Told) {
    await this.known.assignment(tx, assignment, true, told);
    await this.known.town(tx, assignment);
    await this.todos.settle(tx, 'accept-assignment', assignment.assignmentId, told);
    await this.notices.tell(tx, told, await this.ofTown(tx, assignment), [
      { kind: 'contact-found', to: { teams: [assignment.teamId] } },
      { kind: 'candidate-assigned', to: { people: [assignment.personId] } },
    ]);
  }

  @On(AssignmentEnded)
  async hearAssignmentEnded(assignment: Assignment, tx: EntityManager, told: Told) {
    await this.known.assignment(tx, assignment, false, told);
    await this.todos.settle(tx, 'accept-assignment', assignment.assignmentId, told);
    await this.notices.tell(tx, told, await this.ofTown(tx, assignment), [
      { kind: 'contact-ended', to: { teams: [assignment.teamId] } },
      { kind: 'candidate-taken-over', to: { people: [assignment.personId] } },
    ]);
  }

  @On(SessionShared)
  async hearSessionShared(note: DataOf<typeof SessionShared>, tx: EntityManager, told: Told) {
    await this.notices.tell(tx, told, { ...(await this.ofTeam(tx, note)), sessionId: note.sessionId }, [{ kind: 'note-shared', to: { teams: [note.teamId] } }]);
  }

  @On(EventAnnounced)
  async hearEventAnnounced(event: Event, tx: EntityManager, told: Told) {
    await this.known.event(tx, event, false, told);
    await this.notices.tell(tx, told, ofEvent(event), [{ kind: 'event-announced', to: { invitedTo: event.audience, cycleId: event.cycleId } }]);
    if (event.audience === 'public') await this.offers.offer(tx, 'mentoring.event-announced', event, told);
  }

  @On(EventChanged)
  async hearEventChanged(event: Event, tx: EntityManager, told: Told) {
    await this.known.event(tx, event, false, told);
    await this.notices.tell(tx, told, ofEvent(event), [{ kind: 'event-changed', to: { registeredFor: event.eventId } }]);
  }

  @On(EventCancelled)
  async hearEventCancelled(event: Event, tx: EntityManager, told: Told) {
    await this.known.event(tx, event, true, told);
    await this.notices.tell(tx, told, ofEvent(event), [{ kind: 'event-cancelled', to: { registeredFor: event.eventId } }]);
  }

  @On(RegistrationMoved)
  async hearRegistrationMoved(registration: DataOf<typeof RegistrationMoved>, tx: EntityManager, told: Told) {
    const { eventId, cycleId, personId, state } = registration;
    await this.known.registration(tx, registration, told);
    await this.notices.tell(tx, told, { eventId, cycleId }, [{ kind: REGISTRATION[state], to: { people: [personId] } }]);
  }

  @On(CheckInOpened)
  async hearCheckInOpened({ checkInId, cycleId, planId, teamId, dueOn }: DataOf<typeof CheckInOpened>, tx: EntityManager, told: Told) {
    const matter: Matter = { ...(await this.ofTeam(tx, { cycleId, teamId, planId })), checkInId };
    await this.todos.open(tx, { kind: 'file-check-in', about: checkInId, team: teamId, cycleId, placeId: matter['placeId'], due: { on: dueOn }, matter }, told);
    await this.notices.tell(tx, told, { ...matter, dueOn }, [{ kind: 'check-in-opened', to: { teams: [teamId] } }]);
  }

  @On(CheckInFiled)
  async hearCheckInFiled({ checkInId, cycleId, planId, teamId }: DataOf<typeof CheckInFiled>, tx: EntityManager, told: Told) {
    await this.todos.settle(tx, 'file-check-in', checkInId, told);
    await this.notices.tell(tx, told, { ...(await this.ofTeam(tx, { cycleId, teamId, planId })), checkInId }, [{ kind: 'caseload-check-in-filed', to: { contactsOf: teamId, cycleId } }]);
  }

  @On(FinalReportOpened)
  async hearFinalReportOpened({ reportId, cycleId, planId, teamId }: DataOf<typeof FinalReportOpened>, tx: EntityManager, told: Told) {
    const matter: Matter = { ...(await this.ofTeam(tx, { cycleId, teamId, planId })), reportId };
    await this.todos.open(tx, { kind: 'file-final-report', about: reportId, team: teamId, cycleId, placeId: matter['placeId'], due: 'title-year-ends', matter }, told);
    await this.notices.tell(tx, told, { ...matter, dueKey: 'title-year-ends' }, [{ kind: 'final-report-opened', to: { teams: [teamId] } }]);
  }

  @On(FinalReportFiled)
  async hearFinalReportFiled({ reportId, cycleId, planId, teamId }: DataOf<typeof FinalReportFiled>, tx: EntityManager, told: Told) {
    await this.todos.settle(tx, 'file-final-report', reportId, told);
    await this.notices.tell(tx, told, { ...(await this.ofTeam(tx, { cycleId, teamId, planId })), reportId }, [
      { kind: 'caseload-final-report-filed', to: { contactsOf: teamId, cycleId } },
      { kind: 'office-final-report-filed', to: { roles: ['secretariat'], cycleId } },
    ]);
  }

  private async ofTown(tx: EntityManager, { assignmentId, applicationId, cycleId, placeId, teamId }: Assignment): Promise<Matter> {
    return { ...(await this.ofTeam(tx, { cycleId, teamId })), assignmentId, applicationId, placeId };
  }

  /** The ids that a fact about a team leaves out, for the addresses of pages. */
  private async ofTeam(tx: EntityManager, { cycleId, teamId, planId }: { cycleId: string; teamId: string; planId?: string }): Promise<Matter> {
    const [town] = await tx.query<{ applicationId: string; planId: string | null; placeId: string }[]>(
      `select application_id as "applicationId", plan_id as "planId", place_id as "placeId" from participations where cycle_id = $1 and team_id = $2 and ($3::uuid is null or plan_id is null or plan_id = $3)
       order by plan_id nulls last limit 1`,
      [cycleId, teamId, planId ?? null],
    );
    const plan = planId ?? town?.planId;
    return { cycleId, ...(town && { applicationId: town.applicationId, placeId: town.placeId }), ...(plan && { planId: plan }) };
  }
}

const ofEvent = ({ eventId, cycleId }: Event): Matter => ({ eventId, cycleId });

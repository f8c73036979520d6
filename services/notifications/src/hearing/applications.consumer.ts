import { Injectable } from '@nestjs/common';
import {
  ApplicationStarted,
  ApplicationSubmitted,
  ApplicationWithdrawn,
  CallClosed,
  CallExtended,
  CallOpened,
  CandidateNotSelected,
  CandidateSelected,
  CycleAnnounced,
  CycleSettingsChanged,
  PhaseEntered,
  PlaceRecorded,
  type DataOf,
  type Role,
} from '@pearls/contracts';
import { On, type Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { Known } from '../known/known.service.js';
import { Notices } from '../notices/notices.service.js';
import { Todos } from '../todos/todos.service.js';
import { Offers } from '../webhooks/offers.service.js';

type Town = DataOf<typeof ApplicationStarted>;

const OFFICE: Role[] = ['secretariat', 'administrator'];
const SECRETARIAT = { roles: ['secretariat'] as Role[] };

/** From the call to the candidates. */
@Injectable()
export class ApplicationsConsumer {
  constructor(
    private readonly known: Known,
    private readonly notices: Notices,
    private readonly todos: Todos,
    private readonly offers: Offers,
  ) {}

  @On(CycleAnnounced)
  async hearCycleAnnounced({ cycleId }: DataOf<typeof CycleAnnounced>, tx: EntityManager, told: Told) {
    await this.known.cycleChanged(tx, cycleId);
    await this.offers.offer(tx, 'applications.cycle-announced', { cycleId }, told);
  }

  @On(CycleSettingsChanged)
  hearCycleSettingsChanged({ cycleId }: DataOf<typeof CycleSettingsChanged>, tx: EntityManager) {
    return this.known.cycleChanged(tx, cycleId);
  }

  @On(PlaceRecorded)
  hearPlaceRecorded({ placeId }: DataOf<typeof PlaceRecorded>, tx: EntityManager) {
    return this.known.placeChanged(tx, placeId);
  }

  @On(CallOpened)
  async hearCallOpened({ cycleId }: DataOf<typeof CallOpened>, tx: EntityManager, told: Told) {
    await this.known.cycleChanged(tx, cycleId);
    await this.notices.tell(tx, told, { cycleId, dueKey: 'call-closes' }, [
      { kind: 'call-opened', to: { roles: ['contact'], cycleId } },
      { kind: 'call-opened', to: { network: true, without: cycleId } },
    ]);
    await this.offers.offer(tx, 'applications.call-opened', { cycleId }, told);
  }

  @On(CallExtended)
  async hearCallExtended({ cycleId, to }: DataOf<typeof CallExtended>, tx: EntityManager, told: Told) {
    await this.known.cycleChanged(tx, cycleId);
    const writing = await tx.query<{ applicationId: string; teamId: string; placeId: string }[]>(
      `select application_id as "applicationId", team_id as "teamId", place_id as "placeId" from participations where cycle_id = $1 and not submitted and not ended`,
      [cycleId],
    );
    await this.notices.tell(tx, told, { cycleId, dueAt: to }, writing.map(({ teamId, ...matter }) => ({ kind: 'call-extended', to: { teams: [teamId] }, matter })));
  }

  @On(CallClosed)
  async hearCallClosed({ cycleId }: DataOf<typeof CallClosed>, tx: EntityManager, told: Told) {
    await this.known.cycleChanged(tx, cycleId);
    await tx.query(`update todos set settled_at = $2, settled_by = $3 where cycle_id = $1 and kind = 'submit-application' and settled_at is null`, [cycleId, told.at, told.id]);
    await this.todos.open(tx, { kind: 'start-pre-selection', about: cycleId, roles: OFFICE, cycleId, due: 'pre-selection-published', matter: { cycleId } }, told);
    await this.offers.offer(tx, 'applications.call-closed', { cycleId }, told);
  }

  @On(PhaseEntered)
  async hearPhaseEntered({ cycleId, state }: DataOf<typeof PhaseEntered>, tx: EntityManager, told: Told) {
    await this.known.cycleChanged(tx, cycleId);
    if (state === 'pre_selection') {
      const about = { about: cycleId, cycleId, due: 'pre-selection-published', matter: { cycleId } } as const;
      await this.todos.settle(tx, 'start-pre-selection', cycleId, told);
      await this.todos.open(tx, { kind: 'assess-applications', ...about, roles: ['assessor'] }, told);
      await this.todos.open(tx, { kind: 'decide-pre-selection', ...about, roles: OFFICE }, told);
      await this.notices.tell(tx, told, { cycleId, dueKey: 'pre-selection-published' }, [{ kind: 'assessment-started', to: { roles: ['assessor'], cycleId } }]);
    }
    if (state === 'development') {
      await this.todos.settle(tx, 'assess-applications', cycleId, told);
      await this.todos.settle(tx, 'decide-pre-selection', cycleId, told);
    }
    if (state === 'archived') await this.todos.settleCycle(tx, cycleId, told);
  }

  @On(ApplicationStarted)
  async hearApplicationStarted(town: Town, tx: EntityManager, told: Told) {
    const { applicationId, cycleId, teamId, placeId } = town;
    await this.known.town(tx, town);
    await this.todos.open(tx, { kind: 'submit-application', about: applicationId, team: teamId, cycleId, placeId, due: 'call-closes', matter: { applicationId } }, told);
  }

  @On(ApplicationSubmitted)
  async hearApplicationSubmitted(town: DataOf<typeof ApplicationSubmitted>, tx: EntityManager, told: Told) {
    const { applicationId, teamId } = town;
    await this.known.town(tx, town, 'submitted');
    await this.todos.settle(tx, 'submit-application', applicationId, told);
    await this.notices.tell(tx, told, matterOf(town), [
      { kind: 'application-received', to: { teams: [teamId] } },
      { kind: 'office-application-arrived', to: SECRETARIAT },
    ]);
  }

  @On(ApplicationWithdrawn)
  async hearApplicationWithdrawn(town: Town, tx: EntityManager, told: Told) {
    await this.known.town(tx, town, 'ended');
    await this.todos.settle(tx, 'submit-application', town.applicationId, told);
    await this.notices.tell(tx, told, matterOf(town), [
      { kind: 'application-withdrawn', to: { teams: [town.teamId] } },
      { kind: 'office-application-withdrawn', to: SECRETARIAT },
    ]);
  }

  @On(CandidateSelected)
  async hearCandidateSelected(town: Town, tx: EntityManager, told: Told) {
    await this.known.town(tx, town, 'submitted', 'candidate');
    await this.notices.tell(tx, told, matterOf(town), [{ kind: 'candidate-selected', to: { teams: [town.teamId] } }]);
  }

  @On(CandidateNotSelected)
  async hearCandidateNotSelected(town: Town, tx: EntityManager, told: Told) {
    await this.known.town(tx, town, 'submitted', 'ended');
    await this.notices.tell(tx, told, matterOf(town), [{ kind: 'candidate-not-selected', to: { teams: [town.teamId] } }]);
  }
}

const matterOf = ({ applicationId, cycleId, placeId }: Town) => ({ applicationId, cycleId, placeId });

import { Injectable } from '@nestjs/common';
import { ApplicationStarted, ApplicationWithdrawn, type Answers, type ApplicationStart, type Withdrawal } from '@pearls/contracts';
import { Conflict, holdsAny, NotFound, type Caller } from '@pearls/domain';
import { find, lock, tell, transaction } from '@pearls/persistence';
import { placeAnswers } from '@pearls/reference/application-form';
import { DataSource, In, type EntityManager } from 'typeorm';
import { CycleEntity } from '../cycles/cycle.entity.js';
import { Cycles } from '../cycles/cycles.service.js';
import { Letters } from '../letters/letters.service.js';
import { PlaceEntity } from '../places/place.entity.js';
import { ApplicationEntity } from './application.entity.js';
import { applicationLifecycle } from './application.lifecycle.js';
import { ApplicationSectionEntity } from './application-section.entity.js';
import { stateFor, visibleTo, writingTeamsOf } from './visibility.js';

/** After the deadline a draft may still be on its way for this long before it lapses; whether it is in time is decided by its receipt. */
const IN_TRANSIT_MILLISECONDS = 120_000;

/** Applications: who starts one, what may be done with it, how it ends. */
@Injectable()
export class Applications {
  constructor(
    private readonly db: DataSource,
    private readonly cycles: Cycles,
    private readonly letters: Letters,
  ) {}

  start(caller: Caller, start: ApplicationStart) {
    return transaction(this.db, caller, async (tx) => {
      if (!writingTeamsOf(caller).includes(start.teamId)) throw new NotFound('There is no team of yours with this id in which you may write.');
      const cycle = await find(tx, CycleEntity, { id: start.cycleId });
      if (!cycle.takesApplicationsAt(caller.at)) throw new Conflict('call-not-open', 'The call of this cycle is not open.');
      const place = await find(tx, PlaceEntity, { id: start.placeId });
      await this.refuseSecond(tx, cycle, place);
      const application = await tx.save(ApplicationEntity.start(cycle, place, start, caller.at));
      await this.carryOver(tx, caller, application, place);
      await tell(tx, caller, ApplicationStarted, application.id, factOf(application));
      return this.shown(tx, caller, application);
    });
  }

  withdraw(caller: Caller, id: string, { reason }: Withdrawal) {
    return transaction(this.db, caller, async (tx) => {
      const application = await lock(tx, ApplicationEntity, { id, teamId: In(writingTeamsOf(caller)) });
      const wasOnlyADraft = application.state === 'started';
      application.withdraw(reason, caller.at);
      await tx.save(application);
      await tell(tx, caller, ApplicationWithdrawn, id, factOf(application));
      await this.letters.takeBack(tx, id, ['selected', 'not-selected', 'ineligible']);
      await tx.query(`delete from decisions where application_id = $1 and applied_at is null`, [id]);
      if (!wasOnlyADraft) await this.letters.write(tx, caller, application, 'application-withdrawn', { cycle: await this.cycles.one(application.cycleId, tx) });
      return this.shown(tx, caller, application);
    });
  }

  /** One application the caller may read; 404 otherwise. */
  readable(caller: Caller, id: string, tx: EntityManager = this.db.manager) {
    return find(tx, ApplicationEntity, visibleTo(caller, { id }));
  }

  /** Drafts whose deadline has passed were not handed in: a normal end. */
  async lapse(caller: Caller) {
    await this.db.query(
      `update applications a set state = 'not_submitted', told_state = 'not_submitted', changed_at = $1, version = a.version + 1
       from cycles c where c.id = a.cycle_id and a.state = 'started' and c.call_closes_at < $2`,
      [caller.at, new Date(caller.at.getTime() - IN_TRANSIT_MILLISECONDS)],
    );
  }

  /** What the caller may do with an application now. */
  actionsOf(caller: Caller, application: Pick<ApplicationEntity, 'teamId' | 'state' | 'toldState'>, cycle: CycleEntity): string[] {
    const writes = writingTeamsOf(caller).includes(application.teamId);
    const moves = applicationLifecycle.actions(application.toldState);
    const open = cycle.takesApplicationsAt(caller.at);
    const staff = holdsAny(caller, ['secretariat', 'administrator'], cycle.id);
    const state = cycle.stateAt(caller.at);
    return [
      ...(writes && application.state === 'started' && open ? ['edit', 'submit'] : []),
      ...(writes && moves.includes('withdraw') && application.toldState !== 'ineligible' ? ['withdraw'] : []),
      ...(staff && ['submitted', 'eligible', 'ineligible'].includes(application.state) && ['call_closed', 'pre_selection'].includes(state) ? ['decideEligibility'] : []),
      ...(staff && application.state === 'eligible' && state === 'pre_selection' ? ['stageDecision'] : []),
    ];
  }

  /** The application with everything its contract names. */
  async shown(tx: EntityManager, caller: Caller, application: ApplicationEntity) {
    const cycle = await this.cycles.one(application.cycleId, tx);
    const sections = await tx.find(ApplicationSectionEntity, { where: { applicationId: application.id }, order: { key: 'ASC' } });
    const attachments = await tx.query(
      `select id, field, file_name as "fileName", media_type as "mediaType", size, sha256, added_at as "addedAt" from attachments where application_id = $1 order by added_at, id`,
      [application.id],
    );
    return { ...application, state: stateFor(caller, application), sections, attachments, actions: this.actionsOf(caller, application, cycle) };
  }

  private async refuseSecond(tx: EntityManager, cycle: CycleEntity, place: PlaceEntity) {
    await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`${cycle.id}/${place.id}`]);
    const rival = await tx
      .createQueryBuilder(ApplicationEntity, 'a')
      .where(`a.cycle_id = :cycle and a.place_id = :place and a.state not in ('withdrawn', 'not_submitted')`, { cycle: cycle.id, place: place.id })
      .getExists();
    if (rival)
      throw new Conflict('place-taken', `Somebody has already started an application for ${place.displayName} in this cycle. Write to ${cycle.contact}: we put the two teams in touch.`);
  }

  /** What the register knows of the place is not asked again. */
  private async carryOver(tx: EntityManager, caller: Caller, application: ApplicationEntity, place: PlaceEntity) {
    const { keys } = await this.cycles.form(application.cycleId, application.formVersion, tx);
    const parent = place.withinId ? await tx.findOneBy(PlaceEntity, { id: place.withinId }) : null;
    const known = placeAnswers({ ...place, population: place.population ?? undefined, populationYear: place.populationYear ?? undefined }, parent?.displayName) as Answers;
    for (const [key, fields] of Object.entries(keys)) {
      const answers = Object.fromEntries(Object.entries(known).filter(([field]) => fields.includes(field)));
      if (Object.keys(answers).length)
        await tx.insert(ApplicationSectionEntity, { applicationId: application.id, key, answers, completed: false, version: 1, savedAt: caller.at, savedBy: caller.id } as never);
    }
  }
}

/** What facts about an application carry. */
export const factOf = ({ id, cycleId, teamId, placeId, country }: ApplicationEntity) => ({ applicationId: id, cycleId, teamId, placeId, country });

import { Injectable } from '@nestjs/common';
import { AssessmentFinalised, AssessmentReopened, type AssessmentDraft } from '@pearls/contracts';
import { Conflict, holdsAny, NotFound, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { ApplicationEntity } from '../applications/application.entity.js';
import { Applications, factOf } from '../applications/applications.service.js';
import { assessableBy, walledCountries } from '../applications/visibility.js';
import { Cycles } from '../cycles/cycles.service.js';
import { AssessmentEntity } from './assessment.entity.js';

/** Assessments of pre-selection: independent until final, never of the country one mentors. */
@Injectable()
export class Assessments {
  constructor(
    private readonly db: DataSource,
    private readonly applications: Applications,
    private readonly cycles: Cycles,
  ) {}

  /** The staff sees who has begun and what is final; a reader sees the own one, and the others' once the own is final. */
  async list(caller: Caller, id: string) {
    const application = await this.applications.readable(caller, id);
    const all = await this.db.manager.find(AssessmentEntity, { where: { applicationId: id }, order: { id: 'ASC' } });
    if (holdsAny(caller, ['secretariat', 'administrator', 'auditor'])) return { items: all.map((one) => (one.state === 'final' ? shown(one, caller) : withheld(one))) };
    if (!this.mayAssess(caller, application)) throw new NotFound();
    const own = all.find((one) => one.assessorId === caller.id);
    return { items: own?.state === 'final' ? all.filter((one) => one.state === 'final').map((one) => shown(one, caller)) : own ? [shown(own, caller)] : [] };
  }

  async readMine(caller: Caller, id: string) {
    await this.assessable(this.db.manager, caller, id);
    const own = await this.db.manager.findOneBy(AssessmentEntity, { applicationId: id, assessorId: caller.id });
    return own ? shown(own, caller) : { applicationId: id, assessorId: caller.id, state: 'draft', scores: {}, remarks: {}, actions: ['finalise'], version: 0 };
  }

  saveMine(caller: Caller, id: string, version: number, draft: AssessmentDraft) {
    return transaction(this.db, caller, async (tx) => {
      const application = await this.assessable(tx, caller, id);
      await this.mustBeOpen(tx, caller, application);
      const assessment = await this.mine(tx, caller, id);
      sameVersion(assessment, version);
      if (assessment.state === 'final') throw new Conflict('assessment-final', 'Your assessment is final. The secretariat can reopen it with a reason.');
      const { criteria } = await this.cycles.form(application.cycleId, application.formVersion, tx);
      assessment.write(draft, criteria, caller.at);
      return shown(await tx.save(assessment), caller);
    });
  }

  finaliseMine(caller: Caller, id: string) {
    return transaction(this.db, caller, async (tx) => {
      const application = await this.assessable(tx, caller, id);
      await this.mustBeOpen(tx, caller, application);
      const assessment = await lock(tx, AssessmentEntity, { applicationId: id, assessorId: caller.id });
      const { criteria } = await this.cycles.form(application.cycleId, application.formVersion, tx);
      assessment.finalise(criteria, caller.at);
      await tell(tx, caller, AssessmentFinalised, id, { ...factOf(application), assessmentId: assessment.id });
      return shown(await tx.save(assessment), caller);
    });
  }

  reopen(caller: Caller, assessmentId: string, reason: string) {
    return transaction(this.db, caller, async (tx) => {
      const assessment = await lock(tx, AssessmentEntity, { id: assessmentId });
      const application = await find(tx, ApplicationEntity, { id: assessment.applicationId });
      await this.mustBeOpen(tx, caller, application);
      assessment.reopen();
      await tell(tx, caller, AssessmentReopened, application.id, { ...factOf(application), assessmentId, reason });
      return withheld(await tx.save(assessment));
    });
  }

  private assessable(tx: EntityManager, caller: Caller, id: string) {
    const ways = assessableBy(caller, { id });
    if (!ways.length) throw new NotFound();
    return find(tx, ApplicationEntity, ways);
  }

  private mayAssess(caller: Caller, { country, cycleId, teamId }: ApplicationEntity) {
    if (caller.teams.some((team) => team.id === teamId) || walledCountries(caller).includes(country)) return false;
    return caller.grants.some((grant) => grant.role === 'assessor' && (!grant.cycleId || grant.cycleId === cycleId));
  }

  private async mustBeOpen(tx: EntityManager, caller: Caller, { cycleId, state }: ApplicationEntity) {
    const cycle = await this.cycles.one(cycleId, tx);
    if (cycle.stateAt(caller.at) !== 'pre_selection' || state !== 'eligible') throw new Conflict('not-in-pre-selection', 'Assessments are written while pre-selection runs.');
  }

  private async mine(tx: EntityManager, caller: Caller, applicationId: string) {
    await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`${applicationId}/${caller.id}`]);
    return (await tx.findOneBy(AssessmentEntity, { applicationId, assessorId: caller.id })) ?? AssessmentEntity.begin(applicationId, caller.id);
  }
}

const shown = (assessment: AssessmentEntity, caller: Caller) => ({
  ...assessment,
  percent: assessment.percent,
  actions: assessment.assessorId === caller.id ? assessment.actions.filter((action) => action === 'finalise') : assessment.state === 'final' && holdsAny(caller, ['secretariat', 'administrator']) ? ['reopen'] : [],
});

/** That somebody is writing, and nothing of what. */
const withheld = ({ id, applicationId, assessorId, version, savedAt }: AssessmentEntity) => ({ id, applicationId, assessorId, state: 'draft', scores: {}, remarks: {}, savedAt, actions: [], version });

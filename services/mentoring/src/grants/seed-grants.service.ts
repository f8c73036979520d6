import { Injectable } from '@nestjs/common';
import type { PublishedSeedGrantFilter, SeedGrantEvidence, SeedGrantFilter, SeedGrantOffer, SeedGrantPayment, SeedGrantProposal } from '@pearls/contracts';
import { Conflict, NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, transaction } from '@pearls/persistence';
import { DataSource, IsNull, Not, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { CandidateEntity } from '../candidates/candidate.entity.js';
import { PlaceNames } from '../places/place-names.service.js';
import { ProgrammeSettingsOfCycles } from '../programme/programme-settings.service.js';
import { Reach, type WithinReach } from '../reach.js';
import { SeedGrantEntity } from './seed-grant.entity.js';
import { seedGrantLifecycle } from './seed-grant.lifecycle.js';

/** Moves of the Pearl; the others are the secretariat's. */
const OF_TEAM: string[] = ['propose', 'handInEvidence'];

/** Seed money for a first cooperation with the local culture sector, where the cycle has it. */
@Injectable()
export class SeedGrants {
  constructor(
    private readonly db: DataSource,
    private readonly reach: Reach,
    private readonly settings: ProgrammeSettingsOfCycles,
    private readonly placeNames: PlaceNames,
  ) {}

  async list(caller: Caller, { cycle, teamId, state }: SeedGrantFilter) {
    const reach = await this.reach.of(caller);
    const where = { ...(cycle && { cycleId: cycle }), ...(teamId && { teamId }), ...(state && { state }) } as FindOptionsWhere<SeedGrantEntity>;
    const rows = await this.db.manager.find(SeedGrantEntity, { where: reach.where<SeedGrantEntity>(where), order: { cycleId: 'DESC', placeId: 'ASC', id: 'ASC' }, take: 10_000 });
    return { items: await this.shown(this.db.manager, reach, rows) };
  }

  /** What closed grants made possible; how to reach people is not for the public. */
  async listPublished({ cycle }: PublishedSeedGrantFilter) {
    const rows = await this.db.manager.find(SeedGrantEntity, { where: { state: 'closed', publish: true, ...(cycle && { cycleId: cycle }) }, order: { cycleId: 'DESC', placeId: 'ASC', id: 'ASC' }, take: 10_000 });
    const placeName = await this.placeNames.of(rows.map(({ placeId }) => placeId));
    return { items: rows.map(({ proposal, evidence, cycleId, placeId, country }) => ({ ...proposal, ...evidence, cycleId, placeId, country, placeName: placeName(placeId) })) };
  }

  async read(caller: Caller, id: string) {
    const reach = await this.reach.of(caller);
    return (await this.shown(this.db.manager, reach, [await find(this.db.manager, SeedGrantEntity, reach.where<SeedGrantEntity>({ id }))]))[0]!;
  }

  offer(caller: Caller, { planId, offeredEuros }: SeedGrantOffer) {
    return transaction(this.db, caller, async (tx) => {
      const reach = await this.reach.of(caller, tx);
      const pearl = await lock(tx, CandidateEntity, { planId, pearlAt: Not(IsNull()) });
      if (!reach.runs(pearl)) throw new NotFound();
      const settings = await this.settings.of(tx, pearl.cycleId);
      if (!settings.seedGrants) throw new Conflict('seed-grants-off', 'There are no seed grants in this cycle. The settings of its programme can switch them on.');
      const euros = offeredEuros ?? settings.seedGrantCapEuros;
      if (euros > settings.seedGrantCapEuros) throw overCap(settings.seedGrantCapEuros, '/offeredEuros');
      if (await tx.existsBy(SeedGrantEntity, { planId, state: Not('returned') })) throw new Conflict('grant-offered', 'This Pearl has been offered a seed grant already.');
      const { cycleId, applicationId, teamId, placeId, country } = pearl;
      const grant = await tx.save(Object.assign(new SeedGrantEntity(), { planId, cycleId, applicationId, teamId, placeId, country, offeredEuros: euros, changedAt: caller.at }));
      return (await this.shown(tx, reach, [grant]))[0]!;
    });
  }

  propose(caller: Caller, id: string, version: number, proposal: SeedGrantProposal) {
    return this.byTeam(caller, id, version, (grant) => {
      grant.propose(proposal, caller.at);
      if (proposal.amountEuros > grant.offeredEuros) throw overCap(grant.offeredEuros, '/amountEuros');
      if (proposal.startsOn && proposal.endsOn && proposal.endsOn < proposal.startsOn) throw new Unprocessable('grant-dates', 'It must end on or after its first day.', [{ pointer: '/endsOn', code: 'order', message: 'This is before the first day.' }]);
    });
  }

  handInEvidence(caller: Caller, id: string, version: number, evidence: SeedGrantEvidence) {
    return this.byTeam(caller, id, version, (grant) => grant.handInEvidence(evidence, caller.at));
  }

  agree(caller: Caller, id: string) {
    return this.byStaff(caller, id, (grant) => grant.agree(caller.at));
  }

  pay(caller: Caller, id: string, { paidOn }: SeedGrantPayment) {
    return this.byStaff(caller, id, (grant) => grant.pay(paidOn, caller.at));
  }

  close(caller: Caller, id: string, publish: boolean) {
    return this.byStaff(caller, id, (grant) => grant.close(publish, caller.at));
  }

  giveBack(caller: Caller, id: string, reason: string) {
    return this.byStaff(caller, id, (grant) => grant.giveBack(reason, caller.at));
  }

  private byTeam(caller: Caller, id: string, version: number, move: (grant: SeedGrantEntity) => void) {
    return this.moved(caller, id, ['team'], (reach, grant) => reach.writes(grant), (grant) => {
      sameVersion(grant, version);
      move(grant);
    });
  }

  private byStaff(caller: Caller, id: string, move: (grant: SeedGrantEntity) => void) {
    return this.moved(caller, id, ['staff'], (reach, grant) => reach.runs(grant), move);
  }

  private moved(caller: Caller, id: string, ways: ('team' | 'staff')[], may: (reach: WithinReach, grant: SeedGrantEntity) => boolean, move: (grant: SeedGrantEntity) => void) {
    return transaction(this.db, caller, async (tx) => {
      const reach = await this.reach.of(caller, tx);
      const grant = await lock(tx, SeedGrantEntity, reach.where<SeedGrantEntity>({ id }, ways));
      if (!may(reach, grant)) throw new NotFound();
      move(grant);
      return (await this.shown(tx, reach, [await tx.save(grant)]))[0]!;
    });
  }

  private async shown(tx: EntityManager, reach: WithinReach, grants: SeedGrantEntity[]) {
    const placeName = await this.placeNames.of(grants.map(({ placeId }) => placeId), tx);
    return grants.map(({ proposal, evidence, ...grant }) => {
      const standing = reach.standing(grant);
      const mine = (action: string) => (OF_TEAM.includes(action) ? standing === 'team' && reach.writes(grant) : standing === 'staff' && reach.runs(grant));
      return { ...proposal, ...evidence, ...grant, evidenceUrls: evidence?.evidenceUrls ?? [], placeName: placeName(grant.placeId), actions: seedGrantLifecycle.actions(grant.state).filter(mine) };
    });
  }
}

const overCap = (euros: number, pointer: string) => new Unprocessable('over-the-cap', `A seed grant is at most ${euros} euros here.`, [{ pointer, code: 'range', message: `Enter at most ${euros}.`, params: { min: 1, max: euros } }]);

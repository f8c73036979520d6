import { Injectable } from '@nestjs/common';
import type { JurorProfileDraft, PublicJurorFilter } from '@pearls/contracts';
import { NotFound, type Caller } from '@pearls/domain';
import { sameVersion, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { Reconsiderations } from '../conflicts/reconsiderations.service.js';
import { Neighbours } from '../neighbours/neighbours.service.js';
import { TO_DECLARE } from '../visibility.js';
import { JurorProfileEntity } from './juror-profile.entity.js';
import { SeatEntity } from './seat.entity.js';
import { Standings, type Standing } from './standings.service.js';

/** The members of a panel and how they are introduced. */
@Injectable()
export class Members {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
    private readonly neighbours: Neighbours,
    private readonly reconsiderations: Reconsiderations,
  ) {}

  async list(caller: Caller, panelId: string) {
    const standing = await this.standings.of(caller, panelId);
    const { panel, as } = standing;
    const seats = await this.db.manager.find(SeatEntity, { where: { cycleId: panel.cycleId }, order: { personId: 'ASC' } });
    const profiles = await this.db.manager.findBy(JurorProfileEntity, { cycleId: panel.cycleId });
    const untied = as !== 'member' || (await this.standings.presides(caller, standing));
    const toDeclare = untied ? await this.toDeclare(panelId) : new Map<string, number>();
    const nameless = seats.filter(({ personId }) => !profiles.some((one) => one.personId === personId));
    const names = await this.neighbours.namesOf(nameless.map(({ personId }) => personId));
    const items = seats.map(({ personId, chair, seated }) => {
      const profile = profiles.find((one) => one.personId === personId);
      return { personId, name: profile?.name ?? names.get(personId), chair, seated, profile, ...(untied && seated && { toDeclare: toDeclare.get(personId) ?? 0 }), actions: mayDescribe(caller, standing, personId) ? ['edit'] : [] };
    });
    return { items };
  }

  async readProfile(caller: Caller, panelId: string, personId: string) {
    const standing = await this.standings.of(caller, panelId);
    if (standing.as === 'member' && personId !== caller.id) throw new NotFound();
    const { cycleId } = standing.panel;
    await this.mustHaveSeat(this.db.manager, cycleId, personId);
    return (await this.db.manager.findOneBy(JurorProfileEntity, { cycleId, personId })) ?? this.empty(personId);
  }

  /** Begins with the name the account has; what else is to be said the juror says. */
  private async empty(personId: string) {
    const name = (await this.neighbours.namesOf([personId])).get(personId) ?? '';
    return { name, job: '', organisation: '', country: '', expertise: '', statement: '', version: 0 };
  }

  saveProfile(caller: Caller, panelId: string, personId: string, version: number, draft: JurorProfileDraft) {
    return transaction(this.db, caller, async (tx) => {
      const standing = await this.standings.of(caller, panelId, tx);
      if (!mayDescribe(caller, standing, personId)) throw new NotFound();
      const { cycleId } = standing.panel;
      await this.mustHaveSeat(tx, cycleId, personId);
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`${cycleId}/${personId}`]);
      const profile = (await tx.findOneBy(JurorProfileEntity, { cycleId, personId })) ?? JurorProfileEntity.of(cycleId, personId);
      sameVersion(profile, version);
      profile.describe(draft);
      await tx.save(profile);
      await this.reconsiderations.ofJuror(tx, personId, caller.at);
      return profile;
    });
  }

  /** The jury as the public sees it, once the panel is public; a member without a profile is not introduced yet. */
  async listPublic({ cycle }: PublicJurorFilter) {
    const items = await this.db.query<object[]>(
      `select j.cycle_id as "cycleId", j.name, j.job, j.organisation, j.country, j.expertise, j.statement, s.chair
       from panels p join seats s on s.cycle_id = p.cycle_id and s.seated join juror_profiles j on j.cycle_id = s.cycle_id and j.person_id = s.person_id
       where p.cycle_id = $1 and p.announced_at is not null order by s.chair desc, j.name, j.person_id`,
      [cycle],
    );
    return { items };
  }

  private async toDeclare(panelId: string) {
    const rows = await this.db.query<{ juror_id: string; count: number }[]>(`select t.juror_id, t.count from (${TO_DECLARE}) t where t.panel_id = $1`, [panelId]);
    return new Map(rows.map((row) => [row.juror_id, row.count]));
  }

  private async mustHaveSeat(tx: EntityManager, cycleId: string, personId: string) {
    if (!(await tx.existsBy(SeatEntity, { cycleId, personId }))) throw new NotFound();
  }
}

const mayDescribe = ({ id }: Caller, { as }: Standing, personId: string) => as === 'staff' || (as === 'member' && id === personId);

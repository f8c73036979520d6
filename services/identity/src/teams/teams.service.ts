import { Injectable } from '@nestjs/common';
import { MemberJoined, TeamChanged, TeamOpened, type Team, type TeamAction, type TeamChanges, type TeamDraft, type TeamFilter } from '@pearls/contracts';
import { Forbidden, holdsAny, type Caller } from '@pearls/domain';
import { find, sameVersion, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { cursorAfter, likely, placeIn } from '../lists/by-name.js';
import { sortNameOf } from '../people/person.entity.js';
import { lockTeam, membershipFor, mustRun, runs } from './members.js';
import { MembershipEntity } from './membership.entity.js';
import { TeamEntity } from './team.entity.js';
import { teamsOf } from './teams-of.js';

const PAGE = 50;
const STAFF = ['secretariat', 'administrator'] as const;

/** Teams: municipalities, contact points, partner organisations. */
@Injectable()
export class Teams {
  constructor(private readonly db: DataSource) {}

  open(caller: Caller, draft: TeamDraft): Promise<Team> {
    if (draft.kind !== 'municipality' && !holdsAny(caller, STAFF)) throw new Forbidden('team-kind', 'Teams of contact points and partner organisations are opened by the secretariat.');
    return transaction(this.db, caller, async (tx) => {
      const team = TeamEntity.open(draft, caller.at);
      const owner = MembershipEntity.of(team.id, caller.id, 'owner', caller.at);
      await tx.insert(TeamEntity, team);
      await tx.insert(MembershipEntity, owner);
      await tell(tx, caller, TeamOpened, team.id, { teamId: team.id, kind: team.kind });
      await tell(tx, caller, MemberJoined, team.id, { teamId: team.id, personId: caller.id, role: 'owner' });
      return this.shown(tx, caller, team, owner);
    });
  }

  async mine(caller: Caller) {
    return { items: await teamsOf(this.db.manager, caller.id) };
  }

  async list(caller: Caller, { search, kind, country, cursor }: TeamFilter) {
    const after = placeIn(cursor);
    const query = this.db.manager.createQueryBuilder(TeamEntity, 'team').orderBy('team.sortName').addOrderBy('team.id').take(PAGE + 1);
    if (search) query.andWhere('team.sortName like :search', { search: likely(sortNameOf(search)) });
    if (kind) query.andWhere('team.kind = :kind', { kind });
    if (country) query.andWhere('team.country = :country', { country });
    if (after) query.andWhere('(team.sortName, team.id) > (:sortName, :id)', after);
    const teams = await query.getMany();
    const page = teams.slice(0, PAGE);
    const items = await Promise.all(page.map(async (team) => this.shown(this.db.manager, caller, team, await this.db.manager.findOneBy(MembershipEntity, { teamId: team.id, personId: caller.id }))));
    return { items, next: teams.length > PAGE ? cursorAfter(page.at(-1)!) : undefined };
  }

  async read(caller: Caller, id: string): Promise<Team> {
    const team = await find(this.db.manager, TeamEntity, { id });
    return this.shown(this.db.manager, caller, team, await membershipFor(this.db.manager, caller, id));
  }

  edit(caller: Caller, id: string, version: number, changes: TeamChanges): Promise<Team> {
    return transaction(this.db, caller, async (tx) => {
      const team = await lockTeam(tx, id);
      const membership = await mustRun(tx, caller, id);
      sameVersion(team, version);
      team.edit(changes);
      await tell(tx, caller, TeamChanged, id, { teamId: id });
      return this.shown(tx, caller, await tx.save(team), membership);
    });
  }

  async shown(tx: EntityManager, caller: Caller, team: TeamEntity, membership: MembershipEntity | null | undefined): Promise<Team> {
    const { id, kind, name, country, createdAt, version } = team;
    const memberCount = await tx.countBy(MembershipEntity, { teamId: id });
    const run = runs(caller, membership ?? undefined);
    const actions: TeamAction[] = [...(run ? (['edit', 'invite'] as const) : []), ...(membership ? (['leave'] as const) : []), ...(membership?.role === 'owner' && memberCount > 1 ? (['hand-over'] as const) : [])];
    return { id, kind, name, ...(country && { country }), memberCount, ...(membership && { myRole: membership.role }), actions, createdAt: createdAt.toISOString(), version };
  }
}

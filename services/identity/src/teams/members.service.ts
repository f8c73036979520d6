import { Injectable } from '@nestjs/common';
import { MemberLeft, MemberRoleChanged, type Member, type MemberAction, type Team, type TeamRole } from '@pearls/contracts';
import { Conflict, Forbidden, NotFound, type Caller } from '@pearls/domain';
import { find, tell, transaction } from '@pearls/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';
import { keepAnOwner, lockTeam, membershipFor, mustRun, runs } from './members.js';
import { MembershipEntity } from './membership.entity.js';
import { Teams } from './teams.service.js';

/** Who belongs to a team, and what they may do in it. */
@Injectable()
export class Members {
  constructor(
    private readonly db: DataSource,
    private readonly teams: Teams,
  ) {}

  async list(caller: Caller, teamId: string) {
    const mine = await membershipFor(this.db.manager, caller, teamId);
    return { items: await this.shown(this.db.manager, caller, teamId, mine) };
  }

  changeRole(caller: Caller, teamId: string, personId: string, role: TeamRole): Promise<Member> {
    return transaction(this.db, caller, async (tx) => {
      await lockTeam(tx, teamId);
      await mustRun(tx, caller, teamId);
      const member = await find(tx, MembershipEntity, { teamId, personId });
      await this.give(tx, caller, member, role);
      const [shown] = await this.shown(tx, caller, teamId, await membershipFor(tx, caller, teamId), personId);
      return shown!;
    });
  }

  /** Removes a member; oneself: leaves. */
  remove(caller: Caller, teamId: string, personId: string): Promise<void> {
    return transaction(this.db, caller, async (tx) => {
      await lockTeam(tx, teamId);
      if (personId === caller.id) await membershipFor(tx, caller, teamId);
      else await mustRun(tx, caller, teamId);
      const member = await find(tx, MembershipEntity, { teamId, personId });
      await keepAnOwner(tx, teamId, member);
      await tx.remove(MembershipEntity, member);
      await tell(tx, caller, MemberLeft, teamId, { teamId, personId });
    });
  }

  handOver(caller: Caller, teamId: string, personId: string): Promise<Team> {
    return transaction(this.db, caller, async (tx) => {
      const team = await lockTeam(tx, teamId);
      const mine = await membershipFor(tx, caller, teamId);
      if (mine?.role !== 'owner') throw new Forbidden('owner-needed', 'Only an owner of the team can do this. Ask one of them.');
      if (personId === caller.id) throw new Conflict('own-team', 'The team is yours already. Choose another member.');
      const heir = await tx.findOneBy(MembershipEntity, { teamId, personId });
      if (!heir) throw new NotFound('This person is not a member of the team. Invite them first.');
      await this.give(tx, caller, heir, 'owner');
      await this.give(tx, caller, mine, 'editor');
      return this.teams.shown(tx, caller, team, mine);
    });
  }

  private async give(tx: EntityManager, caller: Caller, member: MembershipEntity, role: TeamRole) {
    if (member.role === role) return;
    await keepAnOwner(tx, member.teamId, member, role);
    member.role = role;
    await tx.save(member);
    await tell(tx, caller, MemberRoleChanged, member.teamId, { teamId: member.teamId, personId: member.personId, role });
  }

  private async shown(tx: EntityManager, caller: Caller, teamId: string, mine: MembershipEntity | undefined, onlyId?: string): Promise<Member[]> {
    const members = await tx.find(MembershipEntity, { where: { teamId }, order: { joinedAt: 'ASC', personId: 'ASC' } });
    const people = new Map((await tx.findBy(PersonEntity, { id: In(members.map((one) => one.personId)) })).map((one) => [one.id, one]));
    const owners = members.filter((one) => one.role === 'owner').length;
    const run = runs(caller, mine);
    return members.flatMap(({ personId, role, joinedAt }) => {
      const person = people.get(personId);
      if (!person || (onlyId && onlyId !== personId)) return [];
      const me = personId === caller.id;
      const free = role !== 'owner' || owners > 1;
      const actions: MemberAction[] = [
        ...(run && free ? (['change-role'] as const) : []),
        ...(me && free ? (['leave'] as const) : []),
        ...(!me && run && free ? (['remove'] as const) : []),
        ...(!me && mine?.role === 'owner' ? (['hand-over'] as const) : []),
      ];
      return [{ personId, name: person.name, email: person.email, role, joinedAt: joinedAt.toISOString(), me, actions }];
    });
  }
}

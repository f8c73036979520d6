import { Injectable } from '@nestjs/common';
import { InvitationRefused, MemberJoined, type InvitationOffer, type MyTeam } from '@pearls/contracts';
import { NotFound, type Caller } from '@pearls/domain';
import { find, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { DoorKeys } from '../keys/door-keys.js';
import { asPerson } from '../people/joining.service.js';
import { PersonEntity } from '../people/person.entity.js';
import { InvitationEntity } from './invitation.entity.js';
import { MembershipEntity } from './membership.entity.js';
import { lockTeam } from './members.js';
import { TeamEntity } from './team.entity.js';

/** What somebody who was invited can do: look, accept, refuse. Whoever holds the link may, signed in with any address. */
@Injectable()
export class InvitationAnswers {
  constructor(
    private readonly db: DataSource,
    private readonly keys: DoorKeys,
  ) {}

  async offer(id: string, key: string, at: Date): Promise<InvitationOffer> {
    return this.shown(this.db.manager, await this.behind(this.db.manager, id, key), at);
  }

  accept(caller: Caller, id: string, key: string): Promise<MyTeam> {
    return transaction(this.db, caller, async (tx) => {
      const { teamId } = await this.behind(tx, id, key);
      const team = await lockTeam(tx, teamId);
      const invitation = await this.behind(tx, id, key);
      invitation.accept(caller.id, caller.at);
      const membership = await this.join(tx, caller, invitation, caller.id);
      return { id: team.id, kind: team.kind, name: team.name, country: team.country ?? undefined, role: membership.role, joinedAt: membership.joinedAt.toISOString() };
    });
  }

  refuse(caller: Caller, id: string, key: string): Promise<InvitationOffer> {
    return transaction(this.db, caller, async (tx) => {
      const { teamId } = await this.behind(tx, id, key);
      await lockTeam(tx, teamId);
      const invitation = await this.behind(tx, id, key);
      invitation.refuse(caller.at);
      await tx.save(invitation);
      await tell(tx, caller, InvitationRefused, id, { teamId, invitationId: id });
      return this.shown(tx, invitation, caller.at);
    });
  }

  /** The open invitation that somebody follows while signing up; nothing when the link does not fit or is over. */
  async followed(tx: EntityManager, { id, key }: { id: string; key: string }, at: Date): Promise<InvitationEntity | undefined> {
    const invitation = this.keys.opensLink(id, key) ? await tx.findOneBy(InvitationEntity, { id }) : null;
    return invitation?.stateAt(at) === 'open' ? invitation : undefined;
  }

  /** Accepts for somebody who just signed up; an invitation that is over by then changes nothing. */
  async acceptIfOpen(tx: EntityManager, caller: Caller, id: string, personId: string) {
    const known = await tx.findOneBy(InvitationEntity, { id });
    if (!known) return;
    await lockTeam(tx, known.teamId);
    const invitation = await find(tx, InvitationEntity, { id });
    if (invitation.stateAt(caller.at) !== 'open') return;
    invitation.accept(personId, caller.at);
    await this.join(tx, asPerson(caller, personId), invitation, personId);
  }

  private async join(tx: EntityManager, caller: Caller, invitation: InvitationEntity, personId: string) {
    await tx.save(invitation);
    const { teamId, role } = invitation;
    const already = await tx.findOneBy(MembershipEntity, { teamId, personId });
    if (already) return already;
    const membership = MembershipEntity.of(teamId, personId, role, caller.at);
    await tx.insert(MembershipEntity, membership);
    await tell(tx, caller, MemberJoined, teamId, { teamId, personId, role });
    return membership;
  }

  private behind(tx: EntityManager, id: string, key: string) {
    if (!this.keys.opensLink(id, key)) throw new NotFound('This link is not complete or not valid. Copy it whole, or ask for a new invitation.');
    return find(tx, InvitationEntity, { id });
  }

  private async shown(tx: EntityManager, invitation: InvitationEntity, at: Date): Promise<InvitationOffer> {
    const [team, inviter] = await Promise.all([find(tx, TeamEntity, { id: invitation.teamId }), tx.findOneBy(PersonEntity, { id: invitation.invitedBy })]);
    const { id, role, email } = invitation;
    return { id, role, email, state: invitation.stateAt(at), teamId: team.id, teamName: team.name, teamKind: team.kind, invitedBy: inviter?.name ?? team.name, expiresAt: invitation.expiresAt.toISOString() };
  }
}

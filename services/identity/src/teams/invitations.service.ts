import { Injectable } from '@nestjs/common';
import { InvitationRevoked, MemberInvited, type Invitation, type InvitationDraft } from '@pearls/contracts';
import { Conflict, type Caller } from '@pearls/domain';
import { find, tell, transaction } from '@pearls/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { Letters } from '../letters/letters.service.js';
import { Limits } from '../limits/limits.service.js';
import { emailKeyOf } from '../people/email-key.js';
import { PersonEntity } from '../people/person.entity.js';
import { InvitationEntity } from './invitation.entity.js';
import { lockTeam, membershipFor, mustRun, runs } from './members.js';
import { MembershipEntity } from './membership.entity.js';
import type { TeamEntity } from './team.entity.js';

/** Invitations as a team writes them. */
@Injectable()
export class Invitations {
  constructor(
    private readonly db: DataSource,
    private readonly letters: Letters,
    private readonly limits: Limits,
  ) {}

  async list(caller: Caller, teamId: string) {
    const mine = await membershipFor(this.db.manager, caller, teamId);
    const invitations = await this.db.manager.find(InvitationEntity, { where: { teamId }, order: { sentAt: 'DESC', id: 'DESC' }, take: 500 });
    return { items: await this.shown(this.db.manager, caller, invitations, runs(caller, mine)) };
  }

  /** Invites; somebody who was invited and has not answered gets the newer letter and the newer role. */
  async invite(caller: Caller, teamId: string, draft: InvitationDraft): Promise<Invitation> {
    await membershipFor(this.db.manager, caller, teamId);
    await this.limits.take('invite-team', teamId, caller.at);
    return transaction(this.db, caller, async (tx) => {
      const team = await lockTeam(tx, teamId);
      await mustRun(tx, caller, teamId);
      await this.refuseMember(tx, teamId, draft.email);
      for (const earlier of await tx.findBy(InvitationEntity, { teamId, emailKey: emailKeyOf(draft.email), state: 'open' })) await this.takeBack(tx, caller, earlier);
      const inviter = await tx.findOneBy(PersonEntity, { id: caller.id });
      const invitation = InvitationEntity.write({ ...draft, language: draft.language ?? inviter?.language ?? 'en', teamId, invitedBy: caller.id }, caller.at);
      await tx.insert(InvitationEntity, invitation);
      await tell(tx, caller, MemberInvited, teamId, { teamId, invitationId: invitation.id });
      await this.send(tx, caller, team, invitation);
      return (await this.shown(tx, caller, [invitation], true))[0]!;
    });
  }

  async resend(caller: Caller, teamId: string, id: string): Promise<Invitation> {
    await membershipFor(this.db.manager, caller, teamId);
    await this.limits.take('invite-team', teamId, caller.at);
    return transaction(this.db, caller, async (tx) => {
      const team = await lockTeam(tx, teamId);
      await mustRun(tx, caller, teamId);
      const invitation = await find(tx, InvitationEntity, { id, teamId });
      invitation.renew(caller.at);
      await tx.save(invitation);
      await tell(tx, caller, MemberInvited, teamId, { teamId, invitationId: id });
      await this.send(tx, caller, team, invitation);
      return (await this.shown(tx, caller, [invitation], true))[0]!;
    });
  }

  revoke(caller: Caller, teamId: string, id: string): Promise<void> {
    return transaction(this.db, caller, async (tx) => {
      await lockTeam(tx, teamId);
      await mustRun(tx, caller, teamId);
      await this.takeBack(tx, caller, await find(tx, InvitationEntity, { id, teamId }));
    });
  }

  private async takeBack(tx: EntityManager, caller: Caller, invitation: InvitationEntity) {
    invitation.revoke(caller.at);
    await tx.save(invitation);
    await tell(tx, caller, InvitationRevoked, invitation.teamId, { teamId: invitation.teamId, invitationId: invitation.id });
  }

  private async refuseMember(tx: EntityManager, teamId: string, email: string) {
    const known = await tx.findOneBy(PersonEntity, { emailKey: emailKeyOf(email) });
    if (known && (await tx.existsBy(MembershipEntity, { teamId, personId: known.id }))) throw new Conflict('member-already', 'This person is a member of the team already.');
  }

  private async send(tx: EntityManager, caller: Caller, team: TeamEntity, invitation: InvitationEntity) {
    const inviter = await tx.findOneBy(PersonEntity, { id: invitation.invitedBy });
    const matter = { invitationId: invitation.id, inviter: inviter?.name ?? team.name, team: team.name, ...(invitation.message && { message: invitation.message }) };
    await this.letters.write(tx, caller, 'invitation', { email: invitation.email, language: invitation.language }, matter);
  }

  private async shown(tx: EntityManager, caller: Caller, invitations: InvitationEntity[], run: boolean): Promise<Invitation[]> {
    const people = new Map((await tx.findBy(PersonEntity, { id: In(invitations.map((one) => one.invitedBy)) })).map((one) => [one.id, one.name]));
    return invitations.map((one) => {
      const state = one.stateAt(caller.at);
      const { id, teamId, email, role, sentAt, expiresAt } = one;
      return { id, teamId, email, role, state, invitedBy: people.get(one.invitedBy) ?? '–', sentAt: sentAt.toISOString(), expiresAt: expiresAt.toISOString(), actions: run && one.state === 'open' ? ['revoke', 'resend'] : [] };
    });
  }
}

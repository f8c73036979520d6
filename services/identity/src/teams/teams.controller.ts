import { Body, Controller, Param, Query } from '@nestjs/common';
import { HandOver, InvitationDraft, InvitationKey, MemberRole, TeamChanges, TeamDraft, TeamFilter, teams } from '@pearls/contracts';
import { Clock, type Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { InvitationAnswers } from './invitation-answers.service.js';
import { Invitations } from './invitations.service.js';
import { Members } from './members.service.js';
import { Teams } from './teams.service.js';

@Controller()
export class TeamsController {
  constructor(
    private readonly teams: Teams,
    private readonly members: Members,
  ) {}

  @Route(teams.openTeam)
  open(@Caller() caller: CallerType, @Body() draft: TeamDraft) {
    return this.teams.open(caller, draft);
  }

  @Route(teams.myTeams)
  mine(@Caller() caller: CallerType) {
    return this.teams.mine(caller);
  }

  @Route(teams.listTeams)
  list(@Caller() caller: CallerType, @Query() filter: TeamFilter) {
    return this.teams.list(caller, filter);
  }

  @Route(teams.readTeam)
  read(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.teams.read(caller, id);
  }

  @Route(teams.editTeam)
  edit(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() changes: TeamChanges) {
    return this.teams.edit(caller, id, version, changes);
  }

  @Route(teams.listMembers)
  listMembers(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.members.list(caller, id);
  }

  @Route(teams.changeMemberRole)
  changeRole(@Caller() caller: CallerType, @Param('id') id: string, @Param('personId') personId: string, @Body() { role }: MemberRole) {
    return this.members.changeRole(caller, id, personId, role);
  }

  @Route(teams.removeMember)
  remove(@Caller() caller: CallerType, @Param('id') id: string, @Param('personId') personId: string) {
    return this.members.remove(caller, id, personId);
  }

  @Route(teams.handOver)
  handOver(@Caller() caller: CallerType, @Param('id') id: string, @Body() { personId }: HandOver) {
    return this.members.handOver(caller, id, personId);
  }
}

@Controller()
export class InvitationsController {
  constructor(
    private readonly invitations: Invitations,
    private readonly answers: InvitationAnswers,
    private readonly clock: Clock,
  ) {}

  @Route(teams.listInvitations)
  list(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.invitations.list(caller, id);
  }

  @Route(teams.invite)
  invite(@Caller() caller: CallerType, @Param('id') id: string, @Body() draft: InvitationDraft) {
    return this.invitations.invite(caller, id, draft);
  }

  @Route(teams.resendInvitation)
  resend(@Caller() caller: CallerType, @Param('id') id: string, @Param('invitationId') invitationId: string) {
    return this.invitations.resend(caller, id, invitationId);
  }

  @Route(teams.revokeInvitation)
  revoke(@Caller() caller: CallerType, @Param('id') id: string, @Param('invitationId') invitationId: string) {
    return this.invitations.revoke(caller, id, invitationId);
  }

  @Route(teams.readInvitation)
  offer(@Param('id') id: string, @Body() { key }: InvitationKey) {
    return this.answers.offer(id, key, this.clock.now());
  }

  @Route(teams.acceptInvitation)
  accept(@Caller() caller: CallerType, @Param('id') id: string, @Body() { key }: InvitationKey) {
    return this.answers.accept(caller, id, key);
  }

  @Route(teams.refuseInvitation)
  refuse(@Caller() caller: CallerType, @Param('id') id: string, @Body() { key }: InvitationKey) {
    return this.answers.refuse(caller, id, key);
  }
}

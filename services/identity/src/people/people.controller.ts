import { Body, Controller, Param, Query } from '@nestjs/common';
import { Because, GrantDraft, people, PersonFilter } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route } from '@pearls/service';
import { Grants } from './grants.service.js';
import { People } from './people.service.js';

@Controller()
export class PeopleController {
  constructor(
    private readonly people: People,
    private readonly grants: Grants,
  ) {}

  @Route(people.listPeople)
  list(@Query() filter: PersonFilter) {
    return this.people.list(filter);
  }

  @Route(people.readPerson)
  read(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.people.read(caller, id);
  }

  @Route(people.confirmPerson)
  confirm(@Caller() caller: CallerType, @Param('id') id: string, @Body() { reason }: Because) {
    return this.people.confirm(caller, id, reason);
  }

  @Route(people.grantRole)
  grant(@Caller() caller: CallerType, @Param('id') id: string, @Body() draft: GrantDraft) {
    return this.grants.grant(caller, id, draft);
  }

  @Route(people.revokeRole)
  revoke(@Caller() caller: CallerType, @Param('id') id: string, @Param('grantId') grantId: string) {
    return this.grants.revoke(caller, id, grantId);
  }

  @Route(people.resetSecondFactor)
  resetSecondFactor(@Caller() caller: CallerType, @Param('id') id: string, @Body() { reason }: Because) {
    return this.people.resetSecondFactor(caller, id, reason);
  }
}

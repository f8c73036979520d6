import { Body, Controller, Param, Query } from '@nestjs/common';
import { conflicts, type ConflictDecision, type ConflictFilter, type DeclarationDraft } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { Conflicts } from './conflicts.service.js';
import { Declarations } from './declarations.service.js';

@Controller()
export class ConflictsController {
  constructor(
    private readonly declarations: Declarations,
    private readonly conflicts: Conflicts,
  ) {}

  @Route(conflicts.listDeclarations)
  listDeclarations(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.declarations.list(caller, id);
  }

  @Route(conflicts.declare)
  declare(@Caller() caller: CallerType, @Param('id') id: string, @Param('applicationId') applicationId: string, @Version() version: number, @Body() draft: DeclarationDraft) {
    return this.declarations.declare(caller, id, applicationId, version, draft);
  }

  @Route(conflicts.listConflicts)
  listConflicts(@Caller() caller: CallerType, @Query() filter: ConflictFilter) {
    return this.conflicts.list(caller, filter);
  }

  @Route(conflicts.readConflict)
  readConflict(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.conflicts.read(caller, id);
  }

  @Route(conflicts.decideConflict)
  decideConflict(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() decision: ConflictDecision) {
    return this.conflicts.decide(caller, id, version, decision);
  }
}

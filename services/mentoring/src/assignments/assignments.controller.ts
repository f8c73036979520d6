import { Body, Controller, Param, Query } from '@nestjs/common';
import { assignments, type AssignmentDraft, type AssignmentFilter } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route } from '@pearls/service';
import { Assignments } from './assignments.service.js';

@Controller()
export class AssignmentsController {
  constructor(private readonly assignments: Assignments) {}

  @Route(assignments.listAssignments)
  list(@Caller() caller: CallerType, @Query() filter: AssignmentFilter) {
    return this.assignments.list(caller, filter);
  }

  @Route(assignments.readAssignment)
  read(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.assignments.read(caller, id);
  }

  @Route(assignments.assign)
  assign(@Caller() caller: CallerType, @Body() draft: AssignmentDraft) {
    return this.assignments.assign(caller, draft);
  }

  @Route(assignments.acceptAssignment)
  accept(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.assignments.accept(caller, id);
  }

  @Route(assignments.endAssignment)
  end(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.assignments.end(caller, id);
  }
}

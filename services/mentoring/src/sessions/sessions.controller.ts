import { Body, Controller, Param, Query } from '@nestjs/common';
import { mentoringSessions, type SessionChanges, type SessionDraft, type SessionFilter, type StepFilter, type StepTick } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { Sessions } from './sessions.service.js';
import { Steps } from './steps.service.js';

@Controller()
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly steps: Steps,
  ) {}

  @Route(mentoringSessions.listSessions)
  list(@Caller() caller: CallerType, @Query() filter: SessionFilter) {
    return this.sessions.list(caller, filter);
  }

  @Route(mentoringSessions.listSteps)
  listSteps(@Caller() caller: CallerType, @Query() filter: StepFilter) {
    return this.steps.list(caller, filter);
  }

  @Route(mentoringSessions.readSession)
  read(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.sessions.read(caller, id);
  }

  @Route(mentoringSessions.logSession)
  log(@Caller() caller: CallerType, @Body() draft: SessionDraft) {
    return this.sessions.log(caller, draft);
  }

  @Route(mentoringSessions.editSession)
  edit(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() changes: SessionChanges) {
    return this.sessions.edit(caller, id, version, changes);
  }

  @Route(mentoringSessions.tickStep)
  tick(@Caller() caller: CallerType, @Param('id') id: string, @Param('stepId') stepId: string, @Body() tick: StepTick) {
    return this.steps.tick(caller, id, stepId, tick);
  }
}

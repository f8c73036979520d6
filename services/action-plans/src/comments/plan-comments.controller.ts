import { Body, Controller, Param, Query } from '@nestjs/common';
import { planComments, type CommentDraft, type CommentFilter, type CommentThreadDraft } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route } from '@pearls/service';
import { PlanComments } from './plan-comments.service.js';

@Controller()
export class PlanCommentsController {
  constructor(private readonly comments: PlanComments) {}

  @Route(planComments.listThreads)
  list(@Caller() caller: CallerType, @Param('id') id: string, @Query() filter: CommentFilter) {
    return this.comments.list(caller, id, filter);
  }

  @Route(planComments.openThread)
  open(@Caller() caller: CallerType, @Param('id') id: string, @Body() thread: CommentThreadDraft) {
    return this.comments.open(caller, id, thread);
  }

  @Route(planComments.addComment)
  add(@Caller() caller: CallerType, @Param('id') id: string, @Param('threadId') threadId: string, @Body() comment: CommentDraft) {
    return this.comments.add(caller, id, threadId, comment);
  }

  @Route(planComments.resolveThread)
  resolve(@Caller() caller: CallerType, @Param('id') id: string, @Param('threadId') threadId: string) {
    return this.comments.settle(caller, id, threadId, 'resolve');
  }

  @Route(planComments.reopenThread)
  reopen(@Caller() caller: CallerType, @Param('id') id: string, @Param('threadId') threadId: string) {
    return this.comments.settle(caller, id, threadId, 'reopen');
  }

  @Route(planComments.markThreadRead)
  markRead(@Caller() caller: CallerType, @Param('id') id: string, @Param('threadId') threadId: string) {
    return this.comments.markRead(caller, id, threadId);
  }
}

import { Body, Controller, Param, Query } from '@nestjs/common';
import { titles, type FeedbackChanges, type TitleFilter } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { Feedback } from './feedback.service.js';
import { Titles } from './titles.service.js';

@Controller()
export class TitlesController {
  constructor(
    private readonly titles: Titles,
    private readonly feedback: Feedback,
  ) {}

  @Route(titles.listTitles)
  listTitles(@Query() filter: TitleFilter) {
    return this.titles.list(filter);
  }

  @Route(titles.listFeedback)
  listFeedback(@Caller() caller: CallerType) {
    return this.feedback.mine(caller);
  }

  @Route(titles.readFeedback)
  readFeedback(@Caller() caller: CallerType, @Param('applicationId') applicationId: string) {
    return this.feedback.one(caller, applicationId);
  }

  @Route(titles.verifyTitle)
  verifyTitle(@Param('reference') reference: string) {
    return this.titles.verify(reference);
  }

  @Route(titles.listFeedbackDrafts)
  listFeedbackDrafts(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.feedback.listDrafts(caller, id);
  }

  @Route(titles.editFeedback)
  editFeedback(@Caller() caller: CallerType, @Param('id') id: string, @Param('planId') planId: string, @Version() version: number, @Body() changes: FeedbackChanges) {
    return this.feedback.edit(caller, id, planId, version, changes);
  }
}

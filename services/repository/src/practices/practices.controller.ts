import { Body, Controller, Param, Query } from '@nestjs/common';
import {
  practices,
  type PracticeArchiving,
  type PracticeDraft,
  type PracticeFromActivity,
  type PracticeReviewDraft,
  type PracticeStart,
  type PracticeTranslationDraft,
  type PracticeWorkFilter,
} from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { Reviews } from '../reviews/reviews.service.js';
import { PracticesFromActivities } from './from-activity.service.js';
import { PracticeList } from './practice-list.service.js';
import { Practices } from './practices.service.js';

/** Practices in work: written, handed in, read. */
@Controller()
export class PracticesController {
  constructor(
    private readonly practices: Practices,
    private readonly practiceList: PracticeList,
    private readonly fromActivities: PracticesFromActivities,
    private readonly reviews: Reviews,
  ) {}

  @Route(practices.listInWork)
  list(@Caller() caller: CallerType, @Query() filter: PracticeWorkFilter) {
    return this.practiceList.list(caller, filter);
  }

  @Route(practices.start)
  start(@Caller() caller: CallerType, @Body() start: PracticeStart) {
    return this.practices.start(caller, start);
  }

  @Route(practices.startFromActivity)
  startFromActivity(@Caller() caller: CallerType, @Body() activity: PracticeFromActivity) {
    return this.fromActivities.start(caller, activity);
  }

  @Route(practices.read)
  read(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.practices.read(caller, id);
  }

  @Route(practices.save)
  save(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() draft: PracticeDraft) {
    return this.practices.save(caller, id, version, draft);
  }

  @Route(practices.translate)
  translate(@Caller() caller: CallerType, @Param('id') id: string, @Param('language') language: string, @Version() version: number, @Body() draft: PracticeTranslationDraft) {
    return this.practices.translate(caller, id, language, version, draft);
  }

  @Route(practices.removeTranslation)
  removeTranslation(@Caller() caller: CallerType, @Param('id') id: string, @Param('language') language: string, @Version() version: number) {
    return this.practices.translate(caller, id, language, version, undefined);
  }

  @Route(practices.submit)
  submit(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.practices.submit(caller, id);
  }

  @Route(practices.recall)
  recall(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.practices.recall(caller, id);
  }

  @Route(practices.review)
  review(@Caller() caller: CallerType, @Param('id') id: string, @Body() review: PracticeReviewDraft) {
    return this.reviews.review(caller, id, review);
  }

  @Route(practices.revise)
  revise(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.practices.revise(caller, id);
  }

  @Route(practices.abandon)
  abandon(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number) {
    return this.practices.abandon(caller, id, version);
  }

  @Route(practices.archive)
  archive(@Caller() caller: CallerType, @Param('id') id: string, @Body() { reason }: PracticeArchiving) {
    return this.practices.archive(caller, id, reason);
  }

  @Route(practices.restore)
  restore(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.practices.restore(caller, id);
  }
}

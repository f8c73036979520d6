import { Body, Controller, Param, Query } from '@nestjs/common';
import { stories, type FeedQuery, type StoryDraft, type StoryFilter, type StoryReviewDraft, type StoryStart, type StoryWorkFilter } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route, Version } from '@pearls/service';
import { Feeds } from '../open-data/feeds.service.js';
import { PublicNews } from './public-news.service.js';
import { Stories } from './stories.service.js';

@Controller()
export class StoriesController {
  constructor(
    private readonly stories: Stories,
    private readonly news: PublicNews,
    private readonly feeds: Feeds,
  ) {}

  @Route(stories.listStories)
  list(@Query() filter: StoryFilter) {
    return this.news.list(filter);
  }

  @Route(stories.listStoriesInWork)
  listInWork(@Caller() caller: CallerType, @Query() filter: StoryWorkFilter) {
    return this.stories.list(caller, filter);
  }

  @Route(stories.readNewsAtom)
  atom(@Query() { language }: FeedQuery) {
    return this.feeds.news('atom', language);
  }

  @Route(stories.readNewsRss)
  rss(@Query() { language }: FeedQuery) {
    return this.feeds.news('rss', language);
  }

  @Route(stories.readStory)
  read(@Param('slug') slug: string) {
    return this.news.read(slug);
  }

  @Route(stories.startStory)
  start(@Caller() caller: CallerType, @Body() start: StoryStart) {
    return this.stories.start(caller, start);
  }

  @Route(stories.readDraft)
  readDraft(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.stories.read(caller, id);
  }

  @Route(stories.saveStory)
  save(@Caller() caller: CallerType, @Param('id') id: string, @Version() version: number, @Body() draft: StoryDraft) {
    return this.stories.save(caller, id, version, draft);
  }

  @Route(stories.submitStory)
  submit(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.stories.submit(caller, id);
  }

  @Route(stories.recallStory)
  recall(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.stories.recall(caller, id);
  }

  @Route(stories.reviewStory)
  review(@Caller() caller: CallerType, @Param('id') id: string, @Body() review: StoryReviewDraft) {
    return this.stories.review(caller, id, review);
  }

  @Route(stories.reviseStory)
  revise(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.stories.revise(caller, id);
  }

  @Route(stories.archiveStory)
  archive(@Caller() caller: CallerType, @Param('id') id: string) {
    return this.stories.archive(caller, id);
  }
}

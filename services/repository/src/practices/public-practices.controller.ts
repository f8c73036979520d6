import { Controller, Param, Query } from '@nestjs/common';
import { practices, type FeedQuery, type FitQuery, type PracticeFilter, type PracticeQuery } from '@pearls/contracts';
import type { Caller as CallerType } from '@pearls/domain';
import { Caller, Route } from '@pearls/service';
import { Exports } from '../open-data/exports.service.js';
import { Feeds } from '../open-data/feeds.service.js';
import { FittingPractices } from '../search/fit.service.js';
import { PracticeSearch } from '../search/search.service.js';
import { PublishedPractices } from './published.service.js';

/** What everybody sees of the practices. */
@Controller()
export class PublicPracticesController {
  constructor(
    private readonly published: PublishedPractices,
    private readonly practiceSearch: PracticeSearch,
    private readonly fitting: FittingPractices,
    private readonly exports: Exports,
    private readonly feeds: Feeds,
  ) {}

  @Route(practices.search)
  search(@Query() query: PracticeQuery) {
    return this.practiceSearch.search(query);
  }

  @Route(practices.readMap)
  map(@Query() filter: PracticeFilter) {
    return this.practiceSearch.map(filter);
  }

  @Route(practices.listFitting)
  listFitting(@Query() query: FitQuery) {
    return this.fitting.list(query);
  }

  @Route(practices.exportCsv)
  csv() {
    return this.exports.practicesCsv();
  }

  @Route(practices.exportJson)
  json() {
    return this.exports.practicesJson();
  }

  @Route(practices.readAtom)
  atom(@Query() { language }: FeedQuery) {
    return this.feeds.practices('atom', language);
  }

  @Route(practices.readRss)
  rss(@Query() { language }: FeedQuery) {
    return this.feeds.practices('rss', language);
  }

  @Route(practices.readPublished)
  read(@Caller() caller: CallerType, @Param('slug') slug: string) {
    return this.published.read(caller, slug);
  }
}

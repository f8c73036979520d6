import { Module } from '@nestjs/common';
import { Press } from '@pearls/service';
import { Errands } from './errands/errands.service.js';
import { Exports } from './open-data/exports.service.js';
import { Feeds } from './open-data/feeds.service.js';
import { PearlsController } from './pearls/pearls.controller.js';
import { Pearls } from './pearls/pearls.service.js';
import { TitlesConsumer } from './pearls/titles.consumer.js';
import { KnownPlaces } from './places/known-places.service.js';
import { PlaceConsumer } from './places/place.consumer.js';
import { PlaybookController } from './playbook/playbook.controller.js';
import { Playbook } from './playbook/playbook.service.js';
import { Worksheets } from './playbook/worksheets.service.js';
import { PracticesFromActivities } from './practices/from-activity.service.js';
import { PracticeAnswers } from './practices/practice.answers.js';
import { PracticeList } from './practices/practice-list.service.js';
import { PracticesController } from './practices/practices.controller.js';
import { Practices } from './practices/practices.service.js';
import { PublicPracticesController } from './practices/public-practices.controller.js';
import { PublishedPractices } from './practices/published.service.js';
import { ShownPractices } from './practices/shown.service.js';
import { Publications } from './publications/publications.service.js';
import { Reviews } from './reviews/reviews.service.js';
import { FittingPractices } from './search/fit.service.js';
import { Lexicon } from './search/lexicon.service.js';
import { PracticeSearch } from './search/search.service.js';
import { NewsConsumer } from './stories/news.consumer.js';
import { News } from './stories/news.service.js';
import { PublicNews } from './stories/public-news.service.js';
import { StoriesController } from './stories/stories.controller.js';
import { Stories } from './stories/stories.service.js';
import { UseConsumer } from './uses/use.consumer.js';

@Module({
  controllers: [PublicPracticesController, PracticesController, PlaybookController, PearlsController, StoriesController, PracticeAnswers],
  providers: [
    Errands,
    Exports,
    Feeds,
    FittingPractices,
    KnownPlaces,
    Lexicon,
    News,
    NewsConsumer,
    Pearls,
    PlaceConsumer,
    Playbook,
    PracticeList,
    Practices,
    PracticesFromActivities,
    PracticeSearch,
    Press,
    Publications,
    PublicNews,
    PublishedPractices,
    Reviews,
    ShownPractices,
    Stories,
    TitlesConsumer,
    UseConsumer,
    Worksheets,
  ],
})
export class RepositoryModule {}

import { repositoryFacts } from '@pearls/contracts';
import { Clock } from '@pearls/domain';
import type { ServiceDefinition } from '@pearls/service';
import { ErrandEntity } from './errands/errand.entity.js';
import { CreateRepository1764000000000 } from './migrations/1764000000000-create-repository.js';
import { PearlProfileEntity } from './pearls/pearl-profile.entity.js';
import { KnownPlaceEntity } from './places/known-place.entity.js';
import { repositoryPolicy } from './policy.js';
import { PracticeEntity } from './practices/practice.entity.js';
import { practiceLifecycle } from './practices/practice.lifecycle.js';
import { RepositoryModule } from './repository.module.js';
import { PracticeReviewEntity } from './reviews/practice-review.entity.js';
import { loadHistory } from './seed/history.js';
import { NewsLineEntity } from './stories/news-line.entity.js';
import { StoryEntity } from './stories/story.entity.js';
import { storyLifecycle } from './stories/story.lifecycle.js';
import { PracticeUseEntity } from './uses/practice-use.entity.js';

/** What worked: good practices, the playbook, public Pearl profiles and stories. */
export const repositoryService: ServiceDefinition = {
  name: 'repository',
  module: RepositoryModule,
  policy: repositoryPolicy,
  facts: repositoryFacts,
  lifecycles: [practiceLifecycle, storyLifecycle],
  entities: [ErrandEntity, KnownPlaceEntity, NewsLineEntity, PearlProfileEntity, PracticeEntity, PracticeReviewEntity, PracticeUseEntity, StoryEntity],
  migrations: [CreateRepository1764000000000],
  async seed(app) {
    await loadHistory(app, app.get(Clock).now());
  },
};

export { READ_PRACTICE } from './practices/published.service.js';
export { chosenIn, pageOf } from './search/page.js';
export { codeOf, lexemeOf } from './search/facet-codes.js';
export { CAP } from './search/statements.js';
export { wordsOf } from './search/words.js';

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { stories } from '@pearls/contracts/repository';
import type { StoryCard } from '@pearls/contracts/repository/stories';
import { PearlLoading } from '@pearls/ui/feedback/pearl-loading';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { served } from '@pearls/ui/texts/served';
import { Api } from '@pearls/web/api/api';
import { WebFailure } from '@pearls/web/api/web-failure';
import { Formats } from '@pearls/web/language/formats';
import { Language } from '@pearls/web/language/language';
import { Texts } from '@pearls/web/language/texts';
import { SpokenText } from '../library/spoken-text';
import { tellMachines } from '../served/page-facts';

const PAGE = 20;

/** Stories people wrote and what the record itself tells, the newest first. */
@Component({
  selector: 'app-news-page',
  imports: [PearlButton, PearlLoading, RouterLink, WebFailure],
  templateUrl: './news-page.html',
  styleUrl: './news-page.css',
})
export class NewsPage {
  private readonly api = inject(Api);
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly language = inject(Language);
  protected readonly spoken = inject(SpokenText);

  readonly kind = input<string>();
  readonly cursor = input<string>();

  private readonly storiesOnly = computed(() => this.kind() === 'story');
  protected readonly news = this.api.read(stories.listStories, () => ({ query: { cursor: this.cursor(), limit: PAGE, kind: this.storiesOnly() ? ('story' as const) : undefined } }));
  protected readonly items = computed(() => (this.news.hasValue() ? this.news.value().items : []));
  protected readonly older = computed(() => {
    const next = this.news.hasValue() ? this.news.value().next : undefined;
    return next && { cursor: next, ...(this.storiesOnly() && { kind: 'story' }) };
  });
  protected readonly views = computed(() => [
    { label: this.t('library.news.everything'), query: {}, current: !this.storiesOnly() },
    { label: this.t('library.news.stories'), query: { kind: 'story' }, current: this.storiesOnly() },
  ]);
  protected readonly atom = computed(() => this.api.url(stories.readNewsAtom, { query: { language: this.language.current() } }));
  protected readonly rss = computed(() => this.api.url(stories.readNewsRss, { query: { language: this.language.current() } }));

  constructor() {
    if (served)
      tellMachines(() => ({ description: this.t('library.news.lead'), feed: { title: this.t('library.news.title'), path: this.atom() }, unlisted: this.storiesOnly() || this.cursor() !== undefined }));
  }

  protected linkOf({ slug, path }: StoryCard): string | undefined {
    return slug ? `/news/${slug}` : path;
  }
}

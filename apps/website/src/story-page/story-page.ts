import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { stories } from '@pearls/contracts/repository';
import { PearlLoading } from '@pearls/ui/feedback/pearl-loading';
import { PearlBreadcrumbs } from '@pearls/ui/reading/pearl-breadcrumbs';
import { Api } from '@pearls/web/api/api';
import { Formats } from '@pearls/web/language/formats';
import { Language } from '@pearls/web/language/language';
import { Texts } from '@pearls/web/language/texts';
import { Missing } from '../library/missing';
import { pageOfOne } from '../library/page-of-one';
import { SpokenText, paragraphsOf } from '../library/spoken-text';

/** A story of a town or of the programme. */
@Component({
  selector: 'app-story-page',
  imports: [Missing, PearlBreadcrumbs, PearlLoading, RouterLink],
  template: `
    <pearl-breadcrumbs [items]="trail()" />
    @if (story(); as one) {
      <article class="measure">
        <p class="eyebrow">
          <time [attr.datetime]="one.publishedAt">{{ formats.date(one.publishedAt, 'Europe/Berlin') }}</time>
          @if (one.placeName) {
            <span> · {{ one.placeName }}</span>
          }
        </p>
        <h1 [attr.lang]="spoken.of(one.title)">{{ language.localised(one.title) }}</h1>
        @if (one.summary) {
          <p class="lead" [attr.lang]="spoken.of(one.summary)">{{ language.localised(one.summary) }}</p>
        }
        @for (paragraph of paragraphs(); track $index) {
          <p class="text" [attr.lang]="spoken.of(one.text)">{{ paragraph }}</p>
        }
        <p class="small soft">{{ t('library.story.by.' + one.writtenBy) }}</p>
        @if (one.placeId && one.titleYear) {
          <p><a [routerLink]="['/pearls', one.placeId, one.titleYear]">{{ t('library.story.pearl', { place: one.placeName, year: '' + one.titleYear }) }}</a></p>
        }
        @if (one.links.length) {
          <h2>{{ t('library.story.links') }}</h2>
          <ul>
            @for (link of one.links; track link.url) {
              <li><a [href]="link.url">{{ link.label }}</a></li>
            }
          </ul>
        }
        <p class="more"><a routerLink="/news">{{ t('library.news.all') }}</a></p>
      </article>
    } @else if (asked.error()) {
      <app-missing [heading]="t('library.story.gone')" [error]="asked.error()" link="/news" [label]="t('library.news.all')" (retry)="asked.reload()" />
    } @else {
      <pearl-loading [lines]="12" />
    }
  `,
  styles: `
    .text {
      white-space: pre-line;
    }

    .more {
      margin-block-start: var(--space-6);
    }
  `,
})
export class StoryPage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly language = inject(Language);
  protected readonly spoken = inject(SpokenText);

  readonly slug = input.required<string>();

  protected readonly asked = inject(Api).read(stories.readStory, () => ({ params: { slug: this.slug() } }));
  protected readonly story = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly paragraphs = computed(() => paragraphsOf(this.language.localised(this.story()?.text)));
  protected readonly trail = computed(() => [{ label: this.t('library.news.title'), link: '/news' }]);

  constructor() {
    const say = this.language.localised;
    pageOfOne(
      this.asked,
      ({ title }) => say(title),
      ({ title, summary, text, publishedAt }) => ({
        description: (say(summary) || say(text)).slice(0, 300),
        data: { '@type': 'NewsArticle', headline: say(title), description: say(summary), articleBody: say(text), datePublished: publishedAt, publisher: { '@type': 'Organization', name: 'BSR Cultural Pearls' } },
      }),
    );
  }
}

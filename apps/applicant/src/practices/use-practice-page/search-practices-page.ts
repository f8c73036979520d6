import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { practices } from '@pearls/contracts';
import { PearlEmpty, PearlLoading } from '@pearls/ui/feedback';
import { PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlPagination } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton, PearlCard } from '@pearls/ui/reading';
import { challenges, culturalTools, type Tag } from '@pearls/reference/tags';
import { Api, Formats, Language, Texts, WebFailure } from '@pearls/web';

/** Practices of other towns: searched here, taken into a plan. */
@Component({
  selector: 'app-search-practices-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlCard,
    PearlEmpty,
    PearlField,
    PearlForm,
    PearlLoading,
    PearlPagination,
    RouterLink,
    WebFailure,
  ],
  templateUrl: './search-practices-page.html',
  styleUrl: './use-practice-page.css',
})
export class SearchPracticesPage {
  private readonly language = inject(Language);
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly challengeTags = challenges;
  protected readonly toolTags = culturalTools;

  /** The plan it is for, from the address. */
  readonly plan = input<string>();

  protected readonly text = signal('');
  protected readonly challenge = signal('');
  protected readonly tool = signal('');
  private readonly filter = computed(() => {
    const challenge = this.challenge();
    const tool = this.tool();
    return {
      text: this.asked() || undefined,
      ...(challenge && { challenge: [challenge] }),
      ...(tool && { tool: [tool] }),
      displayLanguage: this.language.current(),
    };
  });
  protected readonly asked = signal('');
  private readonly cursors = linkedSignal<object, readonly string[]>({
    source: () => this.filter(),
    computation: () => [],
  });
  protected readonly results = inject(Api).read(practices.search, () => ({
    query: { ...this.filter(), cursor: this.cursors().at(-1), limit: 12 },
  }));
  protected readonly items = computed(() => (this.results.hasValue() ? this.results.value().items : []));
  protected readonly count = computed(() => {
    if (!this.results.hasValue()) return '';
    const { total, capped } = this.results.value();
    return this.t(capped ? 'practice.found.many' : 'practice.found.count', { count: total });
  });
  protected readonly correction = computed(() =>
    this.results.hasValue() ? this.results.value().correction : undefined,
  );
  protected readonly first = computed(() => this.cursors().length === 0);
  protected readonly following = computed(() =>
    this.results.hasValue() ? this.results.value().next : undefined,
  );
  protected readonly crumbs = computed(() => [{ label: this.t('nav.home'), link: '/' }]);
  protected readonly queryParams = computed(() => ({ plan: this.plan() }));

  protected name({ en, lv }: Tag): string {
    return this.language.localised({ en, lv });
  }

  protected tags(keys: readonly string[]): string {
    return keys
      .map((key) => challenges.find((tag) => tag.key === key))
      .filter((tag) => tag !== undefined)
      .map((tag) => this.name(tag))
      .join(' · ');
  }

  protected search(): void {
    this.asked.set(this.text().trim());
  }

  protected goOn(): void {
    const next = this.following();
    if (next) this.cursors.update((all) => [...all, next]);
  }

  protected goBack(): void {
    this.cursors.update((all) => all.slice(0, -1));
  }
}

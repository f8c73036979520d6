import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import {
  LANGUAGES,
  stories,
  type Language as LanguageCode,
  type Localised,
  type Story,
} from '@pearls/contracts';
import { PearlLoading, PearlNotification, Toasts } from '@pearls/ui/feedback';
import { PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Language, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { PracticeStateTag } from '../../practices/practice-state-tag';

type Part = 'title' | 'summary' | 'text';

/** A story of a Pearl: written, handed in, read by the programme, public. */
@Component({
  selector: 'app-story-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlField,
    PearlForm,
    PearlLoading,
    PearlNotification,
    PracticeStateTag,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './story-page.html',
})
export class StoryPage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(Language);
  protected readonly t = inject(Texts).t;
  protected readonly say = this.language.localised;

  /** Id of the story, from the address. */
  readonly story = input.required<string>();

  protected readonly deed = new Deed();
  protected readonly asked = this.api.read(stories.readDraft, () => ({ params: { id: this.story() } }));
  protected readonly found = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly written = signal<LanguageCode>('en');
  protected readonly languages = computed(() => {
    const names = new Intl.DisplayNames(this.language.locale(), { type: 'language' });
    return LANGUAGES.map((code) => ({ code, name: names.of(code) ?? code }));
  });
  protected readonly words = linkedSignal<Record<Part, Partial<Localised>>>(() => {
    const { title = { en: '' }, summary = { en: '' }, text = { en: '' } } = this.found() ?? {};
    return { title: { ...title }, summary: { ...summary }, text: { ...text } };
  });
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('story.mine'), link: '/stories' },
  ]);

  protected may(action: Story['actions'][number]): boolean {
    return this.found()?.actions.includes(action) ?? false;
  }

  protected choose(code: string): void {
    this.written.set(LANGUAGES.find((one) => one === code) ?? 'en');
  }

  protected word(part: Part): string {
    return this.words()[part][this.written()] ?? '';
  }

  protected write(part: Part, text: string): void {
    this.words.update((before) => ({ ...before, [part]: { ...before[part], [this.written()]: text } }));
  }

  protected async save(): Promise<Story | undefined> {
    const story = this.found();
    if (!story) return undefined;
    const { title, summary, text } = this.words();
    const { placeId, titleYear, links } = story;
    const body = {
      title: { en: '', ...title },
      summary: { en: '', ...summary },
      text: { en: '', ...text },
      links,
      ...(placeId && { placeId }),
      ...(titleYear !== undefined && { titleYear }),
    };
    const saved = await this.deed.run(() =>
      this.api.send(stories.saveStory, { params: { id: story.id }, body, version: story.version }),
    );
    if (!saved) return undefined;
    this.asked.set(saved.answer);
    this.toasts.show(this.t('story.saved'));
    return saved.answer;
  }

  protected async submit(): Promise<void> {
    if (!(await this.save())) return;
    await this.move(stories.submitStory, 'story.submitted');
  }

  protected async recall(): Promise<void> {
    await this.move(stories.recallStory, 'story.recalled');
  }

  protected async revise(): Promise<void> {
    await this.move(stories.reviseStory, 'story.revising');
  }

  private async move(
    operation: typeof stories.submitStory | typeof stories.recallStory | typeof stories.reviseStory,
    done: string,
  ): Promise<void> {
    const moved = await this.deed.run(
      () => this.api.send(operation, { params: { id: this.story() } }),
      this.t(done),
    );
    if (moved) this.asked.set(moved.answer);
  }
}

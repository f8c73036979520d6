import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { STORY_STATES, stories, type Story, type StoryReviewDraft, type StoryState } from '@pearls/contracts';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlEmpty, PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlFilterBar } from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Address } from '../parts/address';
import { More } from '../parts/more';
import { pagesOf } from '../parts/pages';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { practiceTone } from '../words/tones';
import { Words } from '../words/words';

/** Stories: what towns and the programme tell, read here before the public reads it. */
@Component({
  selector: 'app-stories-page',
  imports: [PearlDialog, PearlEmpty, PearlStatus, PearlField, PearlFilterBar, PearlButton, More, Refusal, Unread],
  templateUrl: './stories-page.html',
})
export class StoriesPage {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  private readonly api = inject(Api);
  protected readonly narrow = inject(Address).narrow;
  protected readonly states = STORY_STATES;
  protected readonly tone = (state: StoryState) => practiceTone(state);

  readonly state = input<string>();

  protected readonly wanted = computed(() => STORY_STATES.find((one) => one === this.state()));
  protected readonly list = pagesOf(stories.listStoriesInWork, () => ({ state: this.wanted() ? [this.wanted()!] : (['draft', 'in_review', 'changes_asked'] satisfies StoryState[]) }));
  protected readonly active = computed(() => (this.wanted() ? [{ key: 'state', label: this.words.say(`practiceState.${this.wanted()}`) }] : []));

  /** The story that is read; or `new` for one of the programme's own. */
  protected readonly open = signal<Story | 'new' | null>(null);
  protected readonly story = computed(() => {
    const open = this.open();
    return open === 'new' || !open ? null : open;
  });
  protected readonly mayWrite = computed(() => this.open() === 'new' || (this.story()?.actions.includes('edit') ?? false));
  protected readonly deed = new Deed(this.open);
  protected readonly title = linkedSignal(() => this.story()?.title.en ?? '');
  protected readonly summary = linkedSignal(() => this.story()?.summary?.en ?? '');
  protected readonly text = linkedSignal(() => this.story()?.text?.en ?? '');
  protected readonly comment = linkedSignal({ source: this.open, computation: () => '' });

  protected async save(handIn: boolean): Promise<void> {
    const story = this.story();
    const body = { title: { ...story?.title, en: this.title().trim() }, summary: { ...story?.summary, en: this.summary().trim() }, text: { ...story?.text, en: this.text() }, links: story?.links ?? [], placeId: story?.placeId, titleYear: story?.titleYear };
    const done = await this.deed.run(async () => {
      const saved = story
        ? await this.api.send(stories.saveStory, { params: { id: story.id }, body, version: story.version })
        : await this.api.send(stories.startStory, { body });
      return handIn ? this.api.send(stories.submitStory, { params: { id: saved.id } }) : saved;
    }, this.words.say('stories.saved'));
    this.settled(done?.answer);
  }

  protected async say(verdict: StoryReviewDraft['verdict']): Promise<void> {
    const story = this.story();
    if (!story) return;
    const request = { params: { id: story.id }, body: { verdict, comment: this.comment().trim() } };
    const done = await this.deed.run(() => this.api.send(stories.reviewStory, request), this.words.say(`practice.said.${verdict}`));
    this.settled(done?.answer);
  }

  protected async archive(): Promise<void> {
    const story = this.story();
    if (!story) return;
    const done = await this.deed.run(() => this.api.send(stories.archiveStory, { params: { id: story.id } }), this.words.say('practice.archived'));
    this.settled(done?.answer);
  }

  private settled(story: Story | undefined): void {
    if (!story) return;
    this.open.set(null);
    this.list.reload();
  }
}

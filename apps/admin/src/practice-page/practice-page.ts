import { Component, ElementRef, computed, effect, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { practices, type PracticeReviewDraft, type ReviewChecklist } from '@pearls/contracts';
import { challenges, culturalTools, participationMethods, resilienceDimensions, settings, targetGroups } from '@pearls/reference/tags';
import { PearlNotification, PearlStatus } from '@pearls/ui/feedback';
import { PearlCheckbox, PearlField, PearlGroup } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, PageTitles } from '@pearls/web';
import { ReasonDialog } from '../parts/reason-dialog';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Who } from '../people/who';
import { practiceTone } from '../words/tones';
import { Words } from '../words/words';

const BLOCKS = ['problem', 'whatWasDone', 'participation', 'whatChanged', 'whatWasHard', 'tips', 'partners', 'funding'] as const;
const CHECKLIST = ['evidence', 'consent', 'rights', 'transfer'] as const satisfies readonly (keyof ReviewChecklist)[];
const TAGS = [
  ['challenges', challenges],
  ['dimensions', resilienceDimensions],
  ['tools', culturalTools],
  ['methods', participationMethods],
  ['targetGroups', targetGroups],
  ['settings', settings],
] as const;

/** A practice before its readers: as it will stand, the checklist beside it, and what earlier readers said. */
@Component({
  selector: 'app-practice-page',
  imports: [PearlNotification, PearlStatus, PearlCheckbox, PearlField, PearlGroup, PearlBreadcrumbs, PearlButton, ReasonDialog, Refusal, Unread, Who],
  templateUrl: './practice-page.html',
})
export class PracticePage {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  private readonly titles = inject(PageTitles);
  private readonly points = viewChild(PearlGroup);
  private readonly remark = viewChild<ElementRef<HTMLTextAreaElement>>('box');
  protected readonly blocks = BLOCKS;
  protected readonly checklist = CHECKLIST;
  protected readonly tone = practiceTone;

  readonly id = input.required<string>();

  protected readonly read = this.api.read(practices.read, () => ({ params: { id: this.id() } }));
  protected readonly crumbs = computed(() => [{ label: this.words.say('practices.heading'), link: '/practices' }]);
  protected readonly tags = computed(() => {
    if (!this.read.hasValue()) return [];
    const { content } = this.read.value();
    const worded = TAGS.map(([key, vocabulary]) => ({ key, words: vocabulary.filter((tag) => (content[key] as readonly string[]).includes(tag.key)).map((tag) => this.words.text(tag)) }));
    return worded.filter(({ words }) => words.length);
  });
  protected readonly passed = linkedSignal<unknown, ReviewChecklist>({ source: () => this.id(), computation: () => ({ evidence: false, consent: false, rights: false, transfer: false }) });
  protected readonly comment = linkedSignal({ source: () => this.id(), computation: () => '' });
  protected readonly lacking = signal<'checklist' | 'comment' | undefined>(undefined);
  protected readonly reading = new Deed();
  protected readonly archiving = signal(false);
  protected readonly puttingAway = new Deed(this.archiving);
  protected readonly restoring = new Deed();

  constructor() {
    effect(() => {
      if (this.read.hasValue()) this.titles.name(this.read.value().content.title || this.words.say('practices.untitled'));
    });
  }

  protected tick(point: keyof ReviewChecklist, checked: boolean): void {
    this.passed.update((list) => ({ ...list, [point]: checked }));
  }

  protected async say(verdict: PracticeReviewDraft['verdict']): Promise<void> {
    const body = { verdict, checklist: this.passed(), comment: this.comment().trim() };
    this.lacking.set(lackingIn(body));
    if (this.lacking() === 'checklist') return this.points()?.focus();
    if (this.lacking() === 'comment') return this.remark()?.nativeElement.focus();
    const done = await this.reading.run(() => this.api.send(practices.review, { params: { id: this.id() }, body }), this.words.say(`practice.said.${verdict}`));
    if (done) this.read.set(done.answer);
  }

  protected async archive(reason: string): Promise<void> {
    const done = await this.puttingAway.run(() => this.api.send(practices.archive, { params: { id: this.id() }, body: { reason } }), this.words.say('practice.archived'));
    if (!done) return;
    this.archiving.set(false);
    this.read.set(done.answer);
  }

  protected async restore(): Promise<void> {
    const done = await this.restoring.run(() => this.api.send(practices.restore, { params: { id: this.id() } }), this.words.say('practice.restored'));
    if (done) this.read.set(done.answer);
  }
}

/** A pass needs every point, a wish for changes its words. */
function lackingIn({ verdict, checklist, comment }: PracticeReviewDraft): 'checklist' | 'comment' | undefined {
  if (verdict === 'pass') return CHECKLIST.every((point) => checklist[point]) ? undefined : 'checklist';
  return comment ? undefined : 'comment';
}

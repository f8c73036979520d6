import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { preSelection } from '@pearls/contracts';
import { PearlConfirm } from '@pearls/ui/dialog';
import { PearlNotification, PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, PageTitles } from '@pearls/web';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { Words } from '../words/words';
import { LetterPreview } from './letter-preview';

/** Paragraphs are set apart by an empty line, as people write them. */
const toText = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');
const toParagraphs = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

/** A letter before it leaves: as it will look, and its words beside it. */
@Component({
  selector: 'app-letter-page',
  imports: [RouterLink, PearlConfirm, PearlNotification, PearlStatus, PearlField, PearlBreadcrumbs, PearlButton, Refusal, Unread, LetterPreview],
  templateUrl: './letter-page.html',
  styleUrl: './letter-page.css',
})
export class LetterPage {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  private readonly api = inject(Api);
  private readonly titles = inject(PageTitles);

  readonly id = input.required<string>();

  protected readonly read = this.api.read(preSelection.readLetter, () => ({ params: { id: this.id() } }));
  protected readonly subject = linkedSignal(() => (this.read.hasValue() ? this.read.value().subject : ''));
  protected readonly text = linkedSignal(() => (this.read.hasValue() ? toText(this.read.value().paragraphs) : ''));
  protected readonly paragraphs = computed(() => toParagraphs(this.text()));
  protected readonly editing = signal(false);
  protected readonly saving = new Deed(this.editing);
  protected readonly releasing = signal(false);
  protected readonly leaving = new Deed(this.releasing);
  protected readonly labels = computed(() => ({ subject: this.words.say('letters.subject'), paragraphs: this.words.say('letter.text') }));
  protected readonly mayChange = computed(() => this.standing.mayAct() && this.read.hasValue() && this.read.value().state === 'waiting');
  protected readonly isChanged = computed(
    () => this.read.hasValue() && (this.subject() !== this.read.value().subject || this.text() !== toText(this.read.value().paragraphs)),
  );
  protected readonly crumbs = computed(() => [{ label: this.words.say('letters.title'), link: '/letters' }]);

  constructor() {
    effect(() => {
      if (this.read.hasValue()) this.titles.name(this.read.value().subject);
    });
  }

  protected async save(): Promise<void> {
    if (!this.read.hasValue()) return;
    const { version } = this.read.value();
    const body = { subject: this.subject().trim(), paragraphs: this.paragraphs() };
    const done = await this.saving.run(
      async () => this.read.set(await this.api.send(preSelection.editLetter, { params: { id: this.id() }, body, version })),
      this.words.say('letter.saved'),
    );
    if (done) this.editing.set(false);
  }

  protected cancel(): void {
    this.saving.clear();
    this.editing.set(false);
    this.read.reload();
  }

  protected async release(): Promise<void> {
    const done = await this.leaving.run(
      async () => this.read.set(await this.api.send(preSelection.releaseLetter, { params: { id: this.id() } })),
      this.words.say('letters.released'),
    );
    if (done) this.releasing.set(false);
  }
}

import { Component, DestroyRef, ElementRef, afterNextRender, inject, input, signal } from '@angular/core';
import type { CommentThread } from '@pearls/contracts';
import { PearlField } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Deed, Formats, Texts, WebRefusal } from '@pearls/web';
import { Threads } from '../threads';
import { WallMark } from './wall-mark';

const LONGEST = 5000;

/** One conversation: who reads it, what was said, and what may be done with it. */
@Component({
  selector: 'app-thread-card',
  imports: [PearlButton, PearlField, WallMark, WebRefusal],
  templateUrl: './thread-card.html',
  styleUrl: './thread-card.css',
})
export class ThreadCard {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly threads = inject(Threads);
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly limit = LONGEST;

  readonly thread = input.required<CommentThread>();

  /** What the conversation is about, where the page does not say it. */
  readonly about = input<string>();

  protected readonly deed = new Deed();
  protected readonly answering = signal(false);
  protected readonly text = signal('');

  constructor() {
    const destroyed = inject(DestroyRef);
    afterNextRender(() => {
      const seen = new IntersectionObserver((entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        seen.disconnect();
        if (this.thread().unread) void this.deed.run(() => this.threads.seen(this.thread()));
      });
      seen.observe(this.host.nativeElement);
      destroyed.onDestroy(() => seen.disconnect());
    });
  }

  protected may(action: string): boolean {
    return this.thread().actions.includes(action);
  }

  protected async answer(): Promise<void> {
    const text = this.text().trim();
    if (!text) return;
    if (!(await this.deed.run(() => this.threads.answer(this.thread(), text)))) return;
    this.text.set('');
    this.answering.set(false);
  }

  protected resolve(): void {
    void this.deed.run(() => this.threads.resolve(this.thread()), this.t('plan.comments.resolved'));
  }

  protected reopen(): void {
    void this.deed.run(() => this.threads.reopen(this.thread()));
  }
}

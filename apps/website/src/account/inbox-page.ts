import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { inbox, type InboxEntry } from '@pearls/contracts';
import { PearlEmpty, PearlLoading, PearlStatus, Toasts } from '@pearls/ui/feedback';
import { PearlChoice, type ChoiceOption } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Formats, Language, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { accountTrail } from './account-trail';

/** What the platform told me. */
@Component({
  selector: 'app-inbox-page',
  imports: [PearlEmpty, PearlLoading, PearlStatus, PearlChoice, PearlBreadcrumbs, PearlButton, WebFailure, WebRefusal],
  templateUrl: './inbox-page.html',
  styleUrl: './notices.css',
})
export class InboxPage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly trail = accountTrail();
  private readonly language = inject(Language);
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly show = signal('all');
  protected readonly shows = computed<ChoiceOption<string>[]>(() => [
    { value: 'all', label: this.t('notices.inbox.all') },
    { value: 'unread', label: this.t('notices.inbox.unreadOnly') },
  ]);
  private readonly query = computed(() => ({ language: this.language.current(), ...(this.show() === 'unread' && { unread: true }) }));
  protected readonly first = this.api.read(inbox.listInbox, () => ({ query: this.query() }));
  private readonly pages = linkedSignal(() => (this.first.hasValue() ? [this.first.value()] : []));
  protected readonly entries = computed(() => this.pages().flatMap((page) => page.items));
  protected readonly hasUnread = computed(() => this.entries().some(({ readAt }) => !readAt));
  protected readonly next = computed(() => this.pages().at(-1)?.next);
  protected readonly reading = new Deed();
  protected readonly marking = new Deed();

  /** The way on says that it was read; the page goes there without waiting. */
  protected open({ id, readAt }: InboxEntry): void {
    if (!readAt) void this.api.send(inbox.markRead, { params: { id } }).catch(() => undefined);
  }

  protected async mark(entry: InboxEntry): Promise<void> {
    const operation = entry.readAt ? inbox.markUnread : inbox.markRead;
    const done = await this.marking.run(() => this.api.send(operation, { params: { id: entry.id } }));
    if (done) this.put({ ...entry, readAt: done.answer.readAt });
  }

  protected async markAll(): Promise<void> {
    const upTo = this.entries()[0]?.id;
    const done = await this.marking.run(() => this.api.send(inbox.markAllRead, { body: { ...(upTo && { upTo }) } }));
    if (!done) return;
    this.toasts.show(this.t('notices.inbox.markedAll'), 'success');
    this.first.reload();
  }

  protected async more(): Promise<void> {
    const read = await this.reading.run(() => this.api.send(inbox.listInbox, { query: { ...this.query(), cursor: this.next() } }));
    if (read) this.pages.update((before) => [...before, read.answer]);
  }

  private put(entry: InboxEntry): void {
    this.pages.update((pages) => pages.map((page) => ({ ...page, items: page.items.map((one) => (one.id === entry.id ? entry : one)) })));
  }
}

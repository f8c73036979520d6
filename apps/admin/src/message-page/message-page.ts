import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { notifications, type Delivery } from '@pearls/contracts';
import { PearlConfirm } from '@pearls/ui/dialog';
import { PearlNotification, PearlStatus, type StatusTone } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlTab, PearlTabs } from '@pearls/ui/tabs';
import { Api, Deed, PageTitles } from '@pearls/web';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { messageTone } from '../words/tones';
import { Words } from '../words/words';
import { MailFrame } from './mail-frame';

const outcomeTone: Record<Delivery['outcome'], StatusTone> = { started: 'info', accepted: 'good', deferred: 'attention', refused: 'bad', unknown: 'attention' };

/** One mail: as it looks, every attempt with the words of the server, and sending it again. */
@Component({
  selector: 'app-message-page',
  imports: [PearlConfirm, PearlNotification, PearlStatus, PearlBreadcrumbs, PearlButton, PearlTabs, PearlTab, Refusal, Unread, MailFrame],
  templateUrl: './message-page.html',
  styleUrl: './message-page.css',
})
export class MessagePage {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  private readonly titles = inject(PageTitles);
  protected readonly tone = messageTone;
  protected readonly outcomeTone = outcomeTone;

  readonly id = input.required<string>();

  protected readonly read = this.api.read(notifications.message, () => ({ params: { id: this.id() } }));
  protected readonly deliveries = this.api.read(notifications.deliveries, () => ({ params: { id: this.id() } }));
  protected readonly page = computed(() => this.api.url(notifications.messagePage, { params: { id: this.id() } }));
  protected readonly resending = signal(false);
  protected readonly deed = new Deed(this.resending);
  protected readonly crumbs = computed(() => [{ label: this.words.say('mailbox.title'), link: '/mailbox' }]);

  constructor() {
    effect(() => {
      if (this.read.hasValue()) this.titles.name(this.read.value().subject ?? this.read.value().kind);
    });
  }

  protected again(): void {
    this.read.reload();
    this.deliveries.reload();
  }

  protected async resend(): Promise<void> {
    const done = await this.deed.run(
      async () => this.read.set(await this.api.send(notifications.resend, { params: { id: this.id() } })),
      this.words.say('message.again'),
    );
    if (!done) return;
    this.resending.set(false);
    this.deliveries.reload();
  }
}

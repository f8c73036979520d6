import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { notifications, type MyMessage } from '@pearls/contracts';
import { PearlEmpty, PearlLoading, PearlStatus, type StatusTone } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Formats, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { accountTrail } from './account-trail';

const tones: Record<MyMessage['state'], StatusTone> = { waiting: 'info', sending: 'info', sent: 'good', failed: 'bad', unknown: 'attention' };

/** The mails sent to me: when each left, and when my own mail server took it. */
@Component({
  selector: 'app-messages-page',
  imports: [PearlEmpty, PearlLoading, PearlStatus, PearlBreadcrumbs, PearlButton, WebFailure, WebRefusal],
  template: `
    <pearl-breadcrumbs [items]="trail()" />
    <div class="measure stack">
      <h1>{{ t('me.messages.title') }}</h1>
      <p class="lead">{{ t('me.messages.lead') }}</p>
      @if (first.hasValue()) {
        @if (mails().length) {
          <ul class="mails">
            @for (mail of mails(); track mail.id) {
              <li>
                <p class="subject">{{ mail.subject ?? t('me.messages.noSubject') }}</p>
                <p class="small soft">{{ formats.dateTime(mail.createdAt) }}@if (mail.address) { · {{ mail.address }}}</p>
                <p class="small"><pearl-status [tone]="tones[mail.state]">{{ stand(mail) }}</pearl-status></p>
              </li>
            }
          </ul>
        } @else {
          <pearl-empty [heading]="t('me.messages.none')" />
        }
        <web-refusal [error]="refused()" />
        @if (next()) {
          <div class="row"><button pearlButton="secondary" type="button" [busy]="busy()" (click)="more()">{{ t('me.messages.more') }}</button></div>
        }
      } @else if (first.error()) {
        <web-failure [error]="first.error()" (retry)="first.reload()" />
      } @else {
        <pearl-loading [lines]="6" />
      }
    </div>
  `,
  styles: `
    .mails {
      padding: 0;
      list-style: none;
    }

    li {
      margin: 0;
      padding-block: var(--space-3);
      border-block-start: 1px solid var(--line);
    }

    p {
      margin: 0 0 var(--space-1);
    }

    .subject {
      font-weight: 600;
    }
  `,
})
export class MessagesPage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly trail = accountTrail();
  protected readonly tones = tones;
  private readonly api = inject(Api);

  protected readonly first = this.api.read(notifications.myMessages);
  private readonly pages = linkedSignal(() => (this.first.hasValue() ? [this.first.value()] : []));
  protected readonly mails = computed(() => this.pages().flatMap((page) => page.items));
  protected readonly next = computed(() => this.pages().at(-1)?.next);
  protected readonly busy = signal(false);
  protected readonly refused = signal<unknown>(undefined);

  protected stand(mail: MyMessage): string {
    if (mail.acceptedAt) return this.t('me.messages.accepted', { time: this.formats.dateTime(mail.acceptedAt) });
    return this.t(`me.messages.state.${mail.state}`);
  }

  protected async more(): Promise<void> {
    this.refused.set(undefined);
    this.busy.set(true);
    try {
      const page = await this.api.send(notifications.myMessages, { query: { cursor: this.next() } });
      this.pages.update((before) => [...before, page]);
    } catch (error) {
      this.refused.set(error);
    } finally {
      this.busy.set(false);
    }
  }
}

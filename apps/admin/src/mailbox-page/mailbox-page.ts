import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MESSAGE_STATES, notifications, type MessageState, type MessageSummary } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlDate, PearlField } from '@pearls/ui/forms';
import { PearlCell, PearlFilterBar, PearlTable, type ActiveFilter, type TableColumn } from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';
import { instantOf } from '@pearls/web';
import { Address } from '../parts/address';
import { More } from '../parts/more';
import { pagesOf } from '../parts/pages';
import { Unread } from '../parts/unread';
import { messageTone } from '../words/tones';
import { Words } from '../words/words';

/** Every mail that was asked for: where it stands and what the receiving server said. */
@Component({
  selector: 'app-mailbox-page',
  imports: [PearlStatus, PearlDate, PearlField, PearlTable, PearlCell, PearlFilterBar, PearlButton, More, Unread],
  templateUrl: './mailbox-page.html',
})
export class MailboxPage {
  protected readonly words = inject(Words);
  protected readonly narrow = inject(Address).narrow;
  protected readonly drop = inject(Address).drop;
  protected readonly tone = messageTone;
  protected readonly states = MESSAGE_STATES;

  readonly state = input<string>();
  readonly address = input<string>();
  readonly kind = input<string>();

  /** A calendar day. */
  readonly since = input<string>();

  private readonly wanted = computed<MessageState | undefined>(() => MESSAGE_STATES.find((one) => one === this.state()));
  private readonly from = computed(() => {
    const day = this.since() ?? '';
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return /^\d{4}-\d\d-\d\d$/.test(day) ? instantOf(`${day}T00:00`, zone).toISOString() : undefined;
  });
  protected readonly typedAddress = linkedSignal(() => this.address() ?? '');
  protected readonly typedKind = linkedSignal(() => this.kind() ?? '');
  protected readonly typedDay = linkedSignal(() => this.since() ?? '');
  protected readonly messages = pagesOf(notifications.messages, () => ({
    state: this.wanted(),
    address: this.address()?.trim() || undefined,
    kind: this.kind()?.trim() || undefined,
    since: this.from(),
  }));
  protected readonly active = computed<ActiveFilter[]>(() => [
    ...(this.wanted() ? [{ key: 'state', label: this.words.say(`messageState.${this.wanted()}`) }] : []),
    ...(this.address() ? [{ key: 'address', label: this.address()! }] : []),
    ...(this.kind() ? [{ key: 'kind', label: this.kind()! }] : []),
    ...(this.from() ? [{ key: 'since', label: this.words.say('mailbox.sinceDay', { day: this.words.day(this.from()!) }) }] : []),
  ]);
  protected readonly columns = computed<TableColumn<MessageSummary>[]>(() => [
    { key: 'subject', label: this.words.say('letters.subject'), text: ({ subject, kind }) => subject ?? kind },
    { key: 'address', label: this.words.say('mailbox.to'), text: ({ address, name }) => [name, address].filter(Boolean).join(' · ') || '–' },
    { key: 'kind', label: this.words.say('letters.kind'), text: ({ kind }) => this.kindName(kind) },
    { key: 'state', label: this.words.say('letters.state') },
    { key: 'attempts', label: this.words.say('mailbox.attempts'), numeric: true, text: ({ attempts }) => this.words.number(attempts) },
    { key: 'at', label: this.words.say('letters.at'), text: ({ createdAt }) => this.words.exactly(createdAt) },
  ]);

  protected key = (message: MessageSummary) => message.id;
  protected link = (message: MessageSummary) => ['/mailbox', message.id];

  protected apply(): void {
    this.narrow({
      address: this.typedAddress().trim() || null,
      kind: this.typedKind().trim() || null,
      since: this.typedDay() || null,
    });
  }

  private kindName(kind: string): string {
    return this.words.knows(`letterKind.${kind}`) ? this.words.say(`letterKind.${kind}`) : kind;
  }
}

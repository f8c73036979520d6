import { Component, computed, inject, input } from '@angular/core';
import { webhooks, type WebhookDelivery } from '@pearls/contracts';
import { PearlStatus, type StatusTone } from '@pearls/ui/feedback';
import { PearlCell, PearlRowActions, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { More } from '../parts/more';
import { pagesOf } from '../parts/pages';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

const TONES: Record<WebhookDelivery['state'], StatusTone> = { waiting: 'info', delivered: 'good', dead: 'bad' };

/** What left for one receiver, what it answered, and what was given up: to be sent again once the cause is gone. */
@Component({
  selector: 'app-webhook-deliveries',
  imports: [PearlStatus, PearlTable, PearlCell, PearlRowActions, PearlButton, More, Refusal, Unread],
  template: `
    <app-refusal [problem]="deed.problem()" />
    @if (list.error() && !list.items().length) {
      <app-unread [of]="list" />
    } @else {
      <pearl-table [caption]="words.say('webhooks.deliveries')" [columns]="columns()" [rows]="list.items()" [rowKey]="key" [loading]="list.isLoading()" [empty]="words.say('webhooks.noDeliveries')">
        <ng-template pearlCell="state" [pearlCellOf]="list.items()" let-one>
          <pearl-status [tone]="tone(one)">{{ words.say('deliveryState.' + one.state) }}</pearl-status>
        </ng-template>
        <ng-template pearlRowActions [pearlRowActionsOf]="list.items()" let-one>
          @if (one.actions.includes('replay')) {
            <button pearlButton="quiet" small type="button" [busy]="deed.busy()" (click)="replay(one)">{{ words.say('deadLetters.replay') }} <span class="visually-hidden">{{ one.type }}</span></button>
          }
        </ng-template>
      </pearl-table>
      <app-more [of]="list" />
    }
  `,
})
export class WebhookDeliveries {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);

  readonly webhook = input.required<string>();

  protected readonly list = pagesOf(webhooks.listWebhookDeliveries, () => ({}), () => ({ id: this.webhook() }));
  protected readonly deed = new Deed();
  protected readonly columns = computed<TableColumn<WebhookDelivery>[]>(() => [
    { key: 'createdAt', label: this.words.say('letters.at'), text: ({ createdAt }) => this.words.exactly(createdAt) },
    { key: 'type', label: this.words.say('letters.kind') },
    { key: 'state', label: this.words.say('letters.state') },
    { key: 'attempts', label: this.words.say('webhooks.attempts'), numeric: true },
    { key: 'words', label: this.words.say('webhooks.answer'), text: ({ status, words }) => [status, words].filter(Boolean).join(' ') || '–' },
  ]);

  protected key = ({ id }: WebhookDelivery) => id;
  protected tone = ({ state }: WebhookDelivery): StatusTone => TONES[state];

  protected async replay({ id }: WebhookDelivery): Promise<void> {
    const done = await this.deed.run(() => this.api.send(webhooks.replayWebhookDelivery, { params: { id: this.webhook(), deliveryId: id } }));
    if (done) this.list.replace((one) => one.id === id, done.answer);
  }
}

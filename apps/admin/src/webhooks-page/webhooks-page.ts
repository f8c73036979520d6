import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { WEBHOOK_FACTS, partnerClients, webhooks, type Webhook, type WebhookFact, type WebhookSecret } from '@pearls/contracts';
import { PearlConfirm, PearlDialog } from '@pearls/ui/dialog';
import { PearlEmpty, PearlNotification, PearlStatus } from '@pearls/ui/feedback';
import { PearlChoices, PearlField } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { Words } from '../words/words';
import { WebhookDeliveries } from './webhook-deliveries';

/** Where partners have public facts sent to: opened, tested, paused, looked after when they fail. */
@Component({
  selector: 'app-webhooks-page',
  imports: [PearlConfirm, PearlDialog, PearlEmpty, PearlNotification, PearlStatus, PearlChoices, PearlField, PearlBreadcrumbs, PearlButton, Refusal, Unread, WebhookDeliveries],
  templateUrl: './webhooks-page.html',
})
export class WebhooksPage {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  private readonly api = inject(Api);

  protected readonly read = this.api.read(webhooks.listWebhooks);
  protected readonly clients = this.api.read(partnerClients.listPartnerClients);
  protected readonly crumbs = computed(() => [{ label: this.words.say('partners.title'), link: '/partners' }]);
  protected readonly factOptions = computed(() => WEBHOOK_FACTS.map((value) => ({ value, label: this.words.say(`webhookFact.${value.split('.')[1]}`), hint: value })));

  protected readonly opening = signal(false);
  protected readonly openDeed = new Deed(this.opening);
  protected readonly url = linkedSignal({ source: this.opening, computation: () => '' });
  protected readonly description = linkedSignal({ source: this.opening, computation: () => '' });
  protected readonly client = linkedSignal({ source: this.opening, computation: () => '' });
  protected readonly facts = linkedSignal<boolean, WebhookFact[]>({ source: this.opening, computation: () => ['jury.titles-published'] });

  protected readonly secret = signal<WebhookSecret | null>(null);
  protected readonly closing = signal<Webhook | null>(null);
  protected readonly deed = new Deed();
  protected readonly shown = signal('');

  protected clientName(id: string | undefined): string {
    return (this.clients.hasValue() && this.clients.value().items.find((one) => one.id === id)?.name) || this.words.say('webhooks.programme');
  }

  protected async open(): Promise<void> {
    const body = { url: this.url().trim(), facts: this.facts(), ...(this.description().trim() && { description: this.description().trim() }), ...(this.client() && { clientId: this.client() }) };
    const done = await this.openDeed.run(async () => {
      const { id } = await this.api.send(webhooks.openWebhook, { body });
      return this.api.send(webhooks.issueWebhookSecret, { params: { id }, body: {} });
    });
    if (!done) return;
    this.secret.set(done.answer);
    this.opening.set(false);
    this.read.reload();
  }

  protected async renew({ id }: Webhook): Promise<void> {
    const done = await this.deed.run(() => this.api.send(webhooks.issueWebhookSecret, { params: { id }, body: { keepFormerHours: 24 } }));
    if (!done) return;
    this.secret.set(done.answer);
    this.read.reload();
  }

  protected async test({ id }: Webhook): Promise<void> {
    const done = await this.deed.run(() => this.api.send(webhooks.testWebhook, { params: { id } }), this.words.say('webhooks.tested'));
    if (done) this.shown.set(id);
  }

  protected async pause({ id, version, state }: Webhook): Promise<void> {
    const done = await this.deed.run(() => this.api.send(webhooks.changeWebhook, { params: { id }, body: { active: state !== 'active' }, version }));
    if (done) this.read.reload();
  }

  protected async close(): Promise<void> {
    const one = this.closing();
    if (!one) return;
    const done = await this.deed.run(() => this.api.send(webhooks.closeWebhook, { params: { id: one.id } }), this.words.say('webhooks.closed'));
    if (!done) return;
    this.closing.set(null);
    this.read.reload();
  }
}

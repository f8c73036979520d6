import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { COUNTRIES, partnerClients, type Country, type PartnerClient, type PartnerClientDraft, type PartnerSecret } from '@pearls/contracts';
import { PearlConfirm, PearlDialog } from '@pearls/ui/dialog';
import { PearlEmpty, PearlNotification, PearlStatus, Toasts } from '@pearls/ui/feedback';
import { PearlChoices, PearlField } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { Words } from '../words/words';

/** Systems of partners: let in with scopes, a secret shown once, a new one with an overlap, shut out. */
@Component({
  selector: 'app-partners-page',
  imports: [PearlConfirm, PearlDialog, PearlEmpty, PearlNotification, PearlStatus, PearlChoices, PearlField, PearlButton, Refusal, Unread],
  templateUrl: './partners-page.html',
})
export class PartnersPage {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  protected readonly standing = inject(Standing);
  private readonly toasts = inject(Toasts);
  protected readonly countryCodes = COUNTRIES;

  protected readonly clients = this.api.read(partnerClients.listPartnerClients);
  protected readonly scopesRead = this.api.read(partnerClients.listScopes);
  protected readonly scopeOptions = computed(() =>
    this.scopesRead.hasValue() ? this.scopesRead.value().items.map(({ scope, opens }) => ({ value: scope, label: scope, hint: opens.join(' · ') })) : [],
  );

  protected readonly opening = signal(false);
  protected readonly openDeed = new Deed(this.opening);
  protected readonly name = linkedSignal({ source: this.opening, computation: () => '' });
  protected readonly contact = linkedSignal({ source: this.opening, computation: () => '' });
  protected readonly country = linkedSignal<boolean, Country | ''>({ source: this.opening, computation: () => '' });
  protected readonly scopes = linkedSignal<boolean, string[]>({ source: this.opening, computation: () => [] });
  protected readonly tried = linkedSignal({ source: this.opening, computation: () => false });
  protected readonly nameError = computed(() => (this.tried() && !this.name().trim() ? this.words.say('web.faults.missing') : this.openDeed.faults()['name']));
  protected readonly contactError = computed(() => (this.tried() && !this.contact().trim() ? this.words.say('web.faults.missing') : this.openDeed.faults()['contact']));
  protected readonly scopesError = computed(() => (this.tried() && !this.scopes().length ? this.words.say('partners.chooseScope') : this.openDeed.faults()['scopes']));
  protected readonly labels = computed(() => ({
    name: this.words.say('partners.name'),
    contact: this.words.say('partners.contact'),
    country: this.words.say('partners.country'),
    scopes: this.words.say('partners.scopes'),
  }));

  protected readonly renewing = signal<PartnerClient | null>(null);
  protected readonly secretDeed = new Deed(this.renewing);
  protected readonly keepHours = linkedSignal({ source: this.renewing, computation: () => '24' });
  protected readonly secret = signal<PartnerSecret | null>(null);
  protected readonly closing = signal<PartnerClient | null>(null);
  protected readonly closeDeed = new Deed(this.closing);

  protected chooseCountry(code: string): void {
    this.country.set(COUNTRIES.find((one) => one === code) ?? '');
  }

  protected async letIn(): Promise<void> {
    this.tried.set(true);
    if (!this.name().trim() || !this.contact().trim() || !this.scopes().length) return;
    const country = this.country();
    const body: PartnerClientDraft = { name: this.name().trim(), contact: this.contact().trim(), scopes: this.scopes(), ...(country && { country }) };
    const done = await this.openDeed.run(async () => {
      const { id } = await this.api.send(partnerClients.openPartnerClient, { body });
      this.clients.reload();
      this.secret.set(await this.api.send(partnerClients.renewPartnerSecret, { params: { id }, body: {} }));
    });
    if (done) this.opening.set(false);
  }

  protected async renew(): Promise<void> {
    const client = this.renewing();
    if (!client) return;
    const keepFormerHours = Number(this.keepHours());
    const done = await this.secretDeed.run(async () => {
      const body = client.hasSecret ? { keepFormerHours } : {};
      this.secret.set(await this.api.send(partnerClients.renewPartnerSecret, { params: { id: client.id }, body }));
    });
    if (!done) return;
    this.renewing.set(null);
    this.clients.reload();
  }

  protected async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.toasts.show(this.words.say('partners.copied'));
    } catch {
      this.toasts.show(this.words.say('partners.notCopied'), 'error');
    }
  }

  protected async shut(): Promise<void> {
    const client = this.closing();
    if (!client) return;
    const done = await this.closeDeed.run(
      () => this.api.send(partnerClients.closePartnerClient, { params: { id: client.id } }),
      this.words.say('partners.closed', { name: client.name }),
    );
    if (!done) return;
    this.closing.set(null);
    this.clients.reload();
  }
}

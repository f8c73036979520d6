import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { CEREMONY_MODES, plans, programmeSettings, seedGrants, type CeremonyMode, type SeedGrant } from '@pearls/contracts';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlEmpty, PearlStatus } from '@pearls/ui/feedback';
import { PearlCheckbox, PearlChoice, PearlField } from '@pearls/ui/forms';
import { PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { ReasonDialog } from '../parts/reason-dialog';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { Words } from '../words/words';

/** What the secretariat does with a grant, beside taking it back. */
type GrantStep = 'agree' | 'pay' | 'close';

/** Seed grants of a cycle, off unless the year has them, and how titles are celebrated. */
@Component({
  selector: 'app-grants-of',
  imports: [PearlDialog, PearlEmpty, PearlStatus, PearlCheckbox, PearlChoice, PearlField, PearlButton, PearlDetails, ReasonDialog, Refusal, Unread],
  templateUrl: './grants-of.html',
})
export class GrantsOf {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  private readonly api = inject(Api);

  readonly cycle = input.required<string>();

  protected readonly settings = this.api.read(programmeSettings.readSettings, () => ({ params: { cycle: this.cycle() } }));
  protected readonly seedGrants = linkedSignal(() => (this.settings.hasValue() ? this.settings.value().seedGrants : false));
  protected readonly cap = linkedSignal(() => (this.settings.hasValue() ? this.settings.value().seedGrantCapEuros : 5000));
  protected readonly mode = linkedSignal<CeremonyMode>(() => (this.settings.hasValue() ? this.settings.value().ceremonyMode : 'both'));
  protected readonly modes = computed(() => CEREMONY_MODES.map((value) => ({ value, label: this.words.say(`ceremonyMode.${value}`) })));
  protected readonly saving = new Deed();

  protected readonly grants = this.api.read(seedGrants.listGrants, () => ({ query: { cycle: this.cycle() } }));
  protected readonly pearls = this.api.read(plans.listPlans, () => ({ query: { cycleId: this.cycle(), state: ['title_active' as const] } }));
  protected readonly without = computed(() => {
    if (!this.pearls.hasValue() || !this.grants.hasValue()) return [];
    const taken = new Set(this.grants.value().items.map(({ planId }) => planId));
    return this.pearls.value().items.filter(({ id }) => !taken.has(id));
  });
  protected readonly deed = new Deed();
  protected readonly paying = signal<SeedGrant | null>(null);
  protected readonly paidOn = linkedSignal({ source: this.paying, computation: () => new Date().toISOString().slice(0, 10) });
  protected readonly returning = signal<SeedGrant | null>(null);
  protected readonly closing = signal<SeedGrant | null>(null);
  protected readonly publish = linkedSignal({ source: this.closing, computation: () => true });

  protected euros(amount: number | undefined): string {
    return amount === undefined ? '–' : this.words.number(amount, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  }

  protected async save(): Promise<void> {
    if (!this.settings.hasValue()) return;
    const { version, ceremonyLabel } = this.settings.value();
    const body = { seedGrants: this.seedGrants(), seedGrantCapEuros: this.cap(), ceremonyMode: this.mode(), ...(ceremonyLabel && { ceremonyLabel }) };
    const done = await this.saving.run(() => this.api.send(programmeSettings.saveSettings, { params: { cycle: this.cycle() }, body, version }), this.words.say('programme.settingsSaved'));
    if (done) this.settings.set(done.answer);
  }

  protected async offer(planId: string): Promise<void> {
    const done = await this.deed.run(() => this.api.send(seedGrants.offerGrant, { body: { planId } }), this.words.say('grant.offered'));
    if (done) this.grants.reload();
  }

  protected async step(grant: SeedGrant, step: GrantStep): Promise<void> {
    const params = { id: grant.id };
    const work = {
      agree: () => this.api.send(seedGrants.agreeGrant, { params }),
      pay: () => this.api.send(seedGrants.payGrant, { params, body: { paidOn: this.paidOn() } }),
      close: () => this.api.send(seedGrants.closeGrant, { params, body: { publish: this.publish() } }),
    } satisfies Record<GrantStep, () => Promise<SeedGrant>>;
    const done = await this.deed.run(work[step], this.words.say(`grant.done.${step}`));
    if (done) this.settled();
  }

  protected async takeBack(reason: string): Promise<void> {
    const grant = this.returning();
    if (!grant) return;
    const done = await this.deed.run(() => this.api.send(seedGrants.returnGrant, { params: { id: grant.id }, body: { reason } }), this.words.say('grant.done.return'));
    if (done) this.settled();
  }

  private settled(): void {
    this.paying.set(null);
    this.closing.set(null);
    this.returning.set(null);
    this.grants.reload();
  }
}

import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { COUNTRIES, cycles, people, type Country, type GrantDraft, type GrantedRole, type Role } from '@pearls/contracts';
import { PearlConfirm, PearlDialog } from '@pearls/ui/dialog';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, PageTitles } from '@pearls/web';
import { ReasonDialog } from '../parts/reason-dialog';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

/** Roles that can be narrowed to a country, and what that means. */
const COUNTRY_ROLES: readonly Role[] = ['assessor', 'contact'];

/** One person: account, roles, teams, and what the office may do about them. */
@Component({
  selector: 'app-person-page',
  imports: [RouterLink, PearlConfirm, PearlDialog, PearlStatus, PearlField, PearlBreadcrumbs, PearlButton, ReasonDialog, Refusal, Unread],
  templateUrl: './person-page.html',
})
export class PersonPage {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  private readonly titles = inject(PageTitles);
  protected readonly countryCodes = COUNTRIES;

  readonly id = input.required<string>();

  protected readonly read = this.api.read(people.readPerson, () => ({ params: { id: this.id() } }));
  protected readonly cycles = this.api.read(cycles.listCycles);
  protected readonly crumbs = computed(() => [{ label: this.words.say('people.title'), link: '/people' }]);
  protected readonly mayGrant = computed(() => this.may('grant') && this.read.hasValue() && this.read.value().grantable.length > 0);

  protected readonly granting = signal(false);
  protected readonly grantDeed = new Deed(this.granting);
  protected readonly role = linkedSignal<boolean, Role | ''>({ source: this.granting, computation: () => '' });
  protected readonly cycle = linkedSignal({ source: this.granting, computation: () => '' });
  protected readonly country = linkedSignal<boolean, Country | ''>({ source: this.granting, computation: () => '' });
  protected readonly tried = linkedSignal({ source: this.granting, computation: () => false });
  protected readonly wantsCountry = computed(() => COUNTRY_ROLES.includes(this.role() as Role));
  protected readonly roleError = computed(() => (this.tried() && !this.role() ? this.words.say('person.chooseRole') : null));
  protected readonly labels = computed(() => ({ role: this.words.say('people.role'), cycleId: this.words.say('person.cycle'), country: this.words.say('teams.country') }));

  protected readonly revoking = signal<GrantedRole | null>(null);
  protected readonly revokeDeed = new Deed(this.revoking);
  protected readonly confirming = signal(false);
  protected readonly confirmDeed = new Deed(this.confirming);
  protected readonly resetting = signal(false);
  protected readonly resetDeed = new Deed(this.resetting);

  constructor() {
    effect(() => {
      if (this.read.hasValue()) this.titles.name(this.read.value().name);
    });
  }

  protected may(action: 'confirm' | 'grant' | 'reset-second-factor'): boolean {
    return this.read.hasValue() && this.read.value().actions.includes(action);
  }

  protected mayRevoke({ role }: GrantedRole): boolean {
    return this.may('grant') && this.read.hasValue() && this.read.value().grantable.includes(role);
  }

  protected choose(role: string): void {
    this.role.set(this.read.hasValue() ? (this.read.value().grantable.find((one) => one === role) ?? '') : '');
  }

  protected chooseCountry(code: string): void {
    this.country.set(COUNTRIES.find((one) => one === code) ?? '');
  }

  protected async grant(): Promise<void> {
    this.tried.set(true);
    const role = this.role();
    if (!role) return;
    const country = this.wantsCountry() ? this.country() : '';
    const body: GrantDraft = { role, ...(this.cycle() && { cycleId: this.cycle() }), ...(country && { country }) };
    const done = await this.grantDeed.run(
      async () => this.read.set(await this.api.send(people.grantRole, { params: { id: this.id() }, body })),
      this.words.say('person.granted'),
    );
    if (done) this.granting.set(false);
  }

  protected async revoke(): Promise<void> {
    const grant = this.revoking();
    if (!grant) return;
    const done = await this.revokeDeed.run(
      () => this.api.send(people.revokeRole, { params: { id: this.id(), grantId: grant.id } }),
      this.words.say('person.revoked'),
    );
    if (!done) return;
    this.revoking.set(null);
    this.read.reload();
  }

  protected async confirm(reason: string): Promise<void> {
    const done = await this.confirmDeed.run(
      async () => this.read.set(await this.api.send(people.confirmPerson, { params: { id: this.id() }, body: { reason } })),
      this.words.say('person.confirmed'),
    );
    if (done) this.confirming.set(false);
  }

  protected async reset(reason: string): Promise<void> {
    const done = await this.resetDeed.run(
      async () => this.read.set(await this.api.send(people.resetSecondFactor, { params: { id: this.id() }, body: { reason } })),
      this.words.say('person.reset'),
    );
    if (done) this.resetting.set(false);
  }
}

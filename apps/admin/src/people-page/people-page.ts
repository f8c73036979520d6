import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { people, PERSON_STATES, ROLES, type PersonState, type PersonSummary, type Role } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlCell, PearlFilterBar, PearlTable, type ActiveFilter, type TableColumn } from '@pearls/ui/lists';
import { Address } from '../parts/address';
import { More } from '../parts/more';
import { pagesOf } from '../parts/pages';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

/** Everybody who may sign in, found by name, address or role. */
@Component({
  selector: 'app-people-page',
  imports: [PearlStatus, PearlField, PearlTable, PearlCell, PearlFilterBar, More, Unread],
  templateUrl: './people-page.html',
})
export class PeoplePage {
  protected readonly words = inject(Words);
  protected readonly narrow = inject(Address).narrow;
  protected readonly drop = inject(Address).drop;
  protected readonly roles = ROLES;
  protected readonly states = PERSON_STATES;

  readonly search = input<string>();
  readonly role = input<string>();
  readonly state = input<string>();

  private readonly wantedRole = computed<Role | undefined>(() => ROLES.find((one) => one === this.role()));
  private readonly wantedState = computed<PersonState | undefined>(() => PERSON_STATES.find((one) => one === this.state()));
  protected readonly typed = linkedSignal(() => this.search() ?? '');
  protected readonly people = pagesOf(people.listPeople, () => ({
    search: this.search()?.trim() || undefined,
    role: this.wantedRole(),
    state: this.wantedState(),
  }));
  protected readonly active = computed<ActiveFilter[]>(() => [
    ...(this.search() ? [{ key: 'search', label: this.search()! }] : []),
    ...(this.wantedRole() ? [{ key: 'role', label: this.words.say(`role.${this.wantedRole()}`) }] : []),
    ...(this.wantedState() ? [{ key: 'state', label: this.words.say(`personState.${this.wantedState()}`) }] : []),
  ]);
  protected readonly columns = computed<TableColumn<PersonSummary>[]>(() => [
    { key: 'name', label: this.words.say('people.name') },
    { key: 'email', label: this.words.say('people.email') },
    { key: 'roles', label: this.words.say('people.roles'), text: ({ roles }) => roles.map((role) => this.words.say(`role.${role}`)).join(', ') },
    { key: 'state', label: this.words.say('people.state') },
    { key: 'secondFactor', label: this.words.say('people.secondFactor'), text: ({ secondFactor }) => this.words.say(secondFactor ? 'people.has' : 'people.hasNot') },
    { key: 'lastSignedInAt', label: this.words.say('people.lastSeen'), text: ({ lastSignedInAt }) => (lastSignedInAt ? this.words.instant(lastSignedInAt) : '–') },
  ]);

  protected key = (person: PersonSummary) => person.id;
  protected link = (person: PersonSummary) => ['/people', person.id];
}

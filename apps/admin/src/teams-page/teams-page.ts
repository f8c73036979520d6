import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { COUNTRIES, TEAM_KINDS, teams, type Country, type Team, type TeamKind } from '@pearls/contracts';
import { PearlField } from '@pearls/ui/forms';
import { PearlFilterBar, PearlTable, type ActiveFilter, type TableColumn } from '@pearls/ui/lists';
import { Address } from '../parts/address';
import { More } from '../parts/more';
import { pagesOf } from '../parts/pages';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

/** The teams of towns, contact points and partners. */
@Component({
  selector: 'app-teams-page',
  imports: [PearlField, PearlFilterBar, PearlTable, More, Unread],
  template: `
    <h1>{{ words.say('teams.heading') }}</h1>
    <pearl-filter-bar
      [active]="active()"
      (applied)="narrow({ search: typed().trim() || null })"
      (removed)="drop($event)"
      (cleared)="narrow({ search: null, kind: null, country: null })"
    >
      <pearl-field [label]="words.say('teams.search')">
        <input #box type="search" [value]="typed()" (input)="typed.set(box.value)" />
      </pearl-field>
      <pearl-field [label]="words.say('teams.kind')">
        <select #kindBox (change)="narrow({ kind: kindBox.value || null })">
          <option value="" [selected]="!kind()">{{ words.say('applications.filter.any') }}</option>
          @for (one of kinds; track one) {
            <option [value]="one" [selected]="one === kind()">{{ words.say('teamKind.' + one) }}</option>
          }
        </select>
      </pearl-field>
      <pearl-field [label]="words.say('teams.country')">
        <select #countryBox (change)="narrow({ country: countryBox.value || null })">
          <option value="" [selected]="!country()">{{ words.say('applications.filter.any') }}</option>
          @for (one of countries; track one) {
            <option [value]="one" [selected]="one === country()">{{ words.country(one) }}</option>
          }
        </select>
      </pearl-field>
    </pearl-filter-bar>
    @if (teams.error() && !teams.items().length) {
      <app-unread [of]="teams" />
    } @else {
      <pearl-table
        [caption]="words.say('teams.heading')"
        [columns]="columns()"
        [rows]="teams.items()"
        [rowKey]="key"
        [rowLink]="link"
        [loading]="teams.isLoading()"
        [empty]="words.say('teams.none')"
      />
      <app-more [of]="teams" />
    }
  `,
})
export class TeamsPage {
  protected readonly words = inject(Words);
  protected readonly narrow = inject(Address).narrow;
  protected readonly drop = inject(Address).drop;
  protected readonly kinds = TEAM_KINDS;
  protected readonly countries = COUNTRIES;

  readonly search = input<string>();
  readonly kind = input<string>();
  readonly country = input<string>();

  private readonly wantedKind = computed<TeamKind | undefined>(() => TEAM_KINDS.find((one) => one === this.kind()));
  private readonly wantedCountry = computed<Country | undefined>(() => COUNTRIES.find((one) => one === this.country()));
  protected readonly typed = linkedSignal(() => this.search() ?? '');
  protected readonly teams = pagesOf(teams.listTeams, () => ({
    search: this.search()?.trim() || undefined,
    kind: this.wantedKind(),
    country: this.wantedCountry(),
  }));
  protected readonly active = computed<ActiveFilter[]>(() => [
    ...(this.search() ? [{ key: 'search', label: this.search()! }] : []),
    ...(this.wantedKind() ? [{ key: 'kind', label: this.words.say(`teamKind.${this.wantedKind()}`) }] : []),
    ...(this.wantedCountry() ? [{ key: 'country', label: this.words.country(this.wantedCountry()!) }] : []),
  ]);
  protected readonly columns = computed<TableColumn<Team>[]>(() => [
    { key: 'name', label: this.words.say('teams.name') },
    { key: 'kind', label: this.words.say('teams.kind'), text: ({ kind }) => this.words.say(`teamKind.${kind}`) },
    { key: 'country', label: this.words.say('teams.country'), text: ({ country }) => (country ? this.words.country(country) : '–') },
    { key: 'memberCount', label: this.words.say('teams.members'), numeric: true, text: ({ memberCount }) => this.words.number(memberCount) },
    { key: 'createdAt', label: this.words.say('teams.since'), text: ({ createdAt }) => this.words.day(createdAt) },
  ]);

  protected key = (team: Team) => team.id;
  protected link = (team: Team) => ['/teams', team.id];
}

import { Component, computed, inject, input } from '@angular/core';
import { COUNTRIES, cycles, PLAN_STATES, plans, type PlanSummary } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlCell, PearlFilterBar, PearlRowActions, PearlTable, type ActiveFilter, type TableColumn } from '@pearls/ui/lists';
import { Api } from '@pearls/web';
import { Address } from '../parts/address';
import { More } from '../parts/more';
import { pagesOf } from '../parts/pages';
import { Unread } from '../parts/unread';
import { planTone } from '../words/tones';
import { Words } from '../words/words';

/** The plans of the candidates: how far each is, and which have been handed in. Drafts stay with their teams; here stands only their progress. */
@Component({
  selector: 'app-plans-page',
  imports: [PearlStatus, PearlField, PearlTable, PearlCell, PearlRowActions, PearlFilterBar, More, Unread],
  template: `
    <h1>{{ words.say('plans.heading') }}</h1>
    <p class="soft measure">{{ words.say('plans.lead') }}</p>
    <pearl-filter-bar immediate [active]="active()" (removed)="drop($event)" (cleared)="narrow({ cycle: null, state: null, country: null })">
      <pearl-field [label]="words.say('applications.filter.cycle')">
        <select #cycleBox (change)="narrow({ cycle: cycleBox.value || null })">
          <option value="" [selected]="!cycle()">{{ words.say('applications.filter.any') }}</option>
          @if (cycles.hasValue()) {
            @for (one of cycles.value().items; track one.id) {
              <option [value]="one.id" [selected]="one.id === cycle()">{{ words.text(one.name) }}</option>
            }
          }
        </select>
      </pearl-field>
      <pearl-field [label]="words.say('letters.state')">
        <select #stateBox (change)="narrow({ state: stateBox.value || null })">
          <option value="" [selected]="!wanted()">{{ words.say('applications.filter.any') }}</option>
          @for (one of states; track one) {
            <option [value]="one" [selected]="one === wanted()">{{ words.say('planState.' + one) }}</option>
          }
        </select>
      </pearl-field>
      <pearl-field [label]="words.say('teams.country')">
        <select #countryBox (change)="narrow({ country: countryBox.value || null })">
          <option value="" [selected]="!land()">{{ words.say('applications.filter.any') }}</option>
          @for (one of countries; track one) {
            <option [value]="one" [selected]="one === land()">{{ words.country(one) }}</option>
          }
        </select>
      </pearl-field>
    </pearl-filter-bar>
    @if (list.error() && !list.items().length) {
      <app-unread [of]="list" />
    } @else {
      <pearl-table [caption]="words.say('plans.heading')" [columns]="columns()" [rows]="list.items()" [rowKey]="key" [loading]="list.isLoading()" [empty]="words.say('plans.none')">
        <ng-template pearlCell="state" [pearlCellOf]="list.items()" let-plan>
          <pearl-status [tone]="tone(plan.state)">{{ words.say('planState.' + plan.state) }}</pearl-status>
        </ng-template>
        <ng-template pearlRowActions [pearlRowActionsOf]="list.items()" let-plan>
          @if (plan.submittedAt) {
            <a [href]="document(plan)">PDF<span class="visually-hidden"> {{ plan.placeName }}</span></a>
          }
        </ng-template>
      </pearl-table>
      <app-more [of]="list" />
    }
  `,
})
export class PlansPage {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  protected readonly narrow = inject(Address).narrow;
  protected readonly drop = inject(Address).drop;
  protected readonly states = PLAN_STATES;
  protected readonly countries = COUNTRIES;
  protected readonly tone = planTone;

  readonly cycle = input<string>();
  readonly state = input<string>();
  readonly country = input<string>();

  protected readonly cycles = this.api.read(cycles.listCycles);
  protected readonly wanted = computed(() => PLAN_STATES.find((one) => one === this.state()));
  protected readonly land = computed(() => COUNTRIES.find((one) => one === this.country()));
  protected readonly list = pagesOf(plans.listPlans, () => ({ cycleId: this.cycle() || undefined, state: this.wanted() && [this.wanted()!], country: this.land() && [this.land()!] }));
  protected readonly active = computed<ActiveFilter[]>(() => [
    ...(this.cycle() ? [{ key: 'cycle', label: this.cycle()! }] : []),
    ...(this.wanted() ? [{ key: 'state', label: this.words.say(`planState.${this.wanted()}`) }] : []),
    ...(this.land() ? [{ key: 'country', label: this.words.country(this.land()!) }] : []),
  ]);
  protected readonly columns = computed<TableColumn<PlanSummary>[]>(() => [
    { key: 'placeName', label: this.words.say('practices.place') },
    { key: 'country', label: this.words.say('teams.country'), text: ({ country }) => this.words.country(country) },
    { key: 'cycleId', label: this.words.say('applications.filter.cycle') },
    { key: 'state', label: this.words.say('letters.state') },
    { key: 'sections', label: this.words.say('plans.sections'), numeric: true, text: ({ sectionsCompleted, sectionsTotal }) => `${sectionsCompleted}/${sectionsTotal}` },
    { key: 'activities', label: this.words.say('plans.activities'), numeric: true },
    { key: 'submittedAt', label: this.words.say('plans.submitted'), text: ({ submittedAt }) => (submittedAt ? this.words.instant(submittedAt) : '–') },
  ]);

  protected key = ({ id }: PlanSummary) => id;

  protected document({ id }: PlanSummary): string {
    return this.api.url(plans.readPlanDocument, { params: { id } });
  }
}

import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { cycles } from '@pearls/contracts';
import { PearlEmpty } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlTab, PearlTabs } from '@pearls/ui/tabs';
import { Api } from '@pearls/web';
import { cycleAtWork } from '../cycles/cycle-phases';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';
import { CheckInsOf } from './check-ins-of';
import { ContactsOf } from './contacts-of';
import { EventsOf } from './events-of';
import { GrantsOf } from './grants-of';

/** The programme of a cycle: its events, who looks after whom, check-ins and reports of the title year, seed grants. */
@Component({
  selector: 'app-programme-page',
  imports: [RouterLink, PearlEmpty, PearlField, PearlTabs, PearlTab, CheckInsOf, ContactsOf, EventsOf, GrantsOf, Unread],
  template: `
    <div class="head">
      <div>
        <h1>{{ words.say('programme.heading') }}</h1>
        <p class="soft measure">{{ words.say('programme.lead') }}</p>
      </div>
      @if (chosen(); as cycle) {
        <pearl-field [label]="words.say('preSelection.cycle')">
          <select #box (change)="choose(box.value)">
            @for (one of selectable(); track one.id) {
              <option [value]="one.id" [selected]="one.id === cycle.id">{{ words.text(one.name) }}</option>
            }
          </select>
        </pearl-field>
      }
    </div>
    @if (chosen(); as cycle) {
      <pearl-tabs [label]="words.say('programme.parts')" [selected]="selected()" (selectedChange)="show($event)">
        <pearl-tab key="events" [label]="words.say('programme.events')"><app-events-of [cycle]="cycle.id" /></pearl-tab>
        <pearl-tab key="contacts" [label]="words.say('programme.contacts')"><app-contacts-of [cycle]="cycle.id" /></pearl-tab>
        <pearl-tab key="year" [label]="words.say('programme.year')"><app-check-ins-of [cycle]="cycle.id" /></pearl-tab>
        <pearl-tab key="grants" [label]="words.say('programme.grants')"><app-grants-of [cycle]="cycle.id" /></pearl-tab>
      </pearl-tabs>
    } @else if (read.hasValue()) {
      <pearl-empty [heading]="words.say('preSelection.noCycle')"><a routerLink="/cycles">{{ words.say('cycles.title') }}</a></pearl-empty>
    } @else {
      <app-unread [of]="read" [lines]="8" />
    }
  `,
})
export class ProgrammePage {
  protected readonly words = inject(Words);
  private readonly router = inject(Router);

  readonly cycle = input<string>();
  readonly tab = input<string>();

  protected readonly read = inject(Api).read(cycles.listCycles);
  private readonly all = computed(() => (this.read.hasValue() ? this.read.value().items : []));
  protected readonly selectable = computed(() => this.all().filter(({ state }) => state !== 'draft'));
  protected readonly chosen = computed(() => this.all().find(({ id }) => id === this.cycle()) ?? cycleAtWork(this.selectable()));
  protected readonly selected = linkedSignal(() => this.tab() ?? 'events');

  protected choose(cycle: string): void {
    void this.router.navigate([], { queryParams: { cycle }, queryParamsHandling: 'merge' });
  }

  protected show(tab: string | undefined): void {
    void this.router.navigate([], { queryParams: { tab }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

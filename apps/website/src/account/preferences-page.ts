import { Component, computed, inject, linkedSignal } from '@angular/core';
import { CADENCES, preferences, type Cadence, type NoticeTopic, type TopicChoice } from '@pearls/contracts';
import { PearlLoading, Toasts } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { accountTrail } from './account-trail';

/** Reminders come whatever is chosen, so there is nothing to choose about them. */
const ALWAYS: NoticeTopic = 'deadlines';

/** When mail comes, and in which zone dates are read. */
@Component({
  selector: 'app-preferences-page',
  imports: [PearlLoading, PearlField, PearlBreadcrumbs, PearlButton, WebFailure, WebRefusal],
  template: `
    <pearl-breadcrumbs [items]="trail()" />
    <div class="measure stack">
      <h1>{{ t('notices.preferences.title') }}</h1>
      <p class="lead">{{ t('notices.preferences.lead') }}</p>
      @if (mine.hasValue()) {
        <form class="stack" (submit)="save($event)">
          <web-refusal [error]="deed.problem()" />
          @for (choice of topics(); track choice.topic) {
            <pearl-field [label]="t('notices.preferences.topic.' + choice.topic)" width="medium">
              <select #box (change)="choose(choice.topic, box.value)">
                @for (cadence of cadences; track cadence) {
                  <option [value]="cadence" [selected]="cadence === choice.cadence">{{ t('notices.preferences.cadence.' + cadence) }}</option>
                }
              </select>
            </pearl-field>
          }
          <p class="small soft">{{ t('notices.preferences.alwaysMailed') }}</p>
          <pearl-field [label]="t('notices.preferences.zone')" [hint]="t('notices.preferences.zoneHint')" [error]="deed.faults()['zone']" width="medium">
            <select #zoneBox (change)="zone.set(zoneBox.value)">
              @for (one of zones(); track one) {
                <option [value]="one" [selected]="one === zone()">{{ one.replaceAll('_', ' ') }}</option>
              }
            </select>
          </pearl-field>
          <div class="row"><button pearlButton type="submit" [busy]="deed.busy()">{{ t('notices.preferences.save') }}</button></div>
        </form>
      } @else if (mine.error()) {
        <web-failure [error]="mine.error()" (retry)="mine.reload()" />
      } @else {
        <pearl-loading [lines]="8" />
      }
    </div>
  `,
})
export class PreferencesPage {
  protected readonly t = inject(Texts).t;
  protected readonly trail = accountTrail();
  protected readonly cadences = CADENCES;
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly mine = this.api.read(preferences.readPreferences);
  protected readonly topics = linkedSignal<TopicChoice[]>(() => (this.mine.hasValue() ? this.mine.value().topics.filter(({ topic }) => topic !== ALWAYS) : []));
  protected readonly zone = linkedSignal(() => (this.mine.hasValue() ? this.mine.value().zone : ''));
  protected readonly zones = computed(() => [...new Set([this.zone(), ...Intl.supportedValuesOf('timeZone').filter((one) => one.startsWith('Europe/') || one.startsWith('Atlantic/'))])].sort());
  protected readonly deed = new Deed();

  protected choose(topic: NoticeTopic, cadence: string): void {
    this.topics.update((all) => all.map((one) => (one.topic === topic ? { topic, cadence: cadence as Cadence } : one)));
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.mine.hasValue()) return;
    const { version } = this.mine.value();
    const body = { zone: this.zone(), topics: this.topics() };
    if (!(await this.deed.run(() => this.api.send(preferences.changePreferences, { body, version })))) return;
    this.toasts.show(this.t('notices.preferences.saved'), 'success');
    this.mine.reload();
  }
}

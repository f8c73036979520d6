import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { places } from '@pearls/contracts/applications';
import { programmeEvents } from '@pearls/contracts/mentoring';
import { practices } from '@pearls/contracts/repository';
import { PearlLoading } from '@pearls/ui/feedback/pearl-loading';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { PearlCard } from '@pearls/ui/reading/pearl-card';
import { Api } from '@pearls/web/api/api';
import { Formats } from '@pearls/web/language/formats';
import { Language } from '@pearls/web/language/language';
import { Texts } from '@pearls/web/language/texts';
import { WebFailure } from '@pearls/web/api/web-failure';
import { CallNow } from '../calls/call-now';
import { EventEntry } from '../library/event-entry';
import { PearlScene } from './pearl-scene';

const FEW = 3;

/** The front door: what the title is, the call that is open, who holds the title, what others can use. */
@Component({
  selector: 'app-home-page',
  imports: [RouterLink, PearlButton, PearlCard, PearlLoading, CallNow, EventEntry, PearlScene, WebFailure],
  templateUrl: './home-page.html',
  styleUrl: './home-page.css',
})
export class HomePage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly language = inject(Language);
  private readonly api = inject(Api);

  protected readonly pearls = this.api.read(places.listCandidacies, () => ({ query: { outcome: 'pearl' as const } }));

  private readonly all = computed(() => (this.pearls.hasValue() ? this.pearls.value().items : []));
  protected readonly year = computed(() => Math.max(0, ...this.all().map(({ titleYear }) => titleYear)));
  protected readonly latest = computed(() => this.all().filter(({ titleYear }) => titleYear === this.year()));
  protected readonly count = computed(() => new Set(this.all().map(({ placeId }) => placeId)).size);
  protected readonly practices = this.api.read(practices.search, () => ({ query: { limit: FEW, displayLanguage: this.language.current() } }));
  private readonly events = this.api.read(programmeEvents.listEvents, () => ({ query: { when: 'upcoming' as const, audience: 'public' as const } }));
  protected readonly comingUp = computed(() => (this.events.hasValue() ? this.events.value().items.filter(({ state }) => state === 'announced').slice(0, FEW) : []));
  protected readonly countries = computed(() => new Set(this.all().map(({ country }) => country)).size);
}

import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { places } from '@pearls/contracts/applications';
import { PearlLoading } from '@pearls/ui/feedback/pearl-loading';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { PearlCard } from '@pearls/ui/reading/pearl-card';
import { Api } from '@pearls/web/api/api';
import { Formats } from '@pearls/web/language/formats';
import { Texts } from '@pearls/web/language/texts';
import { WebFailure } from '@pearls/web/api/web-failure';
import { CallNow } from '../calls/call-now';
import { PearlScene } from './pearl-scene';

/** The front door: what the title is, the call that is open, the ways on. */
@Component({
  selector: 'app-home-page',
  imports: [RouterLink, PearlButton, PearlCard, PearlLoading, CallNow, PearlScene, WebFailure],
  templateUrl: './home-page.html',
  styleUrl: './home-page.css',
})
export class HomePage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly pearls = inject(Api).read(places.listCandidacies, () => ({ query: { outcome: 'pearl' as const } }));

  private readonly all = computed(() => (this.pearls.hasValue() ? this.pearls.value().items : []));
  protected readonly year = computed(() => Math.max(0, ...this.all().map(({ titleYear }) => titleYear)));
  protected readonly latest = computed(() => this.all().filter(({ titleYear }) => titleYear === this.year()));
  protected readonly count = computed(() => new Set(this.all().map(({ placeId }) => placeId)).size);
  protected readonly countries = computed(() => new Set(this.all().map(({ country }) => country)).size);
}

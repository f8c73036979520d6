import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlButton } from '@pearls/ui/reading';
import { PearlTimeline, UiClock } from '@pearls/ui/time';
import { Formats, Texts } from '@pearls/web';
import { Calls } from '../calls/calls';
import { phasesOf } from '../calls/phases';

/** The yearly way from the call to the title year: what happens, what one gets, who decides by what. */
@Component({
  selector: 'app-how-it-works-page',
  imports: [RouterLink, PearlTimeline, PearlButton],
  templateUrl: './how-it-works-page.html',
  styleUrl: './how-it-works-page.css',
})
export class HowItWorksPage {
  protected readonly t = inject(Texts).t;
  private readonly formats = inject(Formats);
  private readonly clock = inject(UiClock);
  private readonly calls = inject(Calls);

  protected readonly cycle = computed(() => this.calls.open() ?? this.calls.coming());
  protected readonly phases = computed(() => phasesOf(this.cycle(), this.calls.list.isLoading(), this.cycle() ? this.clock.now() : 0, this.t, this.formats));
  protected readonly candidateGains = ['template', 'contact', 'webinars', 'practice', 'network', 'plan'];
  protected readonly pearlGains = ['title', 'guidance', 'learning', 'exchange', 'visibility', 'ceremony'];
  protected readonly juryLooksAt = ['approach', 'methods', 'capacity'];
  protected readonly roles = ['team', 'contact', 'board', 'jury', 'secretariat'];

  constructor() {
    this.calls.refresh();
  }

  /** The number of titles by the rules of the call that is on, or as they have been. */
  protected readonly rule = computed(() => {
    const rules = this.cycle()?.rules;
    return { base: rules?.basePlaces ?? 3, extra: rules?.extraPlaces ?? 1, cap: rules?.perCountryCap ?? 1 };
  });
}

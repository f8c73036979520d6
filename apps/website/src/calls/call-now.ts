import { Component, booleanAttribute, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PearlLoading } from '@pearls/ui/feedback/pearl-loading';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { PearlMoment } from '@pearls/ui/time/pearl-moment';
import { Texts } from '@pearls/web/language/texts';
import { WebFailure } from '@pearls/web/api/web-failure';
import { Calls, dateOf } from './calls';

/** The call as it stands now: open with its deadline, coming with its day, or closed. */
@Component({
  selector: 'app-call-now',
  imports: [RouterLink, PearlLoading, PearlButton, PearlMoment, WebFailure],
  templateUrl: './call-now.html',
  styleUrl: './call-now.css',
})
export class CallNow {
  protected readonly t = inject(Texts).t;
  protected readonly calls = inject(Calls);

  /** Leads to the page about the call; on that page itself to the check. */
  readonly about = input(false, { transform: booleanAttribute });

  protected readonly cycle = computed(() => this.calls.current());
  protected readonly stand = computed(() => (this.calls.open() ? 'open' : this.calls.coming() ? 'coming' : 'closed'));
  protected readonly closes = computed(() => {
    const cycle = this.cycle();
    return cycle && dateOf(cycle, 'call-closes');
  });
  protected readonly opens = computed(() => {
    const cycle = this.cycle();
    return cycle && dateOf(cycle, 'call-opens');
  });

  constructor() {
    this.calls.refresh();
  }
}

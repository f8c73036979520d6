import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TIMETABLE_KEYS } from '@pearls/contracts';
import { PearlLoading } from '@pearls/ui/feedback';
import { PearlButton } from '@pearls/ui/reading';
import { PearlMoment, UiClock } from '@pearls/ui/time';
import { Language, Texts } from '@pearls/web';
import { Calls } from '../calls/calls';
import { CallNow } from '../calls/call-now';
import { RulesInWords } from '../rules/rules-in-words';

/** The call: its timetable in both times, its rules in words, what is asked and how it is assessed. */
@Component({
  selector: 'app-call-page',
  imports: [RouterLink, CallNow, PearlMoment, PearlButton, PearlLoading, RulesInWords],
  templateUrl: './call-page.html',
  styleUrl: './call-page.css',
})
export class CallPage {
  protected readonly t = inject(Texts).t;
  protected readonly language = inject(Language);
  protected readonly calls = inject(Calls);
  private readonly clock = inject(UiClock);

  protected readonly cycle = this.calls.current;
  protected readonly mailto = computed(() => `mailto:${this.cycle()?.contact ?? ''}`);
  protected readonly dates = computed(() => {
    const entries = this.cycle()?.timetable ?? [];
    const ordered = TIMETABLE_KEYS.flatMap((key) => entries.filter((entry) => entry.key === key));
    const now = this.clock.now();
    return ordered.map((entry) => ({ ...entry, past: new Date(entry.at).getTime() < now }));
  });
}

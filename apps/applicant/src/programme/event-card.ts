import { Component, computed, inject, input } from '@angular/core';
import type { ProgrammeEvent } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlCard } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import { Language, Texts } from '@pearls/web';

/** An event in a list: what it is, when, where, and whether one has a place. */
@Component({
  selector: 'app-event-card',
  imports: [PearlCard, PearlMoment, PearlStatus],
  template: `
    <pearl-card [heading]="say(event().title)" [link]="['/programme', event().id]">
      <p pearlCardTop class="row">
        <span class="small soft">{{ t('programme.kinds.' + event().kind) }}</span>
        @if (event().state === 'cancelled') {
          <pearl-status tone="bad">{{ t('programme.cancelled') }}</pearl-status>
        } @else if (event().mine; as mine) {
          <pearl-status [tone]="mine.state === 'confirmed' ? 'good' : 'attention'">{{
            t('programme.mine.' + mine.state)
          }}</pearl-status>
        }
      </p>
      <p><pearl-moment [at]="event().startsAt" [zone]="event().zone" /></p>
      <p class="soft">{{ where() }}</p>
    </pearl-card>
  `,
  styles: `
    :host {
      display: block;
    }

    p {
      margin-block-end: var(--space-2);
    }
  `,
})
export class EventCard {
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;
  readonly event = input.required<ProgrammeEvent>();
  protected readonly where = computed(() => {
    const { online, place } = this.event();
    return online ? this.t('programme.online') : (place ?? '');
  });
}

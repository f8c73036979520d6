import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { programmeEvents, type ProgrammeEvent } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlCell, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';
import { More } from '../parts/more';
import { pagesOf } from '../parts/pages';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { eventTone } from '../words/tones';
import { Words } from '../words/words';

/** The events of a cycle, the latest first. */
@Component({
  selector: 'app-events-of',
  imports: [RouterLink, PearlStatus, PearlTable, PearlCell, PearlButton, More, Unread],
  template: `
    @if (standing.mayAct()) {
      <p><a pearlButton [routerLink]="['/events/new']" [queryParams]="{ cycle: cycle() }">{{ words.say('newEvent.heading') }}</a></p>
    }
    @if (list.error() && !list.items().length) {
      <app-unread [of]="list" />
    } @else {
      <pearl-table [caption]="words.say('programme.events')" [columns]="columns()" [rows]="list.items()" [rowKey]="key" [rowLink]="link" [loading]="list.isLoading()" [empty]="words.say('programme.noEvents')">
        <ng-template pearlCell="state" [pearlCellOf]="list.items()" let-event>
          <pearl-status [tone]="tone(event.state)">{{ words.say('eventState.' + event.state) }}</pearl-status>
        </ng-template>
      </pearl-table>
      <app-more [of]="list" />
    }
  `,
})
export class EventsOf {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  protected readonly tone = eventTone;

  readonly cycle = input.required<string>();

  protected readonly list = pagesOf(programmeEvents.listEvents, () => ({ cycle: this.cycle() }));
  protected readonly columns = computed<TableColumn<ProgrammeEvent>[]>(() => [
    { key: 'title', label: this.words.say('event.title'), text: ({ title }) => this.words.text(title) },
    { key: 'kind', label: this.words.say('letters.kind'), text: ({ kind }) => this.words.say(`eventKind.${kind}`) },
    { key: 'audience', label: this.words.say('event.audience'), text: ({ audience }) => this.words.say(`eventAudience.${audience}`) },
    { key: 'startsAt', label: this.words.say('event.starts'), text: ({ startsAt, zone }) => this.words.inZone(startsAt, zone) },
    { key: 'confirmed', label: this.words.say('event.confirmed'), numeric: true, text: ({ confirmed, capacity }) => (capacity ? `${confirmed}/${capacity}` : String(confirmed)) },
    { key: 'waiting', label: this.words.say('event.waiting'), numeric: true },
    { key: 'state', label: this.words.say('letters.state') },
  ]);

  protected key = ({ id }: ProgrammeEvent) => id;
  protected link = ({ id }: ProgrammeEvent) => ['/events', id];
}

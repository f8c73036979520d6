import { Component, computed, inject, input } from '@angular/core';
import { programmeEvents } from '@pearls/contracts/mentoring';
import { PearlLoading } from '@pearls/ui/feedback/pearl-loading';
import { PearlNotification } from '@pearls/ui/feedback/pearl-notification';
import { PearlBreadcrumbs } from '@pearls/ui/reading/pearl-breadcrumbs';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { PearlMoment } from '@pearls/ui/time/pearl-moment';
import { Api } from '@pearls/web/api/api';
import { Formats } from '@pearls/web/language/formats';
import { Language } from '@pearls/web/language/language';
import { Texts } from '@pearls/web/language/texts';
import { EventDates } from '../library/event-dates';
import { Missing } from '../library/missing';
import { NacreBox } from '../library/nacre-box';
import { pageOfOne } from '../library/page-of-one';
import { SpokenText, paragraphsOf } from '../library/spoken-text';

/** An event: when in both times, where, what happens, and how to take part. */
@Component({
  selector: 'app-event-page',
  imports: [Missing, NacreBox, PearlBreadcrumbs, PearlButton, PearlLoading, PearlMoment, PearlNotification],
  templateUrl: './event-page.html',
  styleUrl: './event-page.css',
})
export class EventPage {
  private readonly api = inject(Api);
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly language = inject(Language);
  protected readonly spoken = inject(SpokenText);
  protected readonly dates = inject(EventDates);

  readonly id = input.required<string>();

  protected readonly asked = this.api.read(programmeEvents.readEvent, () => ({ params: { id: this.id() } }));
  protected readonly event = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly paragraphs = computed(() => paragraphsOf(this.language.localised(this.event()?.description)));
  protected readonly calendar = computed(() => this.api.url(programmeEvents.readEventCalendar, { params: { id: this.id() }, query: { language: this.language.current() } }));
  protected readonly seatsLeft = computed(() => {
    const { capacity, confirmed } = this.event() ?? {};
    return capacity === undefined || confirmed === undefined ? undefined : Math.max(0, capacity - confirmed);
  });
  protected readonly trail = computed(() => [{ label: this.t('library.events.title'), link: '/events' }]);

  constructor() {
    const say = this.language.localised;
    pageOfOne(
      this.asked,
      ({ title }) => say(title),
      (event) => ({
        description: `${this.dates.inShort(event)}. ${say(event.description)}`.slice(0, 300),
        data: {
          '@type': 'Event',
          name: say(event.title),
          description: say(event.description),
          startDate: event.startsAt,
          endDate: event.endsAt,
          eventStatus: `https://schema.org/${event.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
          eventAttendanceMode: `https://schema.org/${event.online ? 'OnlineEventAttendanceMode' : 'OfflineEventAttendanceMode'}`,
          ...(event.place && { location: { '@type': 'Place', name: event.place, address: event.place } }),
          organizer: { '@type': 'Organization', name: 'BSR Cultural Pearls' },
        },
      }),
    );
  }
}

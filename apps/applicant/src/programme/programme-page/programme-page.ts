import { Component, computed, inject, signal } from '@angular/core';
import { calendars, programmeEvents, registrations, type Registration } from '@pearls/contracts';
import { PearlEmpty, PearlLoading, PearlStatus, Toasts } from '@pearls/ui/feedback';
import { PearlCell, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlTab, PearlTabs } from '@pearls/ui/tabs';
import { Api, Deed, Formats, Language, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { EventCard } from '../event-card';

/** What the programme offers together, where I have a place, and the address my calendar follows. */
@Component({
  selector: 'app-programme-page',
  imports: [
    EventCard,
    PearlBreadcrumbs,
    PearlButton,
    PearlCell,
    PearlEmpty,
    PearlLoading,
    PearlStatus,
    PearlTab,
    PearlTable,
    PearlTabs,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './programme-page.html',
  styleUrl: './programme-page.css',
})
export class ProgrammePage {
  private readonly api = inject(Api);
  private readonly formats = inject(Formats);
  private readonly toasts = inject(Toasts);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  protected readonly tab = signal<string | undefined>('upcoming');
  protected readonly upcoming = this.api.read(programmeEvents.listEvents, () => ({
    query: { when: 'upcoming' as const },
  }));
  protected readonly past = this.api.read(programmeEvents.listEvents, () =>
    this.tab() === 'past' ? { query: { when: 'past' as const } } : undefined,
  );
  protected readonly mine = this.api.read(registrations.listMyRegistrations, () => ({}));
  protected readonly coming = computed(() =>
    (this.upcoming.hasValue() ? this.upcoming.value().items : []).filter(({ state }) => state !== 'draft'),
  );
  protected readonly gone = computed(() =>
    (this.past.hasValue() ? this.past.value().items : []).filter(({ state }) => state !== 'draft'),
  );
  protected readonly own = computed(() =>
    (this.mine.hasValue() ? this.mine.value().items : []).filter(({ state }) => state !== 'cancelled'),
  );
  protected readonly columns = computed<readonly TableColumn<Registration>[]>(() => [
    { key: 'event', label: this.t('programme.event'), text: ({ eventTitle }) => this.say(eventTitle) },
    {
      key: 'when',
      label: this.t('programme.when'),
      text: ({ startsAt, zone }) => this.formats.dateTime(startsAt, zone),
    },
    { key: 'state', label: this.t('programme.place') },
  ]);
  protected readonly keyOf = ({ id }: Registration) => id;
  protected readonly linkOf = ({ eventId }: Registration) => `/programme/${eventId}`;

  protected readonly deed = new Deed();
  protected readonly askedCalendar = this.api.read(calendars.readMyCalendar);
  protected readonly calendar = computed(() =>
    this.askedCalendar.hasValue() ? this.askedCalendar.value() : undefined,
  );
  protected readonly crumbs = computed(() => [{ label: this.t('nav.home'), link: '/' }]);

  protected async open(): Promise<void> {
    const opened = await this.deed.run(() => this.api.send(calendars.openMyCalendar));
    if (opened) this.askedCalendar.set(opened.answer);
  }

  protected async renew(): Promise<void> {
    const renewed = await this.deed.run(
      () => this.api.send(calendars.renewMyCalendar),
      this.t('programme.calendar.renewed'),
    );
    if (renewed) this.askedCalendar.set(renewed.answer);
  }

  protected async copy(address: string): Promise<void> {
    await navigator.clipboard.writeText(address);
    this.toasts.show(this.t('programme.calendar.copied'));
  }
}

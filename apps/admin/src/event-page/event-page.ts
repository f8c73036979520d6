import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { programmeEvents, registrations, type ProgrammeEvent, type Registration } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlCell, PearlRowActions, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import { Api, Deed, PageTitles } from '@pearls/web';
import { Move } from '../parts/move';
import { ReasonDialog } from '../parts/reason-dialog';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { eventTone } from '../words/tones';
import { Words } from '../words/words';
import { EventRecordOf } from './event-record-of';

/** One event: what it is, who comes and who waits, who was there, what remains of it. */
@Component({
  selector: 'app-event-page',
  imports: [RouterLink, PearlStatus, PearlTable, PearlCell, PearlRowActions, PearlBreadcrumbs, PearlButton, PearlMoment, Move, ReasonDialog, Refusal, Unread, EventRecordOf],
  templateUrl: './event-page.html',
})
export class EventPage {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  private readonly titles = inject(PageTitles);
  protected readonly tone = eventTone;

  readonly id = input.required<string>();

  protected readonly read = this.api.read(programmeEvents.readEvent, () => ({ params: { id: this.id() } }));
  protected readonly people = this.api.read(registrations.listRegistrations, () => ({ params: { id: this.id() } }));
  protected readonly feedback = this.api.read(programmeEvents.readFeedback, () => (this.read.hasValue() && this.read.value().state === 'held' ? { params: { id: this.id() } } : undefined));
  protected readonly crumbs = computed(() => [{ label: this.words.say('programme.heading'), link: '/programme' }]);
  protected readonly columns = computed<TableColumn<Registration>[]>(() => [
    { key: 'name', label: this.words.say('event.person'), text: ({ name, personId }) => name ?? personId.slice(0, 8) },
    { key: 'teamName', label: this.words.say('event.team'), text: ({ teamName }) => teamName ?? '–' },
    { key: 'state', label: this.words.say('letters.state') },
    { key: 'needs', label: this.words.say('event.needs'), text: ({ accessNeeds, dietNeeds }) => [accessNeeds, dietNeeds].filter(Boolean).join(' · ') || '–' },
    { key: 'attended', label: this.words.say('event.attended'), text: ({ attended }) => (attended === undefined ? '–' : this.words.say(attended ? 'rule.yes' : 'rule.no')) },
  ]);
  protected readonly cancelling = signal(false);
  protected readonly cancel = new Deed(this.cancelling);
  protected readonly marking = new Deed();

  protected readonly announce = () => this.api.send(programmeEvents.announceEvent, { params: { id: this.id() } });
  protected readonly hold = () => this.api.send(programmeEvents.holdEvent, { params: { id: this.id() } });

  constructor() {
    effect(() => {
      if (this.read.hasValue()) this.titles.name(this.words.text(this.read.value().title));
    });
  }

  protected key = ({ id }: Registration) => id;

  protected calendar({ id }: ProgrammeEvent): string {
    return this.api.url(programmeEvents.readEventCalendar, { params: { id } });
  }

  protected async callOff(reason: string): Promise<void> {
    const done = await this.cancel.run(() => this.api.send(programmeEvents.cancelEvent, { params: { id: this.id() }, body: { reason } }), this.words.say('event.cancelled'));
    if (!done) return;
    this.cancelling.set(false);
    this.read.set(done.answer);
  }

  protected async mark(registration: Registration, attended: boolean): Promise<void> {
    const done = await this.marking.run(() => this.api.send(registrations.markAttendance, { params: { id: registration.id }, body: { attended } }));
    if (done) this.people.reload();
  }
}

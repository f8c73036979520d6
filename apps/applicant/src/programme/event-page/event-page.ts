import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { programmeEvents, registrations, teams, type Registration } from '@pearls/contracts';
import { PearlConfirm } from '@pearls/ui/dialog';
import { PearlLoading, PearlNotification, PearlStatus, Toasts } from '@pearls/ui/feedback';
import { PearlChoice, PearlField, PearlForm, type ChoiceOption } from '@pearls/ui/forms';
import { PearlRowActions, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { PearlMoment } from '@pearls/ui/time';
import {
  Api,
  Deed,
  Formats,
  Language,
  PageTitles,
  Session,
  Texts,
  WebFailure,
  WebRefusal,
} from '@pearls/web';

/** One event: what it is, whether I have a place, and how I get one or give it back. */
@Component({
  selector: 'app-event-page',
  imports: [
    PearlBreadcrumbs,
    PearlButton,
    PearlChoice,
    PearlConfirm,
    PearlField,
    PearlForm,
    PearlLoading,
    PearlMoment,
    PearlNotification,
    PearlRowActions,
    PearlStatus,
    PearlTable,
    WebFailure,
    WebRefusal,
  ],
  templateUrl: './event-page.html',
  styleUrl: './event-page.css',
})
export class EventPage {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly titles = inject(PageTitles);
  private readonly session = inject(Session);
  protected readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  /** Id of the event, from the address. */
  readonly event = input.required<string>();

  protected readonly asked = this.api.read(programmeEvents.readEvent, () => ({
    params: { id: this.event() },
  }));
  protected readonly found = computed(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly paragraphs = computed(() => this.say(this.found()?.description).split(/\n{2,}/));
  protected readonly calendar = computed(() =>
    this.api.url(programmeEvents.readEventCalendar, { params: { id: this.event() } }),
  );

  private readonly askedTeams = this.api.read(teams.myTeams);
  protected readonly myTeams = computed<readonly ChoiceOption<string>[]>(() =>
    (this.askedTeams.hasValue() ? this.askedTeams.value().items : []).map(({ id, name }) => ({
      value: id,
      label: name,
    })),
  );
  protected readonly teamId = linkedSignal(() => this.myTeams()[0]?.value ?? '');
  protected readonly accessNeeds = signal('');
  protected readonly dietNeeds = signal('');
  protected readonly deed = new Deed();
  protected readonly leaving = signal(false);

  /** What was said already stands in the form: a second answer replaces it. */
  private readonly said = computed(() => this.found()?.mine?.feedback);
  protected readonly useful = linkedSignal<number | null>(() => this.said()?.useful ?? null);
  protected readonly takeAway = linkedSignal(() => this.said()?.takeAway ?? '');
  protected readonly marks = computed<readonly ChoiceOption<number>[]>(() =>
    [1, 2, 3, 4, 5].map((value) => ({ value, label: this.t(`programme.feedback.marks.${value}`) })),
  );

  protected readonly isContact = computed(() => this.session.holds('contact'));
  private readonly askedPeople = this.api.read(registrations.listRegistrations, () =>
    this.isContact() ? { params: { id: this.event() } } : undefined,
  );
  protected readonly people = computed(() =>
    (this.askedPeople.hasValue() ? this.askedPeople.value().items : []).filter(
      ({ state }) => state !== 'cancelled',
    ),
  );
  protected readonly columns = computed<readonly TableColumn<Registration>[]>(() => [
    { key: 'name', label: this.t('programme.people.name'), text: ({ name }) => name ?? '' },
    { key: 'team', label: this.t('programme.people.team'), text: ({ teamName }) => teamName ?? '' },
    {
      key: 'state',
      label: this.t('programme.place'),
      text: ({ state }) => this.t(`programme.mine.${state}`),
    },
    {
      key: 'came',
      label: this.t('programme.people.came'),
      text: ({ attended }) =>
        attended === undefined ? '' : this.t(attended ? 'programme.people.yes' : 'programme.people.no'),
    },
  ]);
  protected readonly crumbs = computed(() => [
    { label: this.t('nav.home'), link: '/' },
    { label: this.t('programme.title'), link: '/programme' },
  ]);

  constructor() {
    effect(() => {
      const event = this.found();
      if (event) this.titles.name(this.say(event.title));
    });
  }

  protected may(action: string): boolean {
    return this.found()?.actions.includes(action) ?? false;
  }

  protected async register(): Promise<void> {
    const teamId = this.teamId();
    const accessNeeds = this.accessNeeds().trim();
    const dietNeeds = this.dietNeeds().trim();
    const body = {
      ...(teamId && { teamId }),
      ...(accessNeeds && { accessNeeds }),
      ...(dietNeeds && { dietNeeds }),
    };
    const done = await this.deed.run(() =>
      this.api.send(registrations.register, { params: { id: this.event() }, body }),
    );
    if (!done) return;
    this.toasts.show(this.t(`programme.registered.${done.answer.state}`));
    this.asked.reload();
  }

  protected async leave(): Promise<void> {
    const id = this.found()?.mine?.id ?? '';
    const left = await this.deed.run(
      () => this.api.send(registrations.cancelRegistration, { params: { id } }),
      this.t('programme.gaveBack'),
    );
    this.leaving.set(false);
    if (left) this.asked.reload();
  }

  protected async giveFeedback(): Promise<void> {
    const useful = this.useful();
    if (useful === null) return;
    const body = { useful, takeAway: this.takeAway().trim() };
    const given = await this.deed.run(
      () => this.api.send(programmeEvents.giveFeedback, { params: { id: this.event() }, body }),
      this.t('programme.feedback.thanks'),
    );
    if (given) this.asked.reload();
  }

  protected async mark(row: Registration, attended: boolean): Promise<void> {
    await this.deed.run(() =>
      this.api.send(registrations.markAttendance, { params: { id: row.id }, body: { attended } }),
    );
    this.askedPeople.reload();
  }
}

import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { titles } from '@pearls/contracts/jury';
import { contactPoints, programmeEvents, seedGrants } from '@pearls/contracts/mentoring';
import { pearls, type PearlSummary, type StoryCard } from '@pearls/contracts/repository';
import { PearlLoading, PearlStatus } from '@pearls/ui/feedback';
import { PearlBreadcrumbs, PearlButton, PearlCard } from '@pearls/ui/reading';
import { served } from '@pearls/ui/texts/served';
import { Api, ApiProblem, Formats, Language, PageTitles, Texts, WebFailure } from '@pearls/web';
import { Here } from '../address/here';
import { PageFactsBoard, tellMachines } from '../served/page-facts';
import { WRITING } from '../served/writing';
import { ShownIn } from '../words/shown-in';
import { aboutPearl } from './about-pearl';

const MOST_EVENTS = 6;

/** A Pearl: what its year is about, what came of it that others can use, and the title as it stands on record. */
@Component({
  selector: 'app-pearl-page',
  imports: [RouterLink, PearlStatus, PearlLoading, PearlBreadcrumbs, PearlButton, PearlCard, WebFailure],
  templateUrl: './pearl-page.html',
  styleUrl: './pearl-page.css',
})
export class PearlPage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly language = inject(Language);
  protected readonly shownIn = inject(ShownIn);
  private readonly here = inject(Here);
  private readonly pageTitles = inject(PageTitles);
  private readonly api = inject(Api);

  readonly place = input.required<string>();

  /** The cycle, which is named by its title year. */
  readonly year = input.required<string>();

  protected readonly pearl = this.api.read(pearls.readPearl, () => ({ params: { place: this.place(), year: this.year() } }));
  protected readonly one = computed(() => (this.pearl.hasValue() ? this.pearl.value() : undefined));
  private readonly known = <T>(what: T) => (this.one() ? what : undefined);
  private readonly register = this.api.read(titles.listTitles, () => this.known({ query: { cycle: this.year() } }));
  private readonly contacts = this.api.read(contactPoints.listContacts, () => this.one() && { query: { country: this.one()!.country } });
  private readonly grantsOfYear = this.api.read(seedGrants.listPublishedGrants, () => this.known({ query: { cycle: this.year() } }));
  private readonly pearlsOfYear = this.api.read(pearls.listPearls, () => this.one() && { query: { year: this.one()!.titleYear } });
  private readonly eventsOfYear = this.api.read(programmeEvents.listEvents, () => this.known({ query: { cycle: this.year(), audience: 'public' as const } }));

  protected readonly unknown = computed(() => {
    const error = this.pearl.error();
    return error instanceof ApiProblem && (error.status === 404 || error.status === 400);
  });
  protected readonly titleYear = computed(() => `${this.one()?.titleYear}`);
  protected readonly trail = computed(() => [{ label: this.t('nav.pearls'), link: '/pearls' }]);
  protected readonly reference = computed(() => (this.register.hasValue() ? this.register.value().items.find(({ placeId }) => placeId === this.place())?.reference : undefined));
  protected readonly contact = computed(() => {
    const all = this.contacts.hasValue() ? this.contacts.value().items : [];
    return all.find(({ cycleId }) => cycleId === this.year()) ?? all.find(({ cycleId }) => cycleId === undefined);
  });
  protected readonly grants = computed(() => (this.grantsOfYear.hasValue() ? this.grantsOfYear.value().items.filter(({ placeId }) => placeId === this.place()) : []));
  protected readonly siblings = computed(() => (this.pearlsOfYear.hasValue() ? this.pearlsOfYear.value().items.filter(({ placeId, cycleId }) => placeId !== this.place() && cycleId === this.year()) : []));

  /** What the Pearls of the year share; a ceremony in another of their towns is that town's own. */
  protected readonly events = computed(() => {
    const elsewhere = this.siblings().map(({ placeName }) => placeName);
    const all = this.eventsOfYear.hasValue() ? this.eventsOfYear.value().items : [];
    return all.filter(({ state, kind, place }) => state !== 'cancelled' && !(kind === 'local-ceremony' && elsewhere.includes(place ?? ''))).slice(0, MOST_EVENTS);
  });
  protected readonly introduction = computed(() => this.language.localised(this.one()?.introduction).split(/\n\s*\n/).filter((one) => one.trim()));
  protected readonly hasPlan = computed(() => Boolean(this.one()?.planTitle || this.one()?.planSummary || this.introduction().length));

  /** The names a place has besides those it is shown under. */
  protected readonly names = computed(() => {
    const names = this.one()?.names ?? [];
    return names.length > 1 ? names : [];
  });
  protected readonly sentence = computed(() => {
    const { placeName, status, endedOn } = this.one()!;
    return this.t(`pearl.record.${status}`, { place: placeName, year: this.titleYear(), day: endedOn ? this.formats.day(endedOn) : '' });
  });
  private readonly people = computed(() => {
    const { population, populationYear } = this.one()!;
    if (population === undefined) return undefined;
    return populationYear ? this.t('pearl.inhabitantsIn', { count: population, year: `${populationYear}` }) : this.t('pearl.inhabitants', { count: population });
  });
  protected readonly where = computed(() => [this.formats.country(this.one()!.country), this.people()].filter(Boolean).join(' · '));

  constructor() {
    effect(() => {
      const one = this.one();
      if (one) this.pageTitles.name(this.t('pearl.name', { place: one.placeName, year: this.titleYear() }));
      else if (this.unknown()) this.pageTitles.name(this.t('pearl.unknown.heading'));
    });
    if (!served) return;
    const { origin } = inject(WRITING);
    const board = inject(PageFactsBoard);
    effect(() => this.unknown() && board.status.set(404));
    tellMachines(() => {
      const one = this.one();
      if (!one) return undefined;
      const place = { place: one.placeName, country: this.formats.country(one.country), year: this.titleYear() };
      const description = this.language.localised(one.lead) || this.t('pearl.description', place);
      return { description, data: aboutPearl(one, { name: this.t('pearl.name', place), description, url: origin + this.here.address(this.linkTo(one)), reference: this.reference() }) };
    });
  }

  protected readonly linkTo = ({ placeId, cycleId }: Pick<PearlSummary, 'placeId' | 'cycleId'>): string => `/pearls/${placeId}/${cycleId}`;

  /** A story has a page of its own; a line of the record leads to what it is about. */
  protected readonly newsLink = ({ slug, path }: StoryCard): string | undefined => {
    const to = slug ? `/news/${slug}` : path;
    return to && this.here.address(to);
  };

  protected readonly languageName = (code: string): string => new Intl.DisplayNames(this.language.locale(), { type: 'language' }).of(code) ?? code;
}

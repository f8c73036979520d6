import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { programmeEvents } from '@pearls/contracts/mentoring';
import { EVENT_KINDS } from '@pearls/contracts/mentoring/kinds';
import type { ProgrammeEvent } from '@pearls/contracts/mentoring/programme-events';
import { PearlLoading } from '@pearls/ui/feedback/pearl-loading';
import { PearlField } from '@pearls/ui/forms/pearl-field';
import { PearlButton } from '@pearls/ui/reading/pearl-button';
import { served } from '@pearls/ui/texts/served';
import { Api } from '@pearls/web/api/api';
import { WebFailure } from '@pearls/web/api/web-failure';
import { Formats } from '@pearls/web/language/formats';
import { Texts } from '@pearls/web/language/texts';
import { Here } from '../address/here';
import { EventEntry } from '../library/event-entry';
import { whereIs } from '../library/where-events-are';
import { tellMachines } from '../served/page-facts';

/** What the programme does together: what comes, the next first, and what was. */
@Component({
  selector: 'app-events-page',
  imports: [EventEntry, PearlButton, PearlField, PearlLoading, RouterLink, WebFailure],
  templateUrl: './events-page.html',
  styleUrl: './events-page.css',
})
export class EventsPage {
  private readonly api = inject(Api);
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly here = inject(Here);

  readonly kind = input<string>();
  readonly where = input<string>();
  readonly cursor = input<string>();

  private readonly ofKind = computed(() => EVENT_KINDS.find((one) => one === this.kind()));
  protected readonly coming = this.api.read(programmeEvents.listEvents, () => ({ query: { audience: 'public' as const, when: 'upcoming' as const, kind: this.ofKind() } }));
  protected readonly past = this.api.read(programmeEvents.listEvents, () => ({ query: { audience: 'public' as const, when: 'past' as const, kind: this.ofKind(), cursor: this.cursor() } }));

  private readonly allComing = computed(() => (this.coming.hasValue() ? this.coming.value().items : []));
  private readonly allPast = computed(() => (this.past.hasValue() ? this.past.value().items : []));
  protected readonly comingShown = computed(() => this.allComing().filter(this.isThere));
  protected readonly pastShown = computed(() => this.allPast().filter(this.isThere));
  protected readonly older = computed(() => (this.past.hasValue() ? this.past.value().next : undefined));
  protected readonly olderLink = computed(() => ({ kind: this.ofKind(), where: this.where() || undefined, cursor: this.older() }));

  protected readonly kinds = EVENT_KINDS;
  protected readonly wheres = computed(() => {
    const found = new Set([...this.allComing(), ...this.allPast()].map(whereIs).filter((one) => one !== undefined && one !== 'online') as string[]);
    const chosen = this.where();
    if (chosen && /^[A-Z]{2}$/.test(chosen)) found.add(chosen);
    return [...found].map((code) => ({ code, name: this.formats.country(code) })).sort((one, other) => one.name.localeCompare(other.name));
  });
  protected readonly narrowed = computed(() => this.ofKind() !== undefined || !!this.where());

  constructor() {
    if (served) tellMachines(() => ({ description: this.t('library.events.lead'), unlisted: this.narrowed() || this.cursor() !== undefined }));
  }

  private readonly isThere = (event: ProgrammeEvent): boolean => !this.where() || whereIs(event) === this.where();
}

import { Component, inject, input, model } from '@angular/core';
import { EVENT_AUDIENCES, EVENT_KINDS, type EventAudience, type EventKind, type ProgrammeEvent, type ProgrammeEventDraft } from '@pearls/contracts';
import { PearlCheckbox, PearlField } from '@pearls/ui/forms';
import { MomentField, type ZonedMoment } from '../moment-field/moment-field';
import { Words } from '../words/words';

/** An event as it is written in the form: everything may still be missing. */
export interface EventWords {
  kind: EventKind;
  audience: EventAudience;
  titleEn: string;
  titleLv: string;
  descriptionEn: string;
  descriptionLv: string;
  online: boolean;
  place: string;
  joiningLink: string;
  starts: ZonedMoment | null;
  ends: ZonedMoment | null;
  closes: ZonedMoment | null;
  capacity: string;
  quotaPerTeam: string;
}

const ZONE = 'Europe/Berlin';

/** The form of an event that is there, or of none. */
export function wordsOf(event?: ProgrammeEvent): EventWords {
  const moment = (at: string | undefined): ZonedMoment | null => (at ? { at, zone: event?.zone ?? ZONE } : null);
  return {
    kind: event?.kind ?? 'webinar',
    audience: event?.audience ?? 'candidates',
    titleEn: event?.title.en ?? '',
    titleLv: event?.title.lv ?? '',
    descriptionEn: event?.description.en ?? '',
    descriptionLv: event?.description.lv ?? '',
    online: event?.online ?? true,
    place: event?.place ?? '',
    joiningLink: event?.joiningLink ?? '',
    starts: moment(event?.startsAt),
    ends: moment(event?.endsAt),
    closes: event && event.registrationClosesAt !== event.startsAt ? moment(event.registrationClosesAt) : null,
    capacity: event?.capacity ? String(event.capacity) : '',
    quotaPerTeam: event?.quotaPerTeam ? String(event.quotaPerTeam) : '',
  };
}

/** What the server is asked to keep; nothing while the two moments are missing. */
export function draftOf(words: EventWords, kept: Pick<ProgrammeEventDraft, 'cycleIds' | 'agenda'>): ProgrammeEventDraft | undefined {
  const { starts, ends, closes } = words;
  if (!starts || !ends) return undefined;
  const localised = (en: string, lv: string) => ({ en: en.trim(), ...(lv.trim() && { lv: lv.trim() }) });
  const count = (text: string) => (text.trim() ? Number(text) : undefined);
  return {
    ...kept,
    kind: words.kind,
    audience: words.audience,
    title: localised(words.titleEn, words.titleLv),
    description: localised(words.descriptionEn, words.descriptionLv),
    online: words.online,
    ...(words.place.trim() && { place: words.place.trim() }),
    ...(words.joiningLink.trim() && { joiningLink: words.joiningLink.trim() }),
    startsAt: starts.at,
    endsAt: ends.at,
    zone: starts.zone,
    ...(closes && { registrationClosesAt: closes.at }),
    ...(count(words.capacity) && { capacity: count(words.capacity) }),
    ...(count(words.quotaPerTeam) && { quotaPerTeam: count(words.quotaPerTeam) }),
  };
}

/** The fields of an event. */
@Component({
  selector: 'app-event-form',
  imports: [PearlCheckbox, PearlField, MomentField],
  templateUrl: './event-form.html',
})
export class EventForm {
  protected readonly words = inject(Words);
  protected readonly kinds = EVENT_KINDS;
  protected readonly audiences = EVENT_AUDIENCES;

  readonly value = model.required<EventWords>();
  readonly attempted = input(false);
  readonly faults = input<Readonly<Record<string, string | undefined>>>({});

  protected set<K extends keyof EventWords>(key: K, value: EventWords[K]): void {
    this.value.update((words) => ({ ...words, [key]: value }));
  }

  protected chooseKind(value: string): void {
    this.set('kind', EVENT_KINDS.find((one) => one === value)!);
  }

  protected chooseAudience(value: string): void {
    this.set('audience', EVENT_AUDIENCES.find((one) => one === value)!);
  }

  protected missing(text: string): string | null {
    return this.attempted() && !text.trim() ? this.words.say('web.faults.missing') : null;
  }
}

import { Injectable } from '@nestjs/common';
import type { MyCalendar, ProgrammeCalendarFilter } from '@pearls/contracts';
import { Clock, NotFound, type Caller } from '@pearls/domain';
import { transaction } from '@pearls/persistence';
import { FileReply } from '@pearls/service';
import { validate as isUUID, v4 } from 'uuid';
import { DataSource } from 'typeorm';
import { NotificationsSettings } from '../notifications.settings.js';
import { Preferences } from '../preferences/preferences.service.js';
import { wordsFor } from '../words/words.js';
import { Signer } from '../secrets/seal.js';
import { CalendarAddressEntity } from './calendar-address.entity.js';
import { CalendarDates } from './calendar-dates.service.js';
import { ofCheckIn, ofCycleDate, ofEvent } from './entries.js';
import { iCalendar } from './i-calendar.js';

const MEDIA_TYPE = 'text/calendar; charset=utf-8';
/** Programs read every hour; that they did is noted as often. */
const NOTED_EVERY_MILLISECONDS = 3_600_000;

/** Calendars for the programs people have: a personal one behind a signed address, and the public one. */
@Injectable()
export class Calendars {
  private readonly signer: Signer;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly dates: CalendarDates,
    private readonly preferences: Preferences,
    private readonly settings: NotificationsSettings,
  ) {
    this.signer = new Signer(settings.SEALING_KEY, 'calendar-addresses');
  }

  async mine(caller: Caller): Promise<MyCalendar> {
    return this.shown(await this.db.manager.findOneBy(CalendarAddressEntity, { personId: caller.id }));
  }

  open(caller: Caller): Promise<MyCalendar> {
    return transaction(this.db, caller, async (tx) => {
      await tx.query(`insert into calendar_addresses (person_id, id, issued_at) values ($1, $2, $3) on conflict (person_id) do nothing`, [caller.id, v4(), caller.at]);
      return this.shown(await tx.findOneBy(CalendarAddressEntity, { personId: caller.id }));
    });
  }

  /** The address until now leads nowhere from here on. */
  renew(caller: Caller): Promise<MyCalendar> {
    return transaction(this.db, caller, async (tx) => {
      const [, renewed] = await tx.query<[unknown[], number]>(`update calendar_addresses set id = $2, issued_at = $3, read_at = null where person_id = $1`, [caller.id, v4(), caller.at]);
      if (!renewed) throw new NotFound('There is no address to renew. Open one first.');
      return this.shown(await tx.findOneBy(CalendarAddressEntity, { personId: caller.id }));
    });
  }

  close(caller: Caller): Promise<void> {
    return transaction(this.db, caller, async (tx) => {
      await tx.delete(CalendarAddressEntity, { personId: caller.id });
    });
  }

  /** An address that was made up looks like one that was withdrawn. */
  async personal(key: string): Promise<FileReply> {
    const [id = '', signature = ''] = key.split('.');
    const address = isUUID(id) && this.signer.verify(id, signature) ? await this.db.manager.findOneBy(CalendarAddressEntity, { id }) : null;
    if (!address) throw new NotFound('This calendar is not there any more. Take its present address from your account.');
    const { personId } = address;
    const now = this.clock.now();
    await this.db.query(`update calendar_addresses set read_at = $2 where person_id = $1 and (read_at is null or read_at < $3)`, [personId, now, new Date(now.getTime() - NOTED_EVERY_MILLISECONDS)]);
    const { words, language } = wordsFor((await this.preferences.readingAs(personId)).language);
    const of = { words, language, publicUrl: this.settings.PUBLIC_URL };
    const [cycleDates, events, checkIns] = await Promise.all([this.dates.cycleDatesOf(personId), this.dates.eventsOf(personId, now), this.dates.checkInsOf(personId)]);
    const entries = [...cycleDates.map((one) => ofCycleDate(one, of)), ...events.map((one) => ofEvent(one, of, true)), ...checkIns.map((one) => ofCheckIn(one, of))];
    return file(iCalendar(words.calendar.mine, language, entries), 'cultural-pearls.ics');
  }

  async programme({ cycleId, language: wanted = 'en' }: ProgrammeCalendarFilter): Promise<FileReply> {
    const { words, language } = wordsFor(wanted);
    const of = { words, language, publicUrl: this.settings.PUBLIC_URL };
    const [cycleDates, events] = await Promise.all([this.dates.publicCycleDates(cycleId), this.dates.publicEvents(cycleId, this.clock.now())]);
    return file(iCalendar(words.calendar.programme, language, [...cycleDates.map((one) => ofCycleDate(one, of)), ...events.map((one) => ofEvent(one, of, false))]), 'cultural-pearls-programme.ics');
  }

  /** The key stands behind the question mark, where no log writes it down. */
  private shown(address: CalendarAddressEntity | null): MyCalendar {
    if (!address) return { isOpen: false };
    const { id, issuedAt, readAt } = address;
    const url = new URL(`/api/v1/calendars/personal.ics?key=${id}.${this.signer.sign(id)}`, this.settings.PUBLIC_URL);
    return { isOpen: true, url: url.href, webcalUrl: url.href.replace(/^https?:/, 'webcal:'), issuedAt: issuedAt.toISOString(), readAt: readAt?.toISOString() };
  }
}

const file = (text: string, name: string) => new FileReply(Buffer.from(text), MEDIA_TYPE, name, 'inline');

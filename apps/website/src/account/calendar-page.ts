import { Component, computed, DOCUMENT, inject, linkedSignal } from '@angular/core';
import { calendars, type MyCalendar } from '@pearls/contracts';
import { PearlLoading, Toasts } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlBreadcrumbs, PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Api, Deed, Formats, Language, Texts, WebFailure, WebRefusal } from '@pearls/web';
import { accountTrail } from './account-trail';

/** The address under which my calendar program reads my dates. */
@Component({
  selector: 'app-calendar-page',
  imports: [PearlLoading, PearlField, PearlBreadcrumbs, PearlButton, PearlDetails, WebFailure, WebRefusal],
  templateUrl: './calendar-page.html',
})
export class CalendarPage {
  protected readonly t = inject(Texts).t;
  protected readonly formats = inject(Formats);
  protected readonly trail = accountTrail();
  private readonly language = inject(Language);
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  private readonly document = inject(DOCUMENT);

  protected readonly asked = this.api.read(calendars.readMyCalendar);
  protected readonly mine = linkedSignal<MyCalendar | undefined>(() => (this.asked.hasValue() ? this.asked.value() : undefined));
  protected readonly programme = computed(() => new URL(this.api.url(calendars.readProgrammeCalendar, { query: { language: this.language.current() } }), this.document.baseURI).href);
  protected readonly deed = new Deed();

  protected async open(): Promise<void> {
    const opened = await this.deed.run(() => this.api.send(calendars.openMyCalendar));
    if (opened) this.mine.set(opened.answer);
  }

  protected async renew(): Promise<void> {
    const renewed = await this.deed.run(() => this.api.send(calendars.renewMyCalendar));
    if (!renewed) return;
    this.mine.set(renewed.answer);
    this.toasts.show(this.t('notices.calendar.renewed'), 'success');
  }

  protected async close(): Promise<void> {
    if (!(await this.deed.run(() => this.api.send(calendars.closeMyCalendar)))) return;
    this.mine.set({ isOpen: false });
    this.toasts.show(this.t('notices.calendar.closed'), 'success');
  }

  protected async copy(field: HTMLInputElement): Promise<void> {
    field.select();
    await this.document.defaultView?.navigator.clipboard.writeText(field.value);
    this.toasts.show(this.t('notices.calendar.copied'), 'success');
  }
}

import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { EVENT_CLEARABLE, programmeEvents } from '@pearls/contracts';
import { PearlBreadcrumbs, PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';
import { draftOf, EventForm, wordsOf } from './event-form';

/** Drafts an event of a cycle, or changes one that is there; of an announced one everybody concerned is told. */
@Component({
  selector: 'app-edit-event-page',
  imports: [PearlBreadcrumbs, PearlButton, Refusal, Unread, EventForm],
  template: `
    <pearl-breadcrumbs [items]="crumbs()" />
    <h1>{{ words.say(id() ? 'editEvent.heading' : 'newEvent.heading') }}</h1>
    @if (!id() || read.hasValue()) {
      @if (read.hasValue() && read.value().state === 'announced') {
        <p class="soft measure">{{ words.say('editEvent.told') }}</p>
      }
      <app-refusal [problem]="deed.problem()" />
      <app-event-form [(value)]="value" [attempted]="tried()" [faults]="deed.faults()" />
      <p class="row after">
        <button pearlButton type="button" [busy]="deed.busy()" (click)="save()">{{ words.say('editEvent.save') }}</button>
        <button pearlButton="quiet" type="button" (click)="leave()">{{ words.say('reason.cancel') }}</button>
      </p>
    } @else {
      <app-unread [of]="read" [lines]="10" />
    }
  `,
})
export class EditEventPage {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  private readonly router = inject(Router);

  readonly id = input<string>();
  readonly cycle = input<string>();

  protected readonly read = this.api.read(programmeEvents.readEvent, () => {
    const id = this.id();
    return id ? { params: { id } } : undefined;
  });
  protected readonly value = linkedSignal(() => wordsOf(this.read.hasValue() ? this.read.value() : undefined));
  protected readonly tried = signal(false);
  protected readonly deed = new Deed();
  protected readonly crumbs = computed(() => [{ label: this.words.say('programme.heading'), link: '/programme' }]);

  protected async save(): Promise<void> {
    this.tried.set(true);
    const before = this.read.hasValue() ? this.read.value() : undefined;
    const body = draftOf(this.value(), { cycleIds: before?.cycleIds ?? [this.cycle() ?? ''], agenda: before?.agenda ?? [] });
    if (!body?.title.en || !body.description.en) return;
    const done = await this.deed.run(
      () => (before ? this.api.send(programmeEvents.editEvent, { params: { id: before.id }, body: { ...body, cleared: EVENT_CLEARABLE.filter((field) => before[field] !== undefined && body[field] === undefined) }, version: before.version }) : this.api.send(programmeEvents.draftEvent, { body })),
      this.words.say('editEvent.saved'),
    );
    if (done) void this.router.navigate(['/events', done.answer.id]);
  }

  protected leave(): void {
    void this.router.navigate(this.id() ? ['/events', this.id()] : ['/programme']);
  }
}

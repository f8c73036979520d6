import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { cycles } from '@pearls/contracts';
import { PearlNotification, PearlStatus, type StatusTone } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlCell, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlMoment } from '@pearls/ui/time';
import { Api } from '@pearls/web';
import { cycleAtWork } from '../cycles/cycle-phases';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';
import { OwnQueue, type OwnStanding, type QueueEntry } from './own-queue';

const tones: Record<OwnStanding, StatusTone> = { new: 'attention', draft: 'info', final: 'done' };

/** What an assessor has to read, and how far the assessor has come. */
@Component({
  selector: 'app-queue-page',
  imports: [RouterLink, PearlNotification, PearlStatus, PearlField, PearlTable, PearlCell, PearlMoment, Unread],
  templateUrl: './queue-page.html',
  styleUrl: './queue-page.css',
})
export class QueuePage {
  protected readonly words = inject(Words);
  private readonly router = inject(Router);
  protected readonly tones = tones;

  readonly cycle = input<string>();

  protected readonly cycles = inject(Api).read(cycles.listCycles);
  protected readonly selectable = computed(() =>
    this.cycles.hasValue() ? this.cycles.value().items.filter(({ state }) => !['draft', 'announced', 'call_open', 'archived'].includes(state)) : [],
  );
  protected readonly chosen = linkedSignal(() => this.selectable().find(({ id }) => id === this.cycle()) ?? cycleAtWork(this.selectable()));
  protected readonly promised = computed(() => this.chosen()?.timetable.find(({ key }) => key === 'pre-selection-published'));
  protected readonly queue = new OwnQueue(() => this.chosen()?.id);
  protected readonly columns = computed<TableColumn<QueueEntry>[]>(() => [
    { key: 'place', label: this.words.say('applications.column.place'), text: ({ application }) => application.placeName },
    { key: 'country', label: this.words.say('applications.column.country'), text: ({ application }) => this.words.country(application.country) },
    { key: 'reference', label: this.words.say('applications.column.reference'), text: ({ application }) => application.reference },
    { key: 'scored', label: this.words.say('queue.scored'), numeric: true, text: ({ assessment }) => this.words.number(Object.keys(assessment.scores).length) },
    { key: 'percent', label: this.words.say('queue.percent'), numeric: true, text: ({ assessment }) => this.words.percent(assessment.percent) },
    { key: 'standing', label: this.words.say('queue.standing') },
  ]);

  protected key = ({ application }: QueueEntry) => application.id;
  protected link = ({ application }: QueueEntry) => ['/assessments', application.id];

  protected choose(cycle: string): void {
    void this.router.navigate([], { queryParams: { cycle } });
  }
}

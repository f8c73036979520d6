import { Component, computed, inject, input } from '@angular/core';
import type { TimetableEntry } from '@pearls/contracts';
import { PearlCell, PearlTable, type TableColumn } from '@pearls/ui/lists';
import { PearlMoment } from '@pearls/ui/time';
import { Words } from '../words/words';

/** The dates of a cycle in programme time, in the reader's own, and how long is left. */
@Component({
  selector: 'app-timetable',
  imports: [PearlTable, PearlCell, PearlMoment],
  template: `
    <pearl-table [caption]="words.say('cycle.timetable')" [columns]="columns()" [rows]="entries()" [rowKey]="key">
      <ng-template pearlCell="at" [pearlCellOf]="entries()" let-entry>
        <pearl-moment [at]="entry.at" [zone]="entry.zone" countdown />
      </ng-template>
    </pearl-table>
  `,
})
export class Timetable {
  protected readonly words = inject(Words);
  readonly entries = input.required<readonly TimetableEntry[]>();
  protected readonly columns = computed<TableColumn<TimetableEntry>[]>(() => [
    { key: 'key', label: this.words.say('cycle.date'), text: ({ key }) => this.words.say(`date.${key}`) },
    { key: 'at', label: this.words.say('cycle.when') },
    { key: 'zone', label: this.words.say('cycle.zone') },
  ]);

  protected key = (entry: TimetableEntry) => entry.key;
}

import { Component, computed, inject, input, signal } from '@angular/core';
import { cycles, preSelection, type OutboxLetter } from '@pearls/contracts';
import { PearlConfirm } from '@pearls/ui/dialog';
import { PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlCell, PearlFilterBar, PearlRowActions, PearlTable, type ActiveFilter, type TableColumn } from '@pearls/ui/lists';
import { PearlButton } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Address } from '../parts/address';
import { More } from '../parts/more';
import { pagesOf } from '../parts/pages';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { Words } from '../words/words';

/** The outbox: letters wait here until somebody lets them leave. */
@Component({
  selector: 'app-letters-page',
  imports: [PearlConfirm, PearlStatus, PearlField, PearlTable, PearlCell, PearlRowActions, PearlFilterBar, PearlButton, More, Refusal, Unread],
  templateUrl: './letters-page.html',
})
export class LettersPage {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  private readonly api = inject(Api);
  protected readonly narrow = inject(Address).narrow;
  protected readonly drop = inject(Address).drop;

  readonly cycle = input<string>();
  readonly state = input<string>();

  private readonly wanted = computed(() => (this.state() === 'waiting' || this.state() === 'released' ? (this.state() as OutboxLetter['state']) : undefined));
  protected readonly cycles = this.api.read(cycles.listCycles);
  protected readonly letters = pagesOf(preSelection.listLetters, () => ({ cycleId: this.cycle() || undefined, state: this.wanted() }));
  protected readonly releasing = signal<OutboxLetter | null>(null);
  protected readonly deed = new Deed();
  protected readonly active = computed<ActiveFilter[]>(() => [
    ...(this.cycle() ? [{ key: 'cycle', label: this.cycle()! }] : []),
    ...(this.wanted() ? [{ key: 'state', label: this.words.say(`letterState.${this.wanted()}`) }] : []),
  ]);
  protected readonly columns = computed<TableColumn<OutboxLetter>[]>(() => [
    { key: 'subject', label: this.words.say('letters.subject') },
    { key: 'kind', label: this.words.say('letters.kind'), text: ({ kind }) => this.words.say(`letterKind.${kind}`) },
    { key: 'placeName', label: this.words.say('letters.about') },
    { key: 'state', label: this.words.say('letters.state') },
    { key: 'at', label: this.words.say('letters.at'), text: ({ createdAt, releasedAt }) => this.words.instant(releasedAt ?? createdAt) },
  ]);

  protected key = (letter: OutboxLetter) => letter.id;
  protected link = (letter: OutboxLetter) => ['/letters', letter.id];

  protected ask(letter: OutboxLetter): void {
    this.deed.clear();
    this.releasing.set(letter);
  }

  protected async release(): Promise<void> {
    const letter = this.releasing();
    if (!letter) return;
    const done = await this.deed.run(async () => {
      const released = await this.api.send(preSelection.releaseLetter, { params: { id: letter.id } });
      this.letters.replace(({ id }) => id === letter.id, released);
    }, this.words.say('letters.released'));
    if (done) this.releasing.set(null);
  }
}

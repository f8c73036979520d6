import { Component, computed, inject, input, signal } from '@angular/core';
import { DEAD_LETTER_STATES, type DeadLetter } from '@pearls/contracts';
import { PearlEmpty, PearlStatus } from '@pearls/ui/feedback';
import { PearlField } from '@pearls/ui/forms';
import { PearlFilterBar, type ActiveFilter } from '@pearls/ui/lists';
import { PearlButton, PearlDetails } from '@pearls/ui/reading';
import { Api, Deed } from '@pearls/web';
import { Address } from '../parts/address';
import { More } from '../parts/more';
import { Pages } from '../parts/pages';
import { ReasonDialog } from '../parts/reason-dialog';
import { Refusal } from '../parts/refusal';
import { Unread } from '../parts/unread';
import { Standing } from '../standing/standing';
import { isService, SERVICES, upkeep, type ServiceName } from '../upkeep/services';
import { Words } from '../words/words';

/** Facts whose effect failed too often: seen, tried again, or laid aside with a reason. */
@Component({
  selector: 'app-dead-letters-page',
  imports: [PearlEmpty, PearlStatus, PearlField, PearlFilterBar, PearlButton, PearlDetails, More, ReasonDialog, Refusal, Unread],
  templateUrl: './dead-letters-page.html',
})
export class DeadLettersPage {
  protected readonly words = inject(Words);
  protected readonly standing = inject(Standing);
  private readonly api = inject(Api);
  protected readonly narrow = inject(Address).narrow;
  protected readonly services = SERVICES;
  protected readonly states = DEAD_LETTER_STATES;

  readonly service = input<string>();
  readonly state = input<string>();

  protected readonly chosen = computed<ServiceName>(() => {
    const service = this.service();
    return isService(service) ? service : 'applications';
  });
  protected readonly wanted = computed(() => (this.state() === 'all' ? undefined : (DEAD_LETTER_STATES.find((one) => one === this.state()) ?? 'waiting')));
  private readonly lists = Object.fromEntries(
    SERVICES.map((service) => [service, new Pages(upkeep[service].deadLetters, () => (this.chosen() === service ? { state: this.wanted() } : undefined))]),
  ) as Record<ServiceName, Pages<DeadLetter, object>>;
  protected readonly list = computed(() => this.lists[this.chosen()]);
  protected readonly active = computed<ActiveFilter[]>(() => (this.wanted() ? [{ key: 'state', label: this.words.say(`deadLetterState.${this.wanted()}`) }] : []));
  protected readonly discarding = signal<DeadLetter | null>(null);
  protected readonly deed = new Deed();

  protected payload({ payload }: DeadLetter): string {
    try {
      return JSON.stringify(JSON.parse(payload), null, 2);
    } catch {
      return payload;
    }
  }

  protected async replay(letter: DeadLetter): Promise<void> {
    await this.deed.run(
      async () => this.settled(await this.api.send(upkeep[this.chosen()].replay, { params: { id: letter.id } })),
      this.words.say('deadLetters.replayed'),
    );
  }

  protected ask(letter: DeadLetter): void {
    this.deed.clear();
    this.discarding.set(letter);
  }

  protected async discard(reason: string): Promise<void> {
    const letter = this.discarding();
    if (!letter) return;
    const done = await this.deed.run(
      async () => this.settled(await this.api.send(upkeep[this.chosen()].discard, { params: { id: letter.id }, body: { reason } })),
      this.words.say('deadLetters.discarded'),
    );
    if (done) this.discarding.set(null);
  }

  private settled(letter: DeadLetter): void {
    this.list().replace(({ id }) => id === letter.id, letter);
  }
}

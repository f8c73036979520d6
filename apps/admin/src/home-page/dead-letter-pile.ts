import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api } from '@pearls/web';
import { Pile } from '../parts/pile';
import { SERVICES, upkeep } from '../upkeep/services';
import { Words } from '../words/words';

/** What the services could not take, for home. */
@Component({
  selector: 'app-dead-letter-pile',
  imports: [Pile, RouterLink],
  template: `
    <app-pile
      link="/dead-letters"
      [heading]="words.say('home.deadLetters')"
      [of]="all"
      [count]="waiting().length"
      [calm]="words.say('home.deadLettersNone')"
    >
      <ul class="lines">
        @for (entry of waiting().slice(0, 5); track entry.letter.id) {
          <li>
            <a routerLink="/dead-letters" [queryParams]="{ service: entry.service }" class="mono">{{ entry.letter.type }}</a>
            <span class="soft small">{{ entry.service }}</span>
          </li>
        }
      </ul>
    </app-pile>
  `,
})
export class DeadLetterPile {
  protected readonly words = inject(Words);
  private readonly api = inject(Api);
  private readonly reads = SERVICES.map((service) => ({
    service,
    read: this.api.read(upkeep[service].deadLetters, () => ({ query: { state: 'waiting' as const } })),
  }));
  protected readonly all = {
    hasValue: () => this.reads.every(({ read }) => read.hasValue()),
    error: () => this.reads.map(({ read }) => read.error()).find(Boolean),
    reload: () => this.reads.forEach(({ read }) => read.reload()),
  };
  protected readonly waiting = computed(() =>
    this.reads.flatMap(({ service, read }) => (read.hasValue() ? read.value().items.map((letter) => ({ service, letter })) : [])),
  );
}

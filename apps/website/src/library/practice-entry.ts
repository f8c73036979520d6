import { Component, computed, inject, input } from '@angular/core';
import type { PracticeCard } from '@pearls/contracts/repository/practices';
import { PearlCard } from '@pearls/ui/reading/pearl-card';
import { Formats } from '@pearls/web/language/formats';
import { Language } from '@pearls/web/language/language';
import { SpokenText } from './spoken-text';
import { Vocabulary } from './vocabulary';

/** One practice in a list: where, what, and the words it is found by. */
@Component({
  selector: 'app-practice-entry',
  imports: [PearlCard],
  template: `
    <pearl-card [heading]="practice().title" [link]="['/practices', practice().slug]" [attr.lang]="spoken.unlessMine(practice().language)">
      <p pearlCardTop class="where" [attr.lang]="mine()">
        <span class="place">{{ practice().placeName }}</span>, {{ formats.country(practice().country) }}<span class="soft"> · {{ vocabulary.word('kind', practice().kind) }}</span>
      </p>
      <p class="summary">{{ practice().summary }}</p>
      @if (tags(); as list) {
        <p class="tags" [attr.lang]="mine()">{{ list }}</p>
      }
      <ng-content />
    </pearl-card>
  `,
  styles: `
    :host {
      display: block;
    }

    pearl-card {
      block-size: 100%;
    }

    p {
      margin-block-end: var(--space-2);
    }

    .where {
      color: var(--amber-ink);
      font-size: var(--size-s);
    }

    .place {
      font-weight: 600;
    }

    .tags {
      margin: 0;
      color: var(--ink-soft);
      font-size: var(--size-s);
    }
  `,
})
export class PracticeEntry {
  private readonly language = inject(Language);
  protected readonly spoken = inject(SpokenText);
  protected readonly formats = inject(Formats);
  protected readonly vocabulary = inject(Vocabulary);

  readonly practice = input.required<PracticeCard>();

  protected readonly mine = computed(() => (this.spoken.unlessMine(this.practice().language) ? this.language.current() : null));
  protected readonly tags = computed(() => [...this.vocabulary.words('challenge', this.practice().challenges), ...this.vocabulary.words('tool', this.practice().tools)].join(' · '));
}

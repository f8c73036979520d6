import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { UiTexts } from '../texts/ui-texts';

/** Counts what is left of a limit; tells screen readers once the writer pauses. */
@Component({
  selector: 'pearl-counter',
  template: `
    <p aria-hidden="true" class="numeric" [class.over]="left() < 0">{{ sentence() }}</p>
    <span class="visually-hidden" aria-live="polite">{{ spoken() }}</span>
  `,
  styles: `
    p {
      margin: var(--space-1) 0 0;
      color: var(--ink-soft);
      font-size: var(--size-s);
    }

    .over {
      color: var(--bad);
      font-weight: 600;
    }
  `,
})
export class PearlCounter {
  private readonly texts = inject(UiTexts);

  readonly text = input.required<string>();
  readonly limit = input.required<number>();
  readonly unit = input<'characters' | 'words'>('characters');

  protected readonly left = computed(() => this.limit() - this.used());
  protected readonly sentence = computed(() => {
    const over = this.left() < 0;
    const key =
      this.unit() === 'words'
        ? over
          ? 'wordsOver'
          : 'wordsLeft'
        : over
          ? 'charactersOver'
          : 'charactersLeft';
    return this.texts.say(key, { count: Math.abs(this.left()) });
  });
  protected readonly spoken = signal('');

  constructor() {
    effect((onCleanup) => {
      const sentence = this.sentence();
      const pause = setTimeout(() => this.spoken.set(sentence), 1000);
      onCleanup(() => clearTimeout(pause));
    });
  }

  private used(): number {
    const text = this.text();
    if (this.unit() === 'words') return text.trim() ? text.trim().split(/\s+/).length : 0;
    return [...text.replace(/\r\n?/g, '\n').normalize('NFC')].length;
  }
}

import { Component, computed, inject, input, output } from '@angular/core';
import { PearlButton } from '../reading/pearl-button';
import { UiTexts } from '../texts/ui-texts';

/** Where the reader's changes are. */
export type SaveState = 'saved' | 'saving' | 'unsaved' | 'offline' | 'failed';

/** Always says where the changes are: "Saved 14:02 by Anna". */
@Component({
  selector: 'pearl-save-state',
  imports: [PearlButton],
  template: `
    <span class="mark" aria-hidden="true"></span>
    <span class="words numeric" role="status">{{ sentence() }}</span>
    @if (state() !== 'saved' && state() !== 'saving') {
      <button pearlButton="quiet" small type="button" (click)="save.emit()">
        {{ texts.say(state() === 'failed' ? 'tryAgain' : 'saveNow') }}
      </button>
    }
  `,
  styles: `
    :host {
      --tone: var(--ink-soft);

      display: inline-flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-2);
      min-block-size: 2.25rem;
      max-inline-size: 100%;
      color: var(--ink-soft);
      font-size: var(--size-s);
    }

    .words {
      max-inline-size: calc(100% - 0.7rem - var(--space-2));
    }

    /* Saved again and again while somebody writes: the line keeps its height, whatever the name. */
    :host([data-state='saved']) .words {
      min-inline-size: 0;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    .mark {
      flex: none;
      inline-size: 0.7rem;
      block-size: 0.7rem;
      border: 2px solid var(--tone);
      border-radius: 50%;
    }

    :host([data-state='saved']) {
      --tone: var(--good);
    }

    :host([data-state='saved']) .mark {
      background: var(--tone);
    }

    :host([data-state='saving']) .mark {
      border-inline-end-color: transparent;
      animation: turn 800ms linear infinite;
    }

    :host([data-state='offline']) {
      --tone: var(--amber-ink);

      color: var(--tone);
    }

    :host([data-state='failed']) {
      --tone: var(--bad);

      color: var(--tone);
    }

    @keyframes turn {
      to {
        rotate: 1turn;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      :host([data-state='saving']) .mark {
        animation: none;
      }
    }
  `,
  // An attribute: a class of this name on the page around it would style it too.
  host: { '[attr.data-state]': 'state()' },
})
export class PearlSaveState {
  protected readonly texts = inject(UiTexts);

  readonly state = input.required<SaveState>();

  /** When it was last saved. */
  readonly at = input<Date | string | null>();

  /** Who saved it last. */
  readonly by = input<string | null>();
  readonly save = output();

  protected readonly sentence = computed(() => {
    switch (this.state()) {
      case 'saving':
        return this.texts.say('saving');
      case 'unsaved':
        return this.texts.say('unsaved');
      case 'offline':
        return this.texts.say('offlineKept');
      case 'failed':
        return this.texts.say('saveFailed');
      case 'saved':
        return this.savedSentence();
    }
  });

  private savedSentence(): string {
    const at = this.at();
    const name = this.by();
    if (!at) return this.texts.say('saved');
    const time = new Intl.DateTimeFormat(this.texts.locale(), { hour: '2-digit', minute: '2-digit' }).format(
      new Date(at),
    );
    return name ? this.texts.say('savedAtBy', { time, name }) : this.texts.say('savedAt', { time });
  }
}

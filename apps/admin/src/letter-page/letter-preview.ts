import { Component, input } from '@angular/core';
import { PearlMark } from '@pearls/ui/frame';

/** A letter as the mail will show it: plain paragraphs on a sheet. */
@Component({
  selector: 'app-letter-preview',
  imports: [PearlMark],
  template: `
    <div class="crest"><pearl-mark /> BSR Cultural Pearls</div>
    <p class="subject">{{ subject() }}</p>
    @for (paragraph of paragraphs(); track $index) {
      <p class="written">{{ paragraph }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 38rem;
      padding: var(--space-6);
      border: 1px solid var(--line);
      border-block-start: 5px solid var(--amber);
      border-radius: var(--radius-m);
      background: var(--surface-raised);
      box-shadow: var(--shadow);
      font-size: 1rem;
    }

    .crest {
      display: flex;
      align-items: center;
      gap: var(--space-3);
      margin-block-end: var(--space-5);
      color: var(--ink-soft);
      font: 600 1rem / 1.2 var(--display);
    }

    .subject {
      font: 600 1.35rem / 1.3 var(--display);
    }

    p {
      margin-block: 0 var(--space-4);
    }
  `,
})
export class LetterPreview {
  readonly subject = input.required<string>();
  readonly paragraphs = input.required<readonly string[]>();
}

import { Component, booleanAttribute, computed, inject, input, output } from '@angular/core';
import type { UiTextKey } from '../texts/english-ui-texts';
import { UiTexts } from '../texts/ui-texts';

/** What a message is about. */
export type NoticeTone = 'info' | 'success' | 'warning' | 'error';

const toneText: Record<NoticeTone, UiTextKey> = {
  info: 'information',
  success: 'success',
  warning: 'warning',
  error: 'thereIsAProblem',
};

/** A message on the page; the tone stands in words before it when there is no heading. */
@Component({
  selector: 'pearl-notification',
  template: `
    <div class="mark" aria-hidden="true">
      <svg viewBox="0 0 20 20">
        @switch (tone()) {
          @case ('success') {
            <path d="m4.5 10.5 3.5 3.5 7.5-8" />
          }
          @case ('info') {
            <path d="M10 9v6M10 5v1.5" />
          }
          @default {
            <path d="M10 4.5v7M10 14v1.5" />
          }
        }
      </svg>
    </div>
    <div class="body">
      <p class="heading" [class.visually-hidden]="!heading()">{{ heading() ?? texts.say(words()) }}</p>
      <ng-content />
    </div>
    @if (dismissible()) {
      <button type="button" (click)="dismissed.emit()">
        <span class="visually-hidden">{{ texts.say('dismiss') }}</span>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" /></svg>
      </button>
    }
  `,
  styleUrl: './pearl-notification.css',
  host: { '[class]': 'tone()', '[attr.role]': "tone() === 'error' ? 'alert' : 'status'" },
})
export class PearlNotification {
  protected readonly texts = inject(UiTexts);

  readonly tone = input<NoticeTone>('info');
  readonly heading = input<string>();
  readonly dismissible = input(false, { transform: booleanAttribute });
  readonly dismissed = output();

  protected readonly words = computed(() => toneText[this.tone()]);
}

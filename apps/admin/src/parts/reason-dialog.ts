import { Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import { PearlField } from '@pearls/ui/forms';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlButton } from '@pearls/ui/reading';
import type { ApiProblem } from '@pearls/web';
import { Words } from '../words/words';
import { Refusal } from './refusal';

/** Asks for a reason that is kept, and with `typed` for a phrase to copy, before something is done. */
@Component({
  selector: 'app-reason-dialog',
  imports: [PearlDialog, PearlField, PearlButton, Refusal],
  template: `
    <pearl-dialog [(open)]="open" [heading]="heading()">
      <div class="stack">
        <ng-content />
        <app-refusal [problem]="problem()" />
        <pearl-field [label]="label()" [hint]="hint()" [limit]="most()" [error]="reasonError()">
          <textarea #box [value]="reason()" (input)="reason.set(box.value)"></textarea>
        </pearl-field>
        @if (typed(); as phrase) {
          <pearl-field [label]="words.say('reason.type', { phrase })" [error]="phraseError()">
            <input #copy autocomplete="off" [value]="written()" (input)="written.set(copy.value)" />
          </pearl-field>
        }
      </div>
      <button
        pearlActions
        type="button"
        [pearlButton]="warning() ? 'warning' : 'primary'"
        [busy]="busy()"
        (click)="confirm()"
      >
        {{ confirmLabel() }}
      </button>
      <button pearlActions type="button" pearlButton="quiet" (click)="open.set(false)">
        {{ words.say('reason.cancel') }}
      </button>
    </pearl-dialog>
  `,
})
export class ReasonDialog {
  protected readonly words = inject(Words);

  readonly open = model(false);
  readonly heading = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly confirmLabel = input.required<string>();
  readonly typed = input<string>();
  readonly warning = input(false);
  readonly busy = input(false);
  readonly most = input(500);
  readonly problem = input<ApiProblem | null>(null);

  /** The reason, once it is long enough and the phrase is right. */
  readonly confirmed = output<string>();

  protected readonly reason = linkedSignal({ source: this.open, computation: () => '' });
  protected readonly written = linkedSignal({ source: this.open, computation: () => '' });
  private readonly tried = linkedSignal({ source: this.open, computation: () => false });
  private readonly length = computed(() => this.reason().trim().length);
  protected readonly reasonError = computed(() => {
    if (!this.tried()) return null;
    if (this.length() < 5) return this.words.say('reason.short');
    return this.length() > this.most() ? this.words.say('reason.long', { max: this.most() }) : null;
  });
  protected readonly phraseError = computed(() => {
    const phrase = this.typed();
    const differs = !!phrase && this.written().trim() !== phrase;
    return this.tried() && differs ? this.words.say('reason.differs', { phrase }) : null;
  });

  protected confirm(): void {
    this.tried.set(true);
    if (!this.reasonError() && !this.phraseError()) this.confirmed.emit(this.reason().trim());
  }
}

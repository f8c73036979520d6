import {
  Component,
  booleanAttribute,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { PearlButton } from '../reading/pearl-button';
import { PearlField } from '../forms/pearl-field';
import { UiTexts } from '../texts/ui-texts';
import { PearlDialog } from './pearl-dialog';

/** Asks before something serious; with `typed` the reader copies a phrase first. */
@Component({
  selector: 'pearl-confirm',
  imports: [PearlDialog, PearlButton, PearlField],
  template: `
    <pearl-dialog [(open)]="open" [heading]="heading()" (closed)="closed.emit()">
      <ng-content />
      @if (typed(); as phrase) {
        <pearl-field [label]="texts.say('typeToConfirm', { phrase })" [error]="error()">
          <input
            autocomplete="off"
            #box
            [value]="written()"
            (input)="written.set(box.value)"
            (keydown.enter)="confirm()"
          />
        </pearl-field>
      }
      <button
        pearlActions
        type="button"
        [pearlButton]="warning() ? 'warning' : 'primary'"
        [busy]="busy()"
        (click)="confirm()"
      >
        {{ confirmLabel() ?? texts.say('confirm') }}
      </button>
      <button pearlActions type="button" pearlButton="quiet" (click)="open.set(false)">
        {{ texts.say('cancel') }}
      </button>
    </pearl-dialog>
  `,
})
export class PearlConfirm {
  protected readonly texts = inject(UiTexts);

  readonly open = model(false);
  readonly heading = input.required<string>();
  readonly confirmLabel = input<string>();

  /** The phrase the reader has to type. */
  readonly typed = input<string>();
  readonly warning = input(false, { transform: booleanAttribute });

  /** Work is under way; the page closes the dialog when it is done. */
  readonly busy = input(false, { transform: booleanAttribute });
  readonly confirmed = output();

  /** Closed, by whatever way. */
  readonly closed = output();

  protected readonly written = linkedSignal({ source: this.open, computation: () => '' });
  private readonly tried = linkedSignal({ source: this.open, computation: () => false });
  protected readonly error = computed(() => {
    const phrase = this.typed();
    return this.tried() && phrase && !this.matches() ? this.texts.say('typedDiffers', { phrase }) : null;
  });
  private readonly matches = computed(() => !this.typed() || this.written().trim() === this.typed());

  protected confirm(): void {
    this.tried.set(true);
    if (this.matches() && !this.busy()) this.confirmed.emit();
  }
}

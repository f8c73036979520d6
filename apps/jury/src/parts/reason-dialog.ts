import { Component, computed, inject, input, linkedSignal, model, output } from '@angular/core';
import { PearlDialog } from '@pearls/ui/dialog';
import { PearlField } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Texts, WebRefusal, type Deed } from '@pearls/web';

const SHORTEST = 5;

/** Asks for a reason that stays in the record before something is done. */
@Component({
  selector: 'app-reason-dialog',
  imports: [PearlButton, PearlDialog, PearlField, WebRefusal],
  template: `
    <pearl-dialog [(open)]="open" [heading]="heading()">
      <div class="stack">
        <ng-content />
        <web-refusal [error]="deed().problem()" />
        <pearl-field [label]="label()" [hint]="hint()" [limit]="1000" [error]="error()">
          <textarea #box rows="4" [value]="reason()" (input)="reason.set(box.value)"></textarea>
        </pearl-field>
      </div>
      <button pearlActions type="button" pearlButton [busy]="deed().busy()" (click)="confirm()">
        {{ confirmLabel() }}
      </button>
      <button pearlActions type="button" pearlButton="quiet" (click)="open.set(false)">
        {{ t('reason.cancel') }}
      </button>
    </pearl-dialog>
  `,
})
export class ReasonDialog {
  protected readonly t = inject(Texts).t;

  readonly open = model(false);
  readonly heading = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly confirmLabel = input.required<string>();

  /** What is done with the reason: busy while it runs, and why it was refused. */
  readonly deed = input.required<Deed>();

  /** The reason, once there is one. */
  readonly confirmed = output<string>();

  protected readonly reason = linkedSignal({ source: this.open, computation: () => '' });
  private readonly tried = linkedSignal({ source: this.open, computation: () => false });
  protected readonly error = computed(() =>
    this.tried() && this.reason().trim().length < SHORTEST ? this.t('reason.short') : null,
  );

  protected confirm(): void {
    this.tried.set(true);
    if (!this.error()) this.confirmed.emit(this.reason().trim());
  }
}

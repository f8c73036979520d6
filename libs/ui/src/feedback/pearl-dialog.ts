import {
  Component,
  ElementRef,
  afterRenderEffect,
  inject,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import { pearlId } from '../texts/pearl-id';
import { UiTexts } from '../texts/ui-texts';

/** A window over the page; its buttons go into the slot `pearlActions`. */
@Component({
  selector: 'pearl-dialog',
  template: `
    <dialog
      #dialog
      [class]="size()"
      [attr.aria-labelledby]="id"
      (close)="ended()"
      (click)="clickedOutside($event)"
    >
      @if (open()) {
        <div class="box">
          <header>
            <h2 [id]="id" tabindex="-1">{{ heading() }}</h2>
            <button type="button" class="close" (click)="open.set(false)">
              <span class="visually-hidden">{{ texts.say('close') }}</span>
              <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13" /></svg>
            </button>
          </header>
          <div class="body"><ng-content /></div>
          <footer><ng-content select="[pearlActions]" /></footer>
        </div>
      }
    </dialog>
  `,
  styleUrl: './pearl-dialog.css',
})
export class PearlDialog {
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly texts = inject(UiTexts);

  readonly open = model(false);
  readonly heading = input.required<string>();
  readonly size = input<'medium' | 'wide'>('medium');

  /** Closed by a button, by Escape or by a press outside. */
  readonly closed = output();
  protected readonly id = pearlId();

  constructor() {
    afterRenderEffect(() => {
      const element = this.dialog().nativeElement;
      if (this.open() && !element.open) element.showModal();
      if (!this.open() && element.open) element.close();
    });
  }

  protected ended(): void {
    this.open.set(false);
    this.closed.emit();
  }

  protected clickedOutside(event: MouseEvent): void {
    if (event.target === this.dialog().nativeElement) this.open.set(false);
  }
}

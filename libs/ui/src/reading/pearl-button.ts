import { Directive, booleanAttribute, input } from '@angular/core';

/** How much a button asks for attention. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'warning';

/** The look of a native button or link: `<button pearlButton>`, `<a pearlButton="secondary">`. */
@Directive({
  selector: 'button[pearlButton], a[pearlButton]',
  host: {
    class: 'pearl-button',
    '[class.secondary]': "pearlButton() === 'secondary'",
    '[class.quiet]': "pearlButton() === 'quiet'",
    '[class.warning]': "pearlButton() === 'warning'",
    '[class.small]': 'small()',
    '[class.busy]': 'busy()',
    '[attr.aria-disabled]': 'busy() || null',
    '[attr.aria-busy]': 'busy() || null',
    '(click)': 'hold($event)',
  },
})
export class PearlButton {
  readonly pearlButton = input<ButtonKind | ''>('primary');
  readonly small = input(false, { transform: booleanAttribute });

  /** Work is under way: keeps the focus, ignores further presses. */
  readonly busy = input(false, { transform: booleanAttribute });

  protected hold(event: Event): void {
    if (!this.busy()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

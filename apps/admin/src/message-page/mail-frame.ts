import { Component, ElementRef, afterRenderEffect, inject, input, viewChild } from '@angular/core';
import { Words } from '../words/words';

/** A mail in a frame of its own: no script, no form, no way out. The address is one of our own operations. */
@Component({
  selector: 'app-mail-frame',
  template: `<iframe #frame sandbox="" referrerpolicy="no-referrer" [attr.title]="words.say('message.frame')"></iframe>`,
  styles: `
    iframe {
      inline-size: 100%;
      block-size: 40rem;
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: #fff;
    }
  `,
})
export class MailFrame {
  protected readonly words = inject(Words);
  private readonly frame = viewChild.required<ElementRef<HTMLIFrameElement>>('frame');

  /** A path of this site. */
  readonly page = input.required<string>();

  constructor() {
    afterRenderEffect(() => {
      const page = new URL(this.page(), location.origin);
      if (page.origin === location.origin) this.frame().nativeElement.src = page.href;
    });
  }
}

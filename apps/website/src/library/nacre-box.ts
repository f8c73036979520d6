import { Component } from '@angular/core';

/** A box below a line of mother-of-pearl, for what a reader can do or take along. */
@Component({
  selector: 'section[appNacreBox]',
  template: `<ng-content />`,
  styles: `
    :host {
      display: block;
      position: relative;
      padding: var(--space-5);
      overflow: hidden;
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
      background: var(--sea-wash);
    }

    :host::before {
      content: '';
      position: absolute;
      inset: 0 0 auto;
      block-size: 5px;
      background: var(--nacre);
    }
  `,
})
export class NacreBox {}

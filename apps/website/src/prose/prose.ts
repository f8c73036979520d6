import { Component, inject, input } from '@angular/core';
import { Texts } from '@pearls/web';

/** A page of plain text: a heading, a lead and sections, each a heading and a paragraph under its key. */
@Component({
  selector: 'app-prose',
  template: `
    <div class="measure">
      <h1>{{ t(of() + '.heading') }}</h1>
      <p class="lead">{{ t(of() + '.lead') }}</p>
      @for (section of sections(); track section) {
        <h2>{{ t(of() + '.' + section + '.heading') }}</h2>
        <p>{{ t(of() + '.' + section + '.text') }}</p>
      }
      <ng-content />
    </div>
  `,
})
export class Prose {
  protected readonly t = inject(Texts).t;

  /** The key the texts stand under. */
  readonly of = input.required<string>();
  readonly sections = input.required<readonly string[]>();
}

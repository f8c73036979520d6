import { Component, input } from '@angular/core';
import { PearlLoading } from '@pearls/ui/feedback';
import { WebFailure } from '@pearls/web';

/** Something read from the server, as far as this component cares. */
export interface Readable {
  error(): unknown;
  reload(): unknown;
}

/** What stands where content will be: loading, or why it could not be read and a way to try again. */
@Component({
  selector: 'app-unread',
  imports: [WebFailure, PearlLoading],
  template: `
    @if (of().error(); as error) {
      @if (heading(); as text) {
        <h1>{{ text }}</h1>
      }
      <web-failure [error]="error" (retry)="of().reload()" />
    } @else {
      <pearl-loading [lines]="lines()" />
    }
  `,
})
export class Unread {
  readonly of = input.required<Readable>();
  readonly lines = input(4);

  /** What the page is about, where nothing else would say it. */
  readonly heading = input<string>();
}

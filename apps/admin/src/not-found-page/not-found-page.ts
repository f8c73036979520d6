import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Words } from '../words/words';

/** There is no page at this address. */
@Component({
  selector: 'app-not-found-page',
  imports: [RouterLink],
  template: `
    <h1>{{ words.say('absent.heading') }}</h1>
    <p class="measure">{{ words.say('absent.text') }}</p>
    <p><a routerLink="/">{{ words.say('closed.home') }}</a></p>
  `,
})
export class NotFoundPage {
  protected readonly words = inject(Words);
}

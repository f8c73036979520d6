import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Role } from '@pearls/contracts';
import { Words } from '../words/words';

/** A page for other roles says whose it is. */
@Component({
  selector: 'app-no-permission-page',
  imports: [RouterLink],
  template: `
    <h1>{{ words.say('closed.heading') }}</h1>
    <p class="measure">{{ words.say('closed.text', { roles: names() }) }}</p>
    <p class="measure">{{ words.say('closed.ask') }}</p>
    <p><a routerLink="/">{{ words.say('closed.home') }}</a></p>
  `,
})
export class NoPermissionPage {
  protected readonly words = inject(Words);

  /** Who may enter, from the route. */
  readonly roles = input<readonly Role[]>([]);
  protected readonly names = computed(() => this.words.list(this.roles().map((role) => this.words.say(`role.${role}`))));
}

import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { preSelection, type Application } from '@pearls/contracts';
import { PearlStatus } from '@pearls/ui/feedback';
import { More } from '../parts/more';
import { pagesOf } from '../parts/pages';
import { Unread } from '../parts/unread';
import { Words } from '../words/words';

/** The letters about one application. */
@Component({
  selector: 'app-letters-of',
  imports: [RouterLink, PearlStatus, More, Unread],
  template: `
    @if (letters.isLoading() || letters.error()) {
      <app-unread [of]="letters" />
    } @else {
      <ul class="lines">
        @for (letter of letters.items(); track letter.id) {
          <li>
            <span>
              <a [routerLink]="['/letters', letter.id]">{{ letter.subject }}</a>
              <span class="soft small">{{ words.say('letterKind.' + letter.kind) }}</span>
            </span>
            <span class="row">
              <span class="soft small numeric">{{ words.instant(letter.releasedAt ?? letter.createdAt) }}</span>
              <pearl-status [tone]="letter.state === 'waiting' ? 'attention' : 'done'">{{ words.say('letterState.' + letter.state) }}</pearl-status>
            </span>
          </li>
        } @empty {
          <li class="soft">{{ words.say('letters.noneHere') }}</li>
        }
      </ul>
      <app-more [of]="letters" />
    }
  `,
})
export class LettersOf {
  protected readonly words = inject(Words);
  readonly application = input.required<Application>();
  private readonly query = computed(() => ({ applicationId: this.application().id }));
  protected readonly letters = pagesOf(preSelection.listLetters, this.query);
}

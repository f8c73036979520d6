import { Component, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive } from '@angular/router';
import { PearlButton } from '@pearls/ui/reading';
import { Standing } from '../standing/standing';
import { Words } from '../words/words';
import { placesToGo } from './places-to-go';

/** The ways through the back office, beside the page; on a narrow screen behind a button. */
@Component({
  selector: 'app-side-navigation',
  imports: [RouterLink, RouterLinkActive, PearlButton],
  template: `
    <button
      pearlButton="secondary"
      small
      type="button"
      class="toggle"
      aria-controls="side-navigation"
      [attr.aria-expanded]="open()"
      (click)="open.set(!open())"
    >
      {{ words.say('frame.menu') }}
    </button>
    <nav id="side-navigation" [class.open]="open()" [attr.aria-label]="words.say('frame.navigation')">
      @for (group of groups(); track group.key) {
        <h2 [id]="'side-' + group.key">{{ words.say('frame.group.' + group.key) }}</h2>
        <ul [attr.aria-labelledby]="'side-' + group.key">
          @for (place of group.places; track place.key) {
            <li>
              <a
                [routerLink]="place.link"
                routerLinkActive="current"
                ariaCurrentWhenActive="page"
                [routerLinkActiveOptions]="{ exact: place.exact ?? false }"
                >{{ words.say(place.key + '.title') }}</a
              >
            </li>
          }
        </ul>
      }
    </nav>
  `,
  styleUrl: './side-navigation.css',
})
export class SideNavigation {
  protected readonly words = inject(Words);
  private readonly standing = inject(Standing);
  protected readonly open = signal(false);
  protected readonly groups = computed(() =>
    placesToGo
      .map(({ key, places }) => ({ key, places: places.filter((place) => this.standing.holdsAny(place.roles)) }))
      .filter((group) => group.places.length > 0),
  );

  constructor() {
    inject(Router)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => {
        if (event instanceof NavigationEnd) this.open.set(false);
      });
  }
}

import { Component, computed, inject, input } from '@angular/core';
import type { CommentWall } from '@pearls/contracts';
import { Texts } from '@pearls/web';

/** Who reads along, so that nobody has to guess: a word and a colour. */
@Component({
  selector: 'app-wall-mark',
  template: `<span [class]="wall()">{{ words() }}</span>`,
  styles: `
    span {
      display: inline-block;
      padding: 0 var(--space-2);
      border-inline-start: 4px solid;
      border-radius: var(--radius-s);
      font-size: var(--size-s);
      font-weight: 600;
    }

    .team {
      border-color: var(--sea);
      background: var(--sea-wash);
      color: var(--sea-strong);
    }

    .contact {
      border-color: var(--amber);
      background: var(--amber-wash);
      color: var(--amber-ink);
    }
  `,
})
export class WallMark {
  private readonly t = inject(Texts).t;
  readonly wall = input.required<CommentWall>();
  protected readonly words = computed(() => this.t(`plan.comments.wall.${this.wall()}`));
}

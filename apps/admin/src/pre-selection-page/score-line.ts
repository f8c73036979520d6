import { Component, computed, inject, input, model } from '@angular/core';
import type { PreSelectionLine } from '@pearls/contracts';
import { Words } from '../words/words';

/** Every mean as a pearl on a scale from 0 to 100 per cent, with the line to be moved as a question "what if". */
@Component({
  selector: 'app-score-line',
  template: `
    <label for="score-line">{{ words.say('preSelection.moveLine') }} <output class="numeric" for="score-line">{{ line() }} %</output></label>
    <svg viewBox="0 0 1000 64" preserveAspectRatio="none" aria-hidden="true">
      <line class="axis" x1="0" x2="1000" y1="44" y2="44" />
      <line class="official" [attr.x1]="official() * 10" [attr.x2]="official() * 10" y1="8" y2="56" />
      <line class="moved" [attr.x1]="line() * 10" [attr.x2]="line() * 10" y1="4" y2="60" />
    </svg>
    <div class="pearls" aria-hidden="true">
      @for (pearl of pearls(); track pearl.id) {
        <span
          [class.goes]="pearl.goes"
          [style.inset-inline-start.%]="pearl.at"
          [style.inset-block-end.px]="pearl.height"
          [attr.title]="pearl.title"
        ></span>
      }
    </div>
    <input #range id="score-line" type="range" min="0" max="100" step="1" [value]="line()" (input)="line.set(+range.value)" />
    <p class="scale numeric" aria-hidden="true"><span>0</span><span>25</span><span>50</span><span>75</span><span>100 %</span></p>
  `,
  styleUrl: './score-line.css',
})
export class ScoreLine {
  protected readonly words = inject(Words);

  readonly items = input.required<readonly PreSelectionLine[]>();

  /** The line of the cycle's rules. */
  readonly official = input.required<number>();

  /** The line that is tried. */
  readonly line = model.required<number>();

  protected readonly pearls = computed(() => {
    const piled = new Map<number, number>();
    return this.items().flatMap(({ applicationId, placeName, percent }) => {
      if (percent === undefined) return [];
      const step = Math.round(percent / 1.5);
      const below = piled.get(step) ?? 0;
      piled.set(step, below + 1);
      return [{ id: applicationId, at: percent, height: 3 + below * 13, goes: percent >= this.line(), title: `${placeName} · ${this.words.percent(percent)}` }];
    });
  });
}

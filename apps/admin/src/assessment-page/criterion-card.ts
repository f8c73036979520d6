import { Component, ElementRef, computed, inject, input, output } from '@angular/core';
import type { Criterion } from '@pearls/contracts';
import { PearlChoice, PearlField, type ChoiceOption } from '@pearls/ui/forms';
import { Words } from '../words/words';

/** One criterion with its anchors written out, the points and a remark. */
@Component({
  selector: 'app-criterion-card',
  imports: [PearlChoice, PearlField],
  template: `
    <h3>
      <span class="code">{{ criterion().code }}</span> {{ words.text(criterion().label) }}
    </h3>
    <p class="soft">{{ words.text(criterion().explanation) }}</p>
    <pearl-choice
      labelHidden
      [label]="words.say('assessment.points', { criterion: criterion().code })"
      [options]="options()"
      [value]="score() ?? null"
      (valueChange)="$event === null || scored.emit($event)"
      [disabled]="disabled()"
      [error]="missing() ? words.say('assessment.missing') : null"
    />
    <pearl-field optional [label]="words.say('assessment.remark', { criterion: criterion().code })" [limit]="5000">
      <textarea #box [value]="remark()" [disabled]="disabled()" (input)="remarked.emit(box.value)" (blur)="left.emit()"></textarea>
    </pearl-field>
  `,
  styleUrl: './criterion-card.css',
  host: { '[class.current]': 'current()', '[class.done]': 'score() !== undefined', '(focusin)': 'entered.emit()' },
})
export class CriterionCard {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly words = inject(Words);

  readonly criterion = input.required<Criterion>();
  readonly score = input<number>();
  readonly remark = input('');
  readonly disabled = input(false);
  readonly current = input(false);

  /** Said once somebody wanted to make it final without this score. */
  readonly missing = input(false);
  readonly scored = output<number>();
  readonly remarked = output<string>();
  readonly left = output();
  readonly entered = output();

  protected readonly options = computed<ChoiceOption<number>[]>(() =>
    this.criterion().anchors.map((anchor, value) => ({ value, label: String(value), hint: this.words.text(anchor) })),
  );

  /** Brings it into view and puts the focus on its points. */
  focus(): void {
    const inputs = [...this.host.nativeElement.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    this.host.nativeElement.scrollIntoView({ block: 'start' });
    (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus({ preventScroll: true });
  }

  focusRemark(): void {
    this.host.nativeElement.querySelector('textarea')?.focus();
  }
}

import { Component, ElementRef, computed, inject, input, output, viewChild } from '@angular/core';
import type { PanelCriterion } from '@pearls/contracts';
import { PearlField, PearlScale } from '@pearls/ui/forms';
import { Language, Texts } from '@pearls/web';
import { showInPane } from '../parts/show-in-pane';
import { needsComment } from './needs-comment';

/** A part of the plan that answers a criterion. */
export interface PlanPart {
  readonly key: string;
  readonly label: string;
}

/** One criterion with its weight and its anchors, the points in half steps and a comment that the extremes need. */
@Component({
  selector: 'app-criterion-card',
  imports: [PearlField, PearlScale],
  templateUrl: './criterion-card.html',
  styleUrl: './criterion-card.css',
  host: { '[class.current]': 'current()', '[class.done]': 'done()', '(focusin)': 'entered.emit()' },
})
export class CriterionCard {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly scale = viewChild.required(PearlScale);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(Language).localised;

  readonly criterion = input.required<PanelCriterion>();
  readonly parts = input<readonly PlanPart[]>([]);
  readonly score = input<number>();
  readonly comment = input('');
  readonly disabled = input(false);
  readonly current = input(false);

  /** Said once somebody wanted to make the sheet final. */
  readonly attempted = input(false);
  readonly scored = output<number>();
  readonly commented = output<string>();
  readonly left = output();
  readonly entered = output();

  /** Wants to see a part of the plan. */
  readonly sought = output<string>();

  protected readonly anchors = computed(() => this.criterion().anchors.map(this.say));
  protected readonly name = computed(() => `${this.criterion().code} ${this.say(this.criterion().label)}`);
  protected readonly needsComment = computed(() => needsComment(this.score()));
  private readonly lacksComment = computed(() => this.needsComment() && !this.comment().trim());
  protected readonly done = computed(() => this.score() !== undefined && !this.lacksComment());
  protected readonly scoreError = computed(() =>
    this.attempted() && this.score() === undefined
      ? this.t('sheet.scoreMissing', { code: this.criterion().code })
      : null,
  );
  protected readonly commentError = computed(() =>
    this.attempted() && this.lacksComment()
      ? this.t('sheet.commentMissing', { code: this.criterion().code })
      : null,
  );

  /** Brings it into view and puts the focus on its points. */
  focus(): void {
    showInPane(this.host.nativeElement);
    this.scale().focus({ preventScroll: true });
  }

  /** Puts the focus on what was just scored with a single key. */
  focusPoints(): void {
    this.scale().focus({ preventScroll: true });
  }

  focusComment(): void {
    this.box().nativeElement.focus();
  }
}

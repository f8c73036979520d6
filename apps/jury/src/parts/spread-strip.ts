import { Component, computed, inject, input } from '@angular/core';
import { Formats, Texts } from '@pearls/web';

/** Where several totals lie between nothing and all: one dot each, and the mean. The words beside it say the same. */
@Component({
  selector: 'app-spread-strip',
  template: `
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" role="img" [attr.aria-label]="said()">
      <line x1="0" y1="6" x2="100" y2="6" />
      @if (range(); as range) {
        <line class="range" [attr.x1]="range.least" y1="6" [attr.x2]="range.most" y2="6" />
      }
    </svg>
    @for (total of totals(); track $index) {
      <span class="dot" aria-hidden="true" [style.inset-inline-start.%]="total"></span>
    }
    @if (mean(); as mean) {
      <span class="mean" aria-hidden="true" [style.inset-inline-start.%]="mean"></span>
    }
  `,
  styles: `
    :host {
      position: relative;
      display: block;
      block-size: 1.25rem;
      min-inline-size: 8rem;
      margin-inline: 0.4rem;
    }

    svg {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
    }

    line {
      stroke: var(--line);
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }

    .range {
      stroke: var(--sea);
      stroke-width: 4;
      stroke-opacity: 0.35;
    }

    .dot,
    .mean {
      position: absolute;
      inset-block-start: 50%;
      translate: -50% -50%;
    }

    .dot {
      inline-size: 0.7rem;
      block-size: 0.7rem;
      border: 2px solid var(--surface);
      border-radius: 50%;
      background: var(--sea);
    }

    .mean {
      inline-size: 3px;
      block-size: 100%;
      border-radius: 2px;
      background: var(--amber);
    }
  `,
})
export class SpreadStrip {
  private readonly t = inject(Texts).t;
  private readonly number = inject(Formats).number;

  /** From 0 to 100. */
  readonly totals = input.required<readonly number[]>();
  readonly mean = input<number>();

  protected readonly range = computed(() => {
    const totals = this.totals();
    return totals.length > 1 ? { least: Math.min(...totals), most: Math.max(...totals) } : undefined;
  });
  protected readonly said = computed(() => {
    const range = this.range();
    if (!range) return this.t('spread.none');
    return this.t('spread.range', { least: this.one(range.least), most: this.one(range.most) });
  });

  private one(value: number): string {
    return this.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  }
}

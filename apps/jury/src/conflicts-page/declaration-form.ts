import { Component, ElementRef, booleanAttribute, computed, inject, input, output } from '@angular/core';
import { CONFLICT_KINDS, type ConflictKind, type Declaration } from '@pearls/contracts';
import { PearlChoice, PearlField, type ChoiceOption } from '@pearls/ui/forms';
import { Formats, Texts } from '@pearls/web';
import { JurySentences } from '@pearls/web/jury/jury-sentences';
import { faultOf, type Written } from './declaration-draft';

/** Nothing stands first: for most candidates it is the answer. */
const KINDS: readonly ConflictKind[] = ['none', ...CONFLICT_KINDS.filter((kind) => kind !== 'none')];

/** What ties the juror to one candidate: what the platform has found, and what the juror says. */
@Component({
  selector: 'app-declaration-form',
  imports: [PearlChoice, PearlField],
  template: `
    @if (candidate().ties.length) {
      <div class="ties">
        <p class="small">
          <strong>{{ t('conflicts.found') }}</strong>
        </p>
        <ul>
          @for (tie of candidate().ties; track $index) {
            <li>{{ say(tie) }}</li>
          }
        </ul>
      </div>
    }
    <pearl-choice
      [label]="t('conflicts.question', { place: candidate().placeName })"
      [inline]="brief()"
      [options]="options()"
      [value]="written().kind"
      (valueChange)="changed.emit({ kind: $event, explanation: written().explanation })"
      [error]="attempted() && fault() === 'choose' ? t('conflicts.choose') : null"
    />
    @if (written().kind && written().kind !== 'none') {
      <pearl-field
        [label]="t('conflicts.explanation')"
        [hint]="t('conflicts.explanationHint')"
        [limit]="2000"
        [error]="attempted() && fault() === 'explain' ? t('conflicts.explain') : null"
      >
        <textarea
          #box
          rows="3"
          [value]="written().explanation"
          (input)="changed.emit({ kind: written().kind, explanation: box.value })"
        ></textarea>
      </pearl-field>
    }
  `,
  styles: `
    :host {
      display: block;
    }

    .ties {
      margin-block-end: var(--space-4);
      padding: var(--space-3) var(--space-4);
      border-inline-start: 4px solid var(--amber);
      border-radius: var(--radius-s);
      background: var(--amber-wash);
    }

    .ties p {
      margin-block-end: var(--space-1);
    }

    .ties ul {
      margin: 0;
      padding-inline-start: 1.2em;
    }

    pearl-field {
      display: block;
      margin-block-start: var(--space-3);
    }
  `,
})
export class DeclarationForm {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly formats = inject(Formats);
  protected readonly t = inject(Texts).t;
  protected readonly say = inject(JurySentences).say;

  readonly candidate = input.required<Declaration>();
  readonly written = input.required<Written>();

  /** Whether the juror wanted to declare: from then on faults are said. */
  readonly attempted = input(false);
  /** Without the explanation of each kind, where many candidates stand under one another. */
  readonly brief = input(false, { transform: booleanAttribute });
  readonly changed = output<Written>();

  protected readonly fault = computed(() => faultOf(this.written()));
  protected readonly options = computed<ChoiceOption<ConflictKind>[]>(() =>
    KINDS.map((value) => ({
      value,
      label: this.t(`conflictKind.${value}.label`),
      hint: this.brief()
        ? undefined
        : this.t(`conflictKind.${value}.hint`, { country: this.formats.country(this.candidate().country) }),
    })),
  );

  focus(): void {
    const fields = this.host.nativeElement.querySelectorAll<HTMLElement>('.invalid input, .invalid textarea');
    (fields[0] ?? this.host.nativeElement.querySelector<HTMLElement>('input'))?.focus();
  }
}

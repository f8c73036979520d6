import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { PearlErrorSummary, PearlField, PearlForm } from '@pearls/ui/forms';
import { PearlButton } from '@pearls/ui/reading';
import { Here } from '../address/here';

/** Asks for the reference of a document and leads to what it says; spaces, dashes of any kind and small letters are forgiven. */
@Component({
  selector: 'app-reference-form',
  imports: [PearlForm, PearlErrorSummary, PearlField, PearlButton],
  template: `
    <form pearlForm method="get" [action]="here.address(path())" (submit)="go($event)" class="stack">
      <pearl-error-summary [errors]="errors()" />
      <pearl-field [label]="label()" [hint]="hint()" [error]="wrong() ? missing() : undefined" width="medium">
        <input #field id="reference" name="reference" [value]="typed()" (input)="typed.set(field.value)" autocomplete="off" autocapitalize="characters" spellcheck="false" />
      </pearl-field>
      <div class="row"><button pearlButton type="submit">{{ check() }}</button></div>
    </form>
  `,
})
export class ReferenceForm {
  protected readonly here = inject(Here);
  private readonly router = inject(Router);

  /** The page below which each reference has its own. */
  readonly path = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input.required<string>();
  /** What is said where no reference was typed. */
  readonly missing = input.required<string>();
  readonly check = input.required<string>();
  /** How many characters a reference has at most. */
  readonly longest = input.required<number>();
  /** What was typed where no script runs. */
  readonly reference = input<string>();

  protected readonly typed = linkedSignal(() => this.reference() ?? '');
  protected readonly wrong = signal(false);
  protected readonly errors = computed(() => (this.wrong() ? [{ message: this.missing(), target: 'reference' }] : []));

  constructor() {
    effect(() => this.reference() !== undefined && this.open());
  }

  protected go(event: Event): void {
    event.preventDefault();
    this.open();
  }

  private open(): void {
    const reference = this.typed().replace(/\s/g, '').replace(/[‐-―]/g, '-').toUpperCase();
    this.wrong.set(!/^[A-Z0-9-]{4,}$/.test(reference) || reference.length > this.longest());
    if (!this.wrong()) void this.router.navigate([this.path(), reference]);
  }
}

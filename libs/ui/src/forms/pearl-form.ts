import { Directive, computed, inject, signal } from '@angular/core';
import { FormRoot } from '@angular/forms/signals';
import { UiTexts } from '../texts/ui-texts';
import { describeError } from './describe-error';

/** One line of the error summary; `target` is the id of a control or a function that moves the focus there. */
export interface Problem {
  readonly message: string;
  readonly target?: string | (() => void);
}

/** Holds errors back until the reader presses Continue. Put it on the form: `<form [formRoot]="form" pearlForm>`. */
@Directive({
  selector: 'form[pearlForm]',
  exportAs: 'pearlForm',
  host: { novalidate: '', '(submit)': 'attempt()' },
})
export class PearlForm {
  private readonly root = inject<FormRoot<unknown>>(FormRoot, { self: true, optional: true });
  private readonly texts = inject(UiTexts);
  private readonly count = signal(0);

  /** How often the reader has pressed Continue. */
  readonly attempts = this.count.asReadonly();

  /** Whether errors may be shown. */
  readonly attempted = computed(() => this.count() > 0);

  /** Whether the last attempt is decided: false while its answer is on the way. */
  readonly settled = computed(() => !this.root?.fieldTree()().submitting());

  /** The errors of the whole form in the order of the page, once they may be shown. */
  readonly problems = computed<readonly Problem[]>(() => {
    const state = this.attempted() ? this.root?.fieldTree()() : undefined;
    return (state?.errorSummary() ?? []).map((error) => ({
      message: describeError(error, this.texts),
      target: () => error.fieldTree().focusBoundControl(),
    }));
  });

  /** Shows the errors from now on. */
  attempt(): void {
    this.count.update((count) => count + 1);
  }

  /** Holds errors back again, for instance on the next page of a form. */
  reset(): void {
    this.count.set(0);
  }
}

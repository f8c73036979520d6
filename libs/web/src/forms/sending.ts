import { inject, signal, type Signal } from '@angular/core';
import type { FieldTree, FormSubmitOptions, TreeValidationResult } from '@angular/forms/signals';
import { ProblemTexts } from '../api/problem-texts';

/** A form's way to the server: what `form(…, { submission })` takes, and why the last attempt was refused. */
export interface Sending<T> {
  readonly submission: FormSubmitOptions<T, unknown>;

  /** A refusal that belongs to no field of the form. */
  readonly refused: Signal<unknown>;
}

type Fields = Record<string, FieldTree<unknown> | undefined>;

/** Sends a form and puts the server's faults at the fields they belong to. Call it in an injection context. */
export function sending<T>(work: () => Promise<unknown>): Sending<T> {
  const problems = inject(ProblemTexts);
  const refused = signal<unknown>(undefined);
  const action = async (root: FieldTree<T>): Promise<TreeValidationResult> => {
    refused.set(undefined);
    try {
      await work();
      return undefined;
    } catch (error) {
      const faults = Object.entries(problems.fieldErrors(error)).flatMap(([pointer, message]) => {
        const fieldTree = pointer.split('/').reduce<FieldTree<unknown> | undefined>((field, name) => (field as unknown as Fields | undefined)?.[name], root as FieldTree<unknown>);
        return fieldTree ? [{ fieldTree, kind: 'server', message }] : [];
      });
      if (!faults.length) refused.set(error);
      return faults;
    }
  };
  return { submission: { action: action as FormSubmitOptions<T, unknown>['action'] }, refused: refused.asReadonly() };
}

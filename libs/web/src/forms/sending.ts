import { inject, signal, type Signal } from '@angular/core';
import type { FieldTree, TreeValidationResult } from '@angular/forms/signals';
import { ProblemTexts } from '../api/problem-texts';

/** A form's way to the server: what `form(…, { submission })` takes, and why the last attempt was refused. */
export interface Sending {
  readonly submission: { readonly action: (root: unknown) => Promise<TreeValidationResult> };

  /** A refusal that belongs to no field of the form. */
  readonly refused: Signal<unknown>;
}

type Fields = Record<string, FieldTree<unknown> | undefined>;

/** Sends a form and puts the server's faults at the fields they belong to. Call it in an injection context. */
export function sending(work: () => Promise<unknown>): Sending {
  const problems = inject(ProblemTexts);
  const refused = signal<unknown>(undefined);
  const action = async (root: unknown): Promise<TreeValidationResult> => {
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
  return { submission: { action }, refused: refused.asReadonly() };
}

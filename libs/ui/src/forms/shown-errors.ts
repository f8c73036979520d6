import { computed, inject, type Signal } from '@angular/core';
import type { ValidationError } from '@angular/forms/signals';
import { UiTexts } from '../texts/ui-texts';
import { PearlForm } from './pearl-form';
import { describeError } from './describe-error';

/** Messages a page hands to a control itself, for instance from a server's reply. */
export type ErrorInput = string | readonly string[] | null | undefined;

/** What a control shows: its own messages at once, those of the form only after the reader pressed Continue. */
export function shownErrors(
  given: Signal<ErrorInput>,
  ofForm: Signal<readonly ValidationError[]>,
): Signal<readonly string[]> {
  const form = inject(PearlForm, { optional: true });
  const texts = inject(UiTexts);
  return computed(() => {
    const own = given();
    const messages = own ? [own].flat() : [];
    if (form?.attempted()) messages.push(...ofForm().map((error) => describeError(error, texts)));
    return [...new Set(messages)];
  });
}

import { inject } from '@angular/core';
import type { ResolveFn } from '@angular/router';
import type { TextSource } from './dictionary';
import { Texts } from './texts';

/** Loads the texts of a part of a portal with its pages: `resolve: { texts: loadTexts({ en: () => import('./i18n/part/en.json'), … }) }`. */
export const loadTexts =
  (source: TextSource): ResolveFn<void> =>
  () =>
    inject(Texts).add(source);

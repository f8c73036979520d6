import type { Text } from '../text.js';

/** A sentence in both languages, English first. */
export const say = (en: string, lv: string): Text => ({ en, lv });

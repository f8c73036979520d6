import type { Language } from '@pearls/contracts';
import type { Words } from './words.js';

/** A letter ready to be laid out: every line of it is text. */
export interface LetterText {
  language: Language;
  subject: string;
  /** As it stands beside the address. */
  name?: string;
  paragraphs: string[];
  code?: string;
  /** Without a URL the link is left out of this copy. */
  action?: { label: string; url?: string };
}

/** The plain text part. */
export function plainText({ paragraphs, code, action }: LetterText, words: Words): string {
  const blocks = [
    ...paragraphs,
    ...(code ? [`${words.code}: ${code}`] : []),
    ...(action ? [`${action.label}:\n${action.url ?? `(${words.leftOut})`}`] : []),
    `-- \n${words.programme}\n${words.why}\n${words.noReply}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

import type { Addressee, Letter } from '@pearls/contracts';
import { layout } from './layout.js';
import { plainText, type LetterText } from './letter-text.js';
import { greetingWithoutLure, oneLine, plainName } from './one-line.js';
import { wordsIn } from './words.js';

/** A letter as one person reads it. */
export interface Rendered {
  subject: string;
  text: string;
  html: string;
}

const HIDDEN = '••••••';

/** The letter as it is sent. */
export function letterText({ language, subject, paragraphs, code, action }: Letter, { name }: Addressee): LetterText {
  const greeted = paragraphs.map((one) => greetingWithoutLure(one, name)).filter(Boolean);
  return { language, subject: oneLine(subject), name: plainName(name), paragraphs: greeted, code: code && oneLine(code), action: action && { label: oneLine(action.label), url: action.url } };
}

/** The letter as it is kept where others read it: without the code and the link that open a door. */
export function withoutKeys(letter: LetterText): LetterText {
  const { code, action } = letter;
  const link = action?.url;
  const hide = (text: string) => {
    const withoutLink = link ? text.replaceAll(link, HIDDEN) : text;
    return code ? withoutLink.replace(new RegExp([...code.replace(/[\s-]/g, '')].map((one) => one.replace(/\W/, '\\$&')).join('[\\s-]*'), 'g'), HIDDEN) : withoutLink;
  };
  return { ...letter, subject: hide(letter.subject), paragraphs: letter.paragraphs.map(hide), ...(code && { code: HIDDEN }), ...(action && { action: { label: hide(action.label) } }) };
}

export function render(letter: LetterText): Rendered {
  const { words, language } = wordsIn(letter.language);
  return { subject: letter.subject, text: plainText(letter, words), html: layout(letter, words, language) };
}

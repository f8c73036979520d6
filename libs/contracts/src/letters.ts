import { Email, Id, ListOf, OneOf, Optional, Part, Text } from './kit/fields.js';
import { LANGUAGES, type Language } from './forms.js';
import { text } from './kit/kinds.js';

/** Tells that a letter of the owner is ready to leave. Carries no text and no address: notifications asks for them when it sends. */
export class LetterReady {
  @Id() letterId!: string;
  @Text({ max: 60, description: 'What kind of letter', example: 'application-receipt' }) kind!: string;
}

/** Which letter is asked for. */
export class LetterAsked {
  @Id() letterId!: string;
}

/** Somebody a letter goes to. */
export class Addressee {
  @Optional() @Id() personId?: string;
  @Email() email!: string;
  @Text({ max: 200, personal: true }) name!: string;
}

/** The button of a letter. */
export class LetterAction {
  @Text({ max: 100 }) label!: string;
  /** Any host will do: the platform of one machine has links to `localhost`. */
  @Text({ max: 2000, pattern: /^https?:\/\/[^\s"<>]+$/, patternSays: 'Enter a web address that begins with https://.', example: 'https://apply.culturalpearls.eu/applicant' }) url!: string;
}

/** A letter as data: plain text in parts, laid out by notifications. Nothing in it is markup. */
export class Letter {
  @Id() letterId!: string;
  @ListOf(() => Addressee, { min: 1, max: 50 }) to!: Addressee[];
  @OneOf(LANGUAGES) language!: Language;
  @Text({ max: 200 }) subject!: string;
  @ListOf(text({ max: 5000, long: true }), { min: 1, max: 40 }) paragraphs!: string[];
  @Optional() @Part(() => LetterAction) action?: LetterAction;
  @Optional() @Text({ max: 20, description: 'A code to type, shown large' }) code?: string;
}

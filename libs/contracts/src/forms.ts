import { field, Flag, ListOf, Optional, Text, Whole, type Described } from './kit/fields.js';
import { text, type Kind } from './kit/kinds.js';

/** The languages the programme speaks; English is the one that counts. */
export const LANGUAGES = ['en', 'da', 'de', 'et', 'fi', 'lv', 'lt', 'nb', 'pl', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The languages the portals speak; what the programme writes may stand in more. */
export const INTERFACE_LANGUAGES = ['en', 'lv'] as const satisfies readonly Language[];
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** Text of the programme in English and, where translated, in further languages. */
export type Localised = { en: string } & Partial<Record<Language, string>>;

const localised = (max: number): Kind => ({
  schema: { type: 'object', required: ['en'], properties: Object.fromEntries(LANGUAGES.map((one) => [one, { type: 'string', maxLength: max }])), additionalProperties: false },
  check(value) {
    if (typeof value !== 'object' || value === null || typeof (value as Localised).en !== 'string') return { code: 'missing', message: 'The English text is needed.' };
    const one = text({ max, long: true });
    for (const [language, words] of Object.entries(value)) {
      if (!LANGUAGES.includes(language as Language)) return { code: 'language', message: `${language} is not a language of the programme.` };
      const fault = one.check(words);
      if (fault) return { ...fault, message: `${language}: ${fault.message}` };
    }
    return undefined;
  },
});

/** Text in the languages of the programme. */
export const LocalisedText = ({ max, ...described }: { max: number } & Described) => field(localised(max), { example: { en: 'Motivation', lv: 'Motivācija' }, ...described });

/** What a question of a form can be. */
export const FORM_FIELD_KINDS = ['text', 'long-text', 'number', 'choice', 'choices', 'person', 'table', 'files', 'consent', 'day', 'reference'] as const;
export type FormFieldKind = (typeof FORM_FIELD_KINDS)[number];

export class FormOption {
  @Text({ max: 80, pattern: /^[a-z0-9-]+$/ }) key!: string;
  @LocalisedText({ max: 300 }) label!: Localised;
}

/** A column of a table question. */
export class FormColumn {
  @Text({ max: 80, pattern: /^[a-z0-9-]+$/ }) key!: string;
  @LocalisedText({ max: 200 }) label!: Localised;
  @Text({ max: 20, pattern: /^(text|number|choice)$/ }) kind!: 'text' | 'number' | 'choice';
  @Flag() required!: boolean;
  @Optional() @Whole({ min: 1, max: 5000 }) maxCharacters?: number;
  @Optional() @ListOf(() => FormOption, { max: 60 }) options?: FormOption[];
}

/** One question of a form that varies by year. */
export class FormField {
  @Text({ max: 80, pattern: /^[a-z0-9-]+$/, description: 'Stable across versions: answers are kept by it' }) key!: string;
  @Text({ max: 20, pattern: new RegExp(`^(${FORM_FIELD_KINDS.join('|')})$`) }) kind!: FormFieldKind;
  @LocalisedText({ max: 300 }) label!: Localised;
  @Optional() @LocalisedText({ max: 2000, description: 'What to write' }) help?: Localised;
  @Optional() @LocalisedText({ max: 3000, description: 'A filled example' }) example?: Localised;
  @Optional() @LocalisedText({ max: 500, description: 'How this answer is assessed' }) assessedHow?: Localised;
  @Flag() required!: boolean;
  @Optional() @Whole({ min: 1, max: 20_000, unit: 'characters' }) maxCharacters?: number;
  @Optional() @Whole({ min: 0, max: 1_000_000_000 }) min?: number;
  @Optional() @Whole({ min: 0, max: 1_000_000_000 }) max?: number;
  @Optional() @Whole({ min: 1, max: 100, description: 'Rows, files or choices at most' }) maxItems?: number;
  @Optional() @ListOf(() => FormOption, { max: 60 }) options?: FormOption[];
  @Optional() @ListOf(() => FormColumn, { max: 10 }) columns?: FormColumn[];
  @Optional() @Text({ max: 40, description: 'For a reference: the kind of record it points to' }) refersTo?: string;
  @ListOf(text({ max: 10 }), { max: 10, description: 'The criteria this answer serves', example: ['O1', 'P1'] }) criteria!: string[];
  @Flag({ description: 'Holds personal data: kept out of browser storage' }) personal!: boolean;
}

/** A task of the form: one page with few questions. */
export class FormSection {
  @Text({ max: 80, pattern: /^[a-z0-9-]+$/ }) key!: string;
  @LocalisedText({ max: 200, description: 'A verb as a name' }) title!: Localised;
  @Optional() @LocalisedText({ max: 2000 }) intro?: Localised;
  @ListOf(() => FormField, { max: 20 }) fields!: FormField[];
}

/** A criterion of assessment with written anchors. */
export class Criterion {
  @Text({ max: 10, example: 'O1' }) code!: string;
  @LocalisedText({ max: 200 }) label!: Localised;
  @LocalisedText({ max: 1000 }) explanation!: Localised;
  @ListOf(localised(500), { min: 6, max: 6, description: 'What 0, 1, 2, 3, 4 and 5 mean' }) anchors!: Localised[];
}

/** A form as data: versioned, the same for portal, server and document. */
export class FormDefinition {
  @Whole({ min: 1, max: 10_000 }) version!: number;
  @ListOf(() => FormSection, { max: 40 }) sections!: FormSection[];
}

/** A person named in an answer. */
export interface PersonAnswer {
  name?: string;
  role?: string;
  unit?: string;
  email?: string;
  phone?: string;
}

/** The answers to one section, by field key. */
export type Answers = Record<string, unknown>;

import { LocalisedText, type Localised } from '../forms.js';
import { ListOf, OneOf, Optional, Part, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';
import { PracticeCard } from './practices.js';

/** The way from a first question to what stays. */
export const PLAYBOOK_PHASES = ['understand', 'involve', 'focus', 'design', 'organise', 'sustain'] as const;
export type PlaybookPhaseKey = (typeof PLAYBOOK_PHASES)[number];

export const WORKSHEET_BLOCKS = ['lines', 'table', 'boxes', 'checklist', 'scale'] as const;
export type WorksheetBlockKind = (typeof WORKSHEET_BLOCKS)[number];

const KEY = { max: 80, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, example: 'place-portrait' };

export class PlaybookSentence {
  @LocalisedText({ max: 1500 }) text!: Localised;
}

/** A step of a tool. */
export class PlaybookStep {
  @LocalisedText({ max: 200 }) title!: Localised;
  @LocalisedText({ max: 2000 }) text!: Localised;
  @Optional() @Whole({ min: 1, max: 10_000, unit: 'minutes' }) minutes?: number;
}

/** A piece of a worksheet: room to write, a table, boxes, points to tick, statements to rate. */
export class WorksheetBlock {
  @OneOf(WORKSHEET_BLOCKS) kind!: WorksheetBlockKind;
  @LocalisedText({ max: 200 }) label!: Localised;
  @Optional() @LocalisedText({ max: 600 }) hint?: Localised;
  @Optional() @Whole({ min: 1, max: 30, description: 'Lines to write on, or empty rows of the table' }) rows?: number;
  @Optional() @ListOf(() => PlaybookSentence, { max: 7, description: 'Headings of the table' }) columns?: PlaybookSentence[];
  @Optional() @ListOf(() => PlaybookSentence, { max: 20, description: 'Labels of boxes, points to tick, statements to rate, first cells of rows' }) items?: PlaybookSentence[];
}

export class Worksheet {
  @LocalisedText({ max: 200 }) title!: Localised;
  @LocalisedText({ max: 1000 }) intro!: Localised;
  @ListOf(() => WorksheetBlock, { min: 1, max: 12 }) blocks!: WorksheetBlock[];
}

export class PlaybookToolSummary {
  @Text(KEY) key!: string;
  @OneOf(PLAYBOOK_PHASES) phase!: PlaybookPhaseKey;
  @LocalisedText({ max: 120 }) title!: Localised;
  @LocalisedText({ max: 600, description: 'What it is for' }) purpose!: Localised;
  @LocalisedText({ max: 200, description: 'How long it takes' }) time!: Localised;
  @Whole({ min: 5, max: 100_000, unit: 'minutes', description: 'Of the session itself' }) minutes!: number;
  @LocalisedText({ max: 400, description: 'Who takes part' }) who!: Localised;
}

/** A tool a town can use tomorrow. */
export class PlaybookTool extends PlaybookToolSummary {
  @LocalisedText({ max: 1000 }) whenToUse!: Localised;
  @ListOf(() => PlaybookSentence, { max: 20 }) materials!: PlaybookSentence[];
  @ListOf(() => PlaybookStep, { min: 3, max: 15 }) steps!: PlaybookStep[];
  @ListOf(() => PlaybookSentence, { min: 2, max: 15, description: 'Questions that help on' }) questions!: PlaybookSentence[];
  @Part(() => Worksheet) worksheet!: Worksheet;
  @ListOf(() => PlaybookSentence, { min: 1, max: 10 }) pitfalls!: PlaybookSentence[];
  @Optional() @LocalisedText({ max: 2000, description: 'How it went somewhere' }) example?: Localised;
  @ListOf(text({ max: 40 }), { max: 15, description: 'Sections of the action plan it feeds', example: ['context'] }) planSections!: string[];
  @ListOf(() => PracticeCard, { max: 20, description: 'Public practices that worked with it' }) practices!: PracticeCard[];
}

export class PlaybookPhase {
  @OneOf(PLAYBOOK_PHASES) key!: PlaybookPhaseKey;
  @LocalisedText({ max: 120 }) title!: Localised;
  @LocalisedText({ max: 1000 }) purpose!: Localised;
  @LocalisedText({ max: 600, description: 'How one knows that one may go on' }) doneWhen!: Localised;
  @ListOf(() => PlaybookToolSummary, { max: 30 }) tools!: PlaybookToolSummary[];
}

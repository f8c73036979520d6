import type { Text } from '../text.js';

/** The six phases, in the order a town goes through them. */
export type PhaseKey = 'understand' | 'involve' | 'focus' | 'design' | 'organise' | 'sustain';

/** A phase: what it is for, and how one knows that one may go on. */
export interface Phase {
  readonly key: PhaseKey;
  readonly title: Text;
  readonly purpose: Text;
  readonly doneWhen: Text;
}

/** One step of a tool, with the minutes it takes where it is done in one sitting. */
export interface Step {
  readonly title: Text;
  readonly text: Text;
  readonly minutes?: number;
}

/** A piece of a worksheet that can be filled in by hand or on screen. */
export interface WorksheetBlock {
  readonly kind: 'lines' | 'table' | 'boxes' | 'checklist' | 'scale';
  readonly label: Text;
  readonly hint?: Text;
  /** Lines to write on, or empty rows of a table. */
  readonly rows?: number;
  readonly columns?: readonly Text[];
  /** Labels of boxes, points to tick, statements to rate, or the first cell of each row of a table. */
  readonly items?: readonly Text[];
}

export interface Worksheet {
  readonly title: Text;
  readonly intro: Text;
  readonly blocks: readonly WorksheetBlock[];
}

/** A tool of the playbook: everything a town needs to use it tomorrow. */
export interface Tool {
  /** Stable name in addresses and links. */
  readonly key: string;
  readonly phase: PhaseKey;
  readonly title: Text;
  readonly purpose: Text;
  readonly whenToUse: Text;
  readonly who: Text;
  readonly time: Text;
  /** The session itself, in minutes. */
  readonly minutes: number;
  readonly materials: readonly Text[];
  readonly steps: readonly Step[];
  readonly questions: readonly Text[];
  readonly worksheet: Worksheet;
  readonly pitfalls: readonly Text[];
  readonly example?: Text;
  /** Sections of the action plan it feeds. */
  readonly planSections: readonly string[];
}

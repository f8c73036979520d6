import type { ScoreSheet, SheetDraft } from '@pearls/contracts';
import type { DraftContent, DraftVersion } from '@pearls/web';

type Answers = DraftContent['answers'];

/** The fields of a sheet as a draft keeps them: one per score and comment, so that two windows merge field by field. */
export const scoreField = (code: string): string => `score:${code}`;
export const commentField = (code: string): string => `comment:${code}`;
export const OVERALL = 'overall';
export const PRIVATE = 'private';
export const CONVINCING = 'convincing';

export const scoreIn = (answers: Answers, code: string): number | undefined => {
  const value = answers[scoreField(code)];
  return typeof value === 'number' ? value : undefined;
};
export const textIn = (answers: Answers, field: string): string => {
  const value = answers[field];
  return typeof value === 'string' ? value : '';
};
export const isConvincing = (answers: Answers): boolean => answers[CONVINCING] === true;

/** A sheet of the server as a draft. */
export function draftOf(sheet: ScoreSheet): DraftVersion {
  const answers = {
    ...Object.fromEntries(Object.entries(sheet.scores).map(([code, points]) => [scoreField(code), points])),
    ...Object.fromEntries(Object.entries(sheet.comments).map(([code, words]) => [commentField(code), words])),
    [OVERALL]: sheet.overallComment ?? '',
    [PRIVATE]: sheet.privateComment ?? '',
    [CONVINCING]: sheet.veryConvincing,
  };
  return { answers, completed: false, version: sheet.version, savedAt: sheet.savedAt };
}

/** A draft as the server wants it. */
export function sheetOf(answers: Answers, codes: readonly string[]): SheetDraft {
  const scores = codes.flatMap((code) => {
    const points = scoreIn(answers, code);
    return points === undefined ? [] : [[code, points] as const];
  });
  const comments = codes.flatMap((code) => {
    const words = textIn(answers, commentField(code));
    return words ? [[code, words] as const] : [];
  });
  return {
    scores: Object.fromEntries(scores),
    comments: Object.fromEntries(comments),
    overallComment: textIn(answers, OVERALL),
    privateComment: textIn(answers, PRIVATE),
    veryConvincing: isConvincing(answers),
  };
}

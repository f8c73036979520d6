const LOW = 1.5;
const HIGH = 4.5;

/** Who gives an extreme says why: the candidate reads it, and the jury talks about it. */
export const needsComment = (score: number | undefined): boolean =>
  score !== undefined && (score <= LOW || score >= HIGH);

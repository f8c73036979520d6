/** What a refusal means and what to do about it: the page behind the `type` of a problem document. */
export interface ProblemPage {
  title: string;
  /** What has happened. */
  means: string;
  /** What to do now. */
  todo: string;
}

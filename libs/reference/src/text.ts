/** A sentence in the languages the platform is complete in: English leads, Latvian is the second. */
export interface Text {
  readonly en: string;
  readonly lv: string;
}

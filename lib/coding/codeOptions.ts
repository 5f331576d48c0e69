/** What is known of a report beside its text. */
export interface CodeOptions {
  /** the language of the report; seen from its letters where not given */
  lang?: "en" | "vi";
  /** day of publication (YYYY-MM-DD) that the text does not hold: settles years, is never the event's day */
  published?: string;
  /** address of the report */
  url?: string;
}

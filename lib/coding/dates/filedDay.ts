import type { Span } from "../text/quote";
import type { PartialDay } from "./dateMention";

/** The day on which a report was filed or published; never the day of the event. */
export interface ReportDay extends PartialDay {
  /** where the text gives it; absent where the caller gave it */
  span?: Span;
  from: "dateLine" | "stamp" | "published" | "said";
}

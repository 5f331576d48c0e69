import type { FaultCode } from "@/lib/filters/parseFilter";

/** What can be wrong with a briefing, beside filters that cannot be read: ids of messages under `edit.fault`. */
export type BriefingFaultCode =
  | "saysCount"
  | "unknownEvent"
  | "notStated"
  | "noLink"
  | "otherLinks"
  | "notInBody"
  | "noMetric"
  | "unknownMetric"
  | "units"
  | "unknownOption"
  | "unknownChoice"
  | "empty"
  | "tooLong";

/** One thing that is wrong with a briefing: for the file's author in plain English, and by its code for a reader's words. */
export interface BriefingFault {
  /** the field, "steps[2].body.en" */
  where: string;
  code: BriefingFaultCode | `filter.${FaultCode}`;
  values: Readonly<Record<string, string | number>>;
  /** "says 12 where ?theme=dioxin gives 13" */
  text: string;
  /** the field below `where` that can mend it, where that is finer */
  at?: string;
}

/** "steps[2].body.en says 12 where ?theme=dioxin gives 13" */
export function faultText({ where, text }: BriefingFault): string {
  return `${where} ${text}`;
}

/** The field that can mend a fault: "steps[2].views[0].options.metric". */
export function faultField({ where, at }: BriefingFault): string {
  return at === undefined ? where : `${where}.${at}`;
}

import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";

/** The events that a report tells, one line each: kind, status, days, place, and who took part. */
export const toldEvents = (text: string, lexicon: Lexicon): string[] =>
  codeReport(text, lexicon).map(({ fields: { kind, start, end, place, status, participants } }) =>
    [
      kind.value,
      status.value,
      `${start.value ?? "-"}${end.value ? `/${end.value}` : ""}`,
      place.value?.name ?? "-",
      participants.map(({ actor, person, name, office }) => `${actor} ${person ?? name ?? office ?? "-"}`).join(" + "),
    ].join(", "),
  );

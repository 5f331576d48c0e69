import { beforeAll, describe, expect, it } from "vitest";
import { codeReport } from "@/lib/coding/codeReport";
import type { Lexicon } from "@/lib/coding/lexicon";
import { openLexicon } from "./lexicon";

/** The events that a report tells, one line each: kind, status, days, place, and who took part. */
const toldEvents = (text: string, lexicon: Lexicon): string[] =>
  codeReport(text, lexicon).map(({ fields: { kind, start, end, place, status, participants } }) =>
    [
      kind.value,
      status.value,
      `${start.value ?? "-"}${end.value ? `/${end.value}` : ""}`,
      place.value?.name ?? "-",
      participants.map(({ actor, person, name, office }) => `${actor} ${person ?? name ?? office ?? "-"}`).join(" + "),
    ].join(", "),
  );

/** A table of reports: what each row shows, the report, and the events that it tells, one line each. */
export function describeEvents(name: string, rows: readonly (readonly [string, string, readonly string[]])[]): void {
  describe(name, () => {
    let lexicon: Lexicon;
    beforeAll(async () => {
      lexicon = await openLexicon();
    });
    it.each(rows)("%s", (_, text, events) => {
      expect(toldEvents(text, lexicon)).toEqual(events);
    });
  });
}

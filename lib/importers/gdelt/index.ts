import type { ImportContext, Importer, ImportItem } from "../importer";
import { rowsOfLines } from "../text/rowsOfLines";
import { gdeltDraft } from "./gdeltDraft";
import { type GdeltRow, readGdeltRow } from "./gdeltRow";
import { groupRows } from "./groupRows";

const isVisit = ({ code }: GdeltRow) => code === "042" || code === "043";

async function* parse(input: AsyncIterable<Uint8Array>, context: ImportContext): AsyncIterable<ImportItem> {
  /** rows that pass: some hundreds of a day's 200,000, fewer with `--pair` */
  const kept: GdeltRow[] = [];
  yield* rowsOfLines(input, {
    *read(text, line) {
      if (line === 1 && /^GlobalEventID\t/i.test(text)) return;
      const row = readGdeltRow(text, line, context.pairs);
      if ("reason" in row) yield { reject: row };
      else kept.push(row);
    },
  });
  for (const { row, merged } of groupRows(kept)) {
    const draft = gdeltDraft(row, context);
    yield { draft, row: row.line };
    for (const other of merged) {
      const isMirror = isVisit(row) && isVisit(other) && row.code !== other.code;
      const text = isMirror
        ? `the other side of the same visit: merged into ${draft.id}`
        : `the same article, or pair and day: merged into ${draft.id}`;
      const ref = `GDELT ${other.id}`;
      yield {
        reject: { row: other.line, ref, reason: isMirror ? "mirror" : "merged", text, values: { draft: draft.id } },
      };
    }
  }
}

/**
 * Events of GDELT 2.0 (61 columns) and 1.0 (58, 57), plain or zipped. Machine-coded: leads for a person to check, with the country
 * at most and never a pin. Only root events of two countries whose actors speak for a state.
 */
export const gdelt: Importer = {
  id: "gdelt",
  title: "GDELT events 2.0 or 1.0, tab-separated, plain or .zip: leads, one a pair and day",
  parse,
};

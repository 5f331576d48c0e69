import { foldText } from "@/lib/model/text";
import { type ImportItem, rejectFile } from "../importer";
import { textOf } from "./checkStateRow";
import { readStateRows, type StateRow } from "./readStateRows";

interface StateFormat {
  root: "trips" | "visits";
  child: "trip" | "visit";
  /** elements that make two rows the same event under two ids */
  key: readonly string[];
  read(row: StateRow): ImportItem;
}

/** Rows of a file of HistoryAtState through `read`; rows repeated under another id are merged into the first and named. */
export async function* parseStateRows(
  input: AsyncIterable<Uint8Array>,
  { root, child, key, read }: StateFormat,
): AsyncIterable<ImportItem> {
  /** the draft that the first of such rows became */
  const seen = new Map<string, string>();
  for await (const answer of readStateRows(input, root, child)) {
    if ("fault" in answer) {
      yield rejectFile(answer.fault, answer.text);
      continue;
    }
    const item = read(answer);
    if (!("draft" in item)) {
      yield item;
      continue;
    }
    const own = key.map((name) => foldText(textOf(answer, name))).join("|");
    const first = seen.get(own);
    if (first === undefined) {
      seen.set(own, item.draft.id);
      yield item;
      continue;
    }
    const ref = `${child} ${textOf(answer, "id")}`;
    const text = `the same ${child} again under another id: merged into ${first}`;
    yield { reject: { row: answer.row, ref, reason: "merged", text, values: { draft: first } } };
  }
}

import { type Columns, NO_LEAD } from "../columns";
import type { ThemeTimeline } from "../summary";
import type { Bins } from "./bins";
import { listsIn } from "./listsIn";
import type { Tally } from "./tally";

/** Events by time, and by theme and time. */
export function timeTally(own: number, columns: Columns, { first, size, binOf }: Bins): Tally<ThemeTimeline> {
  const { lead, lists } = columns;
  const { codes, offsets, values } = listsIn(columns.themes);
  const width = lists.themes.length;
  // All in one array: totals and the unbinned, then a row a theme of counts, then of leads.
  const countsAt = size + 1;
  const leadsAt = countsAt + width * size;
  return {
    own,
    length: leadsAt + width * size,
    add(numbers, rows, count, sign) {
      for (let i = 0; i < count; i++) {
        const row = rows[i]!;
        const bin = binOf[row]!;
        numbers[bin]! += sign;
        if (bin === size) continue;
        const at = codes ? codes[row]! : row;
        const end = offsets[at + 1]!;
        for (let k = offsets[at]!; k < end; k++) numbers[countsAt + values[k]! * size + bin]! += sign;
        const leading = lead[row]!;
        if (leading !== NO_LEAD) numbers[leadsAt + leading * size + bin]! += sign;
      }
    },
    read(numbers) {
      const part = (start: number) => {
        // As `Array.from`, which asks an iterator for each of the thousands.
        const counts = new Array<number>(size);
        for (let i = 0; i < size; i++) counts[i] = numbers[start + i]!;
        return counts;
      };
      return {
        first,
        totals: part(0),
        rows: lists.themes.flatMap((theme, i) => {
          const at = countsAt + i * size;
          return numbers.subarray(at, at + size).some((count) => count > 0)
            ? [{ theme, counts: part(at), leads: part(leadsAt + i * size) }]
            : [];
        }),
        unbinned: numbers[size]!,
      };
    },
  };
}

import { serializeFilter } from "@/lib/filters/serializeFilter";
import type { Filter, FilterKey } from "@/lib/model/filter";
import type { Codes } from "./codes";
import type { Connection } from "./connection";
import { TALLIES, type Tallied, type TallyName, type TallyRows } from "./tallies";
import { filterConditions, type Visible, visibleRows } from "./where";

/** Where and under what numbers the rows of a moment are. */
export interface Source {
  connection: Connection;
  visible: Visible;
  codes: Codes;
}

/** Gives a tally of the rows that a filter lets through, the questions in `without` left out. */
export type AskTally = <Name extends TallyName>(name: Name, without: readonly FilterKey[]) => Promise<Tallied<Name>>;

function askOnce<Name extends TallyName>(
  { connection, visible, codes }: Source,
  filter: Filter,
  name: Name,
  without: readonly FilterKey[],
): Promise<Tallied<Name>> {
  const { select, join, by, hasTotals, row } = TALLIES[name];
  return connection.rows<TallyRows[Name]>(row, (bind) => {
    const where = [visibleRows(visible, bind), ...filterConditions(filter, without, codes, bind)].join(" AND ");
    return `SELECT ${select} FROM entente.events ${join ?? ""} WHERE ${where} GROUP BY ${by}${hasTotals ? " WITH TOTALS" : ""}`;
  });
}

/** Tallies for one filter: those that come to the same question are asked once. */
export function askTallies(source: Source, filter: Filter): AskTally {
  const asked = new Map<string, Promise<unknown>>();
  return <Name extends TallyName>(name: Name, without: readonly FilterKey[]) => {
    const rest = { ...filter };
    for (const key of without) delete rest[key];
    const question = `${name} ${serializeFilter(rest)}`;
    const answer = asked.get(question) ?? askOnce(source, filter, name, without);
    asked.set(question, answer);
    // The map holds for each name what that tally gives.
    return answer as Promise<Tallied<Name>>;
  };
}

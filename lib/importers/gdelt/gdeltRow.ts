import { parseDate } from "@/lib/model/date";
import { pairId } from "@/lib/model/pair";
import { countryOfAlpha3 } from "../countries/countryOf";
import type { Reject } from "../importer";
import { type CameoKind, kindOfCameo } from "./cameo";

/** Where the columns stand, from 0. The first 35 are the same in all versions. */
interface Layout {
  actionType: number;
  actionName: number;
  actionCountry: number;
  added: number;
  /** absent in the files before April 2013 */
  url?: number;
}
/** By the number of columns: 61 = 2.0; 58 and 57 = 1.0, which has no ADM2 columns. */
const LAYOUTS: ReadonlyMap<number, Layout> = new Map([
  [61, { actionType: 51, actionName: 52, actionCountry: 53, added: 59, url: 60 }],
  [58, { actionType: 49, actionName: 50, actionCountry: 51, added: 56, url: 57 }],
  [57, { actionType: 49, actionName: 50, actionCountry: 51, added: 56 }],
]);
const ID = 0;
const DAY = 1;
const SIDES = [
  { country: 7, types: [12, 13, 14] },
  { country: 17, types: [22, 23, 24] },
] as const;
const IS_ROOT = 25;
const CODE = 26;
const MENTIONS = 31;

/** Actors that speak for a state: government, military, parliament, courts, police, intelligence. */
const OFFICIAL = new Set(["GOV", "MIL", "LEG", "JUD", "COP", "SPY"]);

/** A row that is worth a lead. */
export interface GdeltRow {
  line: number;
  id: string;
  /** YYYY-MM-DD */
  day: string;
  /** day on which GDELT read it, YYYY-MM-DD */
  added: string;
  /** the two sides in the order of the row: in "042" the first visits the second */
  sides: [string, string];
  pair: string;
  code: string;
  what: CameoKind;
  mentions: number;
  /** 1 country, 2 US state, 3 US city, 4 city, 5 region; 1, 2 and 5 carry a centroid */
  placeType: string;
  placeName: string;
  /** FIPS 10-4 */
  placeCountry: string;
  url?: string;
}

const isoDay = (text: string) => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;

/** Tabs of a line that are looked at: no layout has more columns. */
const MAX_TABS = 64;

/** The cells of one line, cut out when they are asked for: most rows are rejected by four of their 61. */
class Cells {
  /** where the tabs stand, from the second place on; the first holds -1 */
  private readonly tabs = new Int32Array(MAX_TABS + 1).fill(-1);
  private text = "";
  count = 0;
  read(text: string): void {
    this.text = text;
    let count = 1;
    for (let at = text.indexOf("\t"); at >= 0; at = text.indexOf("\t", at + 1)) {
      if (count <= MAX_TABS) this.tabs[count] = at;
      count += 1;
    }
    this.count = count;
    if (count <= MAX_TABS) this.tabs[count] = text.length;
  }
  /** Empty for a column that the line does not have. */
  at(column: number): string {
    return column < this.count ? this.text.slice((this.tabs[column] ?? 0) + 1, this.tabs[column + 1]) : "";
  }
}

/** One for all lines: they are read one after the other. */
const CELLS = new Cells();

function rejectRow(cells: Cells, line: number, reason: string, text: string, value = ""): Reject {
  return {
    row: line,
    ref: `GDELT ${cells.at(ID)}`.slice(0, 40),
    reason,
    text,
    values: { value: value.slice(0, 80) },
  };
}

/** Why most rows are none for us; at module level, and with no helper of its own, since it runs 200,000 times a day. */
function screen(cells: Cells, line: number): Reject | undefined {
  if (!/^\d{1,20}$/.test(cells.at(ID)))
    return rejectRow(cells, line, "badId", `the first column is no event number: "${cells.at(ID).slice(0, 40)}"`);
  const first = cells.at(SIDES[0].country);
  const second = cells.at(SIDES[1].country);
  if (first === "" || second === "" || first === second)
    return rejectRow(cells, line, "oneCountry", `no two countries: "${first}" and "${second}"`, first || second || "-");
  if (cells.at(IS_ROOT) !== "1")
    return rejectRow(cells, line, "notRoot", "not a root event: mentioned beside the article's subject");
  for (const { country, types } of SIDES) {
    if (OFFICIAL.has(cells.at(types[0])) || OFFICIAL.has(cells.at(types[1])) || OFFICIAL.has(cells.at(types[2])))
      continue;
    const side = cells.at(country);
    return rejectRow(cells, line, "notOfficial", `${side} is no government, military or parliament here`, side);
  }
  return undefined;
}

/** Read one line; a reject says which rule it falls under. */
export function readGdeltRow(text: string, line: number, pairs?: ReadonlySet<string>): GdeltRow | Reject {
  const cells = CELLS;
  cells.read(text);
  const layout = LAYOUTS.get(cells.count);
  if (!layout) {
    const why = `${cells.count} columns: GDELT has 61 (2.0), 58 or 57 (1.0)`;
    return rejectRow(cells, line, "columnCount", why, String(cells.count));
  }
  const found = screen(cells, line) ?? readSides(cells, line, pairs);
  if ("reason" in found) return found;
  const at = (index: number) => cells.at(index);
  const what = kindOfCameo(at(CODE));
  if (!what) return rejectRow(cells, line, "otherEvent", `CAMEO ${at(CODE)} is no diplomacy`, at(CODE));
  const day = isoDay(at(DAY));
  if (at(DAY).length !== 8 || !parseDate(day))
    return rejectRow(cells, line, "badDate", `"${at(DAY)}" is no day: YYYYMMDD`, at(DAY));
  const url = layout.url === undefined ? "" : at(layout.url);
  return {
    ...{ line, id: at(ID), day, added: isoDay(at(layout.added)), ...found, code: at(CODE), what },
    mentions: Number.parseInt(at(MENTIONS), 10) || 0,
    ...{ placeType: at(layout.actionType), placeName: at(layout.actionName), placeCountry: at(layout.actionCountry) },
    ...(/^https?:\/\/\S{1,1990}$/.test(url) && { url }),
  };
}

/** The two countries by ISO code, where they are countries and a pair that is asked for. */
function readSides(
  cells: Cells,
  line: number,
  pairs: ReadonlySet<string> | undefined,
): Pick<GdeltRow, "sides" | "pair"> | Reject {
  const [first, second] = [cells.at(SIDES[0].country), cells.at(SIDES[1].country)];
  const [a, b] = [countryOfAlpha3(first), countryOfAlpha3(second)];
  if (!a || !b || !("code" in a) || !("code" in b)) {
    const value = a ? second : first;
    return rejectRow(cells, line, "unknownCountry", `"${value}" is no country`, value);
  }
  if (a.code === b.code)
    return rejectRow(cells, line, "oneCountry", `"${first}" and "${second}" are one country`, a.code);
  const pair = pairId(a.code, b.code);
  if (pairs && !pairs.has(pair)) return rejectRow(cells, line, "otherPair", `about ${pair}`, pair);
  return { sides: [a.code, b.code], pair };
}

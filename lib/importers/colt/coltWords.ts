import { isoOf, parseDate } from "@/lib/model/date";
import type { Level } from "@/lib/model/vocabulary";

/** Roles of COLT: office, level, and whether the traveller speaks for a body. */
export function roleOf(role: string): { level?: Level; isBody?: true } {
  const key = role.trim().toUpperCase();
  if (key === "I") return { isBody: true };
  if (["GS", "G", "S", "DE FACTO"].includes(key)) return { level: "leader" };
  if (["F", "E", "CP"].includes(key)) return { level: "minister" };
  return {};
}

/** "Yes" and "No" as coded; a blank was not coded, which is no "No". */
export function yesNo(cell: string): boolean | undefined {
  const key = cell.trim().toLowerCase();
  if (["yes", "y", "1", "true"].includes(key)) return true;
  return ["no", "n", "0", "false"].includes(key) ? false : undefined;
}

const DAY_0_OF_EXCEL = -25_569;

/** A day as COLT has it: ISO, a serial number of Excel, or month/day/year, the American order of the file. Undefined: no day. */
export function coltDay(cell: string): string | undefined {
  if (parseDate(cell.slice(0, 10))?.precision === "day") return cell.slice(0, 10);
  if (/^\d{5}$/.test(cell)) return isoOf(Number(cell) + DAY_0_OF_EXCEL);
  const [, month = "", day = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDate(iso) ? iso : undefined;
}

/** Cities of a cell: "Unknown" is none; several are parted by ";" or "/". */
export const coltCities = (cell: string) =>
  cell
    .split(/[;/]/)
    .map((city) => city.trim())
    .filter((city) => city !== "" && !/^(?:unknown|none|n\/a)$/i.test(city));

import Papa from "papaparse";
import { CSV_FIELDS, type CsvField } from "./fields";

const EXAMPLE: Partial<Record<CsvField, string>> = {
  start: "2025-05-08",
  actors: "US; VN",
  participants: "US: John Noh, Deputy Assistant Secretary; VN: Hoang Xuan Chien, Deputy Minister",
  country: "VN",
  place: "Hanoi",
  status: "held",
  kind: "dialogue",
  level: "vice-minister",
  format: "in-person",
  title_en: "13th Defence Policy Dialogue",
  title_vi: "Đối thoại Chính sách Quốc phòng lần thứ 13",
  round: "13",
  url: "https://example.org/report",
  publisher: "Example",
  published: "2025-05-09",
  lang: "en",
};

/** An empty table to fill in, with one row as an example: CSV with a byte order mark, so that spreadsheets read it as UTF-8. */
export function template(): string {
  const rows = [[...CSV_FIELDS], CSV_FIELDS.map((field) => EXAMPLE[field] ?? "")];
  return `\uFEFF${Papa.unparse(rows, { newline: "\r\n" })}\r\n`;
}

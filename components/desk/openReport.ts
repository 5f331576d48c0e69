import { MAX_REPORT_CHARS } from "@/lib/model/draftWords";
import { htmlText } from "./htmlText";

/** Files that may hold a report. */
export const REPORT_FILES = ".txt,.md,.html,.htm,text/plain,text/markdown,text/html";
/** Bytes of a file: markup takes more room than its text. */
const MAX_FILE_BYTES = 20 * 1024 * 1024;

export interface OpenedReport {
  text: string;
  /** more was there than is read */
  isCut: boolean;
}

/** A report as it is read: one form of line ends, no characters that cannot be seen, cut to what is read. */
export function tidyReport(raw: string): OpenedReport {
  const text = raw
    .replace(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g, "")
    .normalize("NFC");
  return { text: text.slice(0, MAX_REPORT_CHARS), isCut: text.length > MAX_REPORT_CHARS };
}

/**
 * The text of a file that was opened or dropped.
 *
 * @throws Error with the id of a message under `desk.open`: a file of another kind, or far too large
 */
export async function openReport(file: File): Promise<OpenedReport> {
  const name = file.name.toLowerCase();
  const isHtml = file.type === "text/html" || /\.html?$/.test(name);
  if (!isHtml && !file.type.startsWith("text/") && !/\.(?:txt|md)$/.test(name)) throw new Error("otherKind");
  if (file.size > MAX_FILE_BYTES) throw new Error("tooLarge");
  const raw = await file.text();
  return tidyReport(isHtml ? htmlText(raw) : raw);
}

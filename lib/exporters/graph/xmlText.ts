import { plainText } from "../plainText";

const NAMES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/** A text for an element or a double-quoted attribute of XML 1.0: what it cannot hold is dropped, the rest escaped. */
export function xmlText(text: string): string {
  return plainText(text).replace(/[&<>"\n]/g, (sign) => NAMES[sign] ?? "");
}

import { plainLine, plainText } from "../plainText";

/** Octets of a line without its end, RFC 5545 3.1. */
const MOST_OCTETS = 75;
const encoder = new TextEncoder();

/** A value of type TEXT (RFC 5545 3.3.11): backslash, semicolon, comma and ends of lines escaped, controls dropped. */
export function icsText(text: string): string {
  return plainText(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");
}

/** Break a line after at most 75 octets, between characters; what follows begins with a space. Ends in CRLF. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const width = encoder.encode(character).length;
    if (octets + width > MOST_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += width;
  }
  return `${folded}\r\n`;
}

/** A property with a text, or with a list of texts. */
export function icsLine(name: string, value: string | readonly string[]): string {
  const values = typeof value === "string" ? [value] : value;
  return fold(`${name}:${values.map(icsText).join(",")}`);
}

/** A property whose value is no text (an address, a date, a word of the standard): nothing is escaped. */
export function icsRaw(name: string, value: string): string {
  return fold(`${name}:${plainLine(value)}`);
}

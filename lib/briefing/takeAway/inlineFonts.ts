/** Gives what stands at an address of the app. @throws Error that names the address */
export type Load = (address: string) => Promise<string | Uint8Array>;

const FACE = /@font-face\s*\{[^}]*\}/g;
const CHUNK = 0x8000;

/** Text of a file that is one. */
export async function loadText(load: Load, address: string): Promise<string> {
  const found = await load(address);
  return typeof found === "string" ? found : new TextDecoder().decode(found);
}

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let from = 0; from < bytes.length; from += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(binary);
}

/** "U+100-2BA", "U+131", "U+4??" as first and last sign. */
function spanOfRange(range: string): readonly [number, number] {
  const [first = "", last = first] = range.trim().replace(/^U\+/i, "").split("-");
  return [Number.parseInt(first.replaceAll("?", "0"), 16), Number.parseInt(last.replaceAll("?", "F"), 16)];
}

/** True if a face draws one of the signs; a face without a range draws all. */
function isUsed(face: string, signs: ReadonlySet<number>): boolean {
  const ranges = /unicode-range:([^;}]*)/.exec(face)?.[1];
  if (ranges === undefined) return true;
  return ranges
    .split(",")
    .map(spanOfRange)
    .some(([first, last]) => [...signs].some((sign) => sign >= first && sign <= last));
}

/**
 * Put the faces of a style sheet into it; those that draw no sign of the text are left out.
 *
 * @param css  with `@font-face` rules that name one file each
 * @param text all that the file shows
 * @returns    without any address left but those inside the file ("#id")
 */
export async function inlineFonts(css: string, text: string, load: Load): Promise<string> {
  const signs = new Set([...text].map((sign) => sign.codePointAt(0) ?? 0));
  const files = new Map<string, string>();
  for (const [face] of css.matchAll(FACE)) {
    const address = /url\("?([^")]+)"?\)/.exec(face)?.[1];
    if (address === undefined || !isUsed(face, signs) || files.has(address)) continue;
    const bytes = await load(address);
    files.set(address, base64(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes));
  }
  const faces = css.replace(FACE, (face) => {
    const address = /url\("?([^")]+)"?\)/.exec(face)?.[1];
    const file = address === undefined || !isUsed(face, signs) ? undefined : files.get(address);
    return file === undefined ? "" : face.replace(/url\([^)]*\)/, `url(data:font/woff2;base64,${file})`);
  });
  return faces.replace(/url\((?!["']?(?:#|data:))[^)]*\)/g, "none");
}

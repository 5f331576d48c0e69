import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { parsePreferences } from "./preferences";

export type Encoding = "br" | "gzip" | "identity";

/** Below this a compressed body saves no packet. The server of the pages has the same limit. */
const LEAST_BYTES = 1024;
/** The knee of brotli's curve: near gzip's time, a tenth smaller. */
const BROTLI_QUALITY = 4;
const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** The encoding that a reader likes best by Accept-Encoding: brotli, then gzip, where it takes them. */
export function chooseEncoding(header: string | null): Encoding {
  const weights = new Map(parsePreferences(header).map(({ value, weight }) => [value, weight]));
  const weightOf = (name: string) => weights.get(name) ?? weights.get("*") ?? 0;
  const [brotli, zip] = [weightOf("br"), weightOf("gzip")];
  if (brotli > 0 && brotli >= zip) return "br";
  return zip > 0 ? "gzip" : "identity";
}

/** Encode a body as wished; a small one stays as it is. @returns the bytes, and the encoding that they have */
export async function encodeBody(body: Uint8Array, wish: Encoding): Promise<{ bytes: Uint8Array; encoding: Encoding }> {
  if (wish === "identity" || body.byteLength < LEAST_BYTES) return { bytes: body, encoding: "identity" };
  if (wish === "gzip") return { bytes: await gzipAsync(body), encoding: "gzip" };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
  };
  return { bytes: await brotliAsync(body, { params }), encoding: "br" };
}

import { FILTER_PARAMETERS } from "@/lib/filters/serializeFilter";

/** Pages whose path is a part of the filter. */
const PATHS: Readonly<Record<string, string>> = { pairs: "pair", mechanisms: "mechanism", people: "person" };
const EMBED_THEMES = ["light", "dark", "projector"];

/**
 * The filter of an address of Entente, whole or from its path on, or of a query alone.
 *
 * @param text "https://host/en/pairs/US-VN?theme=dioxin", "/en?pair=US-VN", "pair=US-VN"
 * @returns    a query without "?", only the filter's parts; `undefined` where the text is no address of a page with a filter
 */
export function addressFilter(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^[a-z]+=[^\s]*$/i.test(trimmed)) return onlyFilter(new URLSearchParams(trimmed));
  if (trimmed === "" || /\s/.test(trimmed) || !URL.canParse(trimmed, "http://entente.invalid")) return undefined;
  const { pathname, searchParams, protocol } = new URL(trimmed, "http://entente.invalid");
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  const parts = pathname.split("/").filter(Boolean);
  const isEmbed = parts[0] === "embed";
  if (!isEmbed && !/^(?:en|vi)$/.test(parts[0] ?? "") && parts.length > 0) return undefined;
  if (isEmbed)
    // there the appearance has the name of a filter
    for (const theme of searchParams.getAll("theme"))
      if (EMBED_THEMES.includes(theme)) searchParams.delete("theme", theme);
  const [, page = "", id] = parts;
  const key = PATHS[page];
  if (!isEmbed && key !== undefined && id !== undefined) searchParams.set(key, decodeURIComponent(id));
  return onlyFilter(searchParams);
}

function onlyFilter(params: URLSearchParams): string {
  return [...params]
    .filter(([key, value]) => value !== "" && FILTER_PARAMETERS.includes(key))
    .map(([key, value]) => `${key}=${value.split(",").map(encodeURIComponent).join(",")}`)
    .join("&");
}

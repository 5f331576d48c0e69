import { BODY_SIDES } from "../keywords/bodySides";
import type { Token } from "../text/tokens";
import type { ChainContext } from "./chainContext";
import type { Piece } from "./chainPiece";
import { isNameRun } from "./nameRun";

/** What stands at a token, if an office may go on with it. */
export function pieceAt(context: ChainContext, at: number, link: string): Piece | undefined {
  const { text, tokens, countries, words } = context;
  const token = tokens[at];
  if (!token) return undefined;
  const found = countries.index.at(text, tokens, at);
  // "Tỉnh Lào Cai" is not of Laos.
  const city = found ? context.placeAt(at, true)?.to : undefined;
  const country = found && city !== undefined && city > found.to ? undefined : found;
  const office = isHour(tokens, at) ? undefined : words.offices.at(text, tokens, at);
  const tail = isGivenDuma(tokens, at) ? undefined : words.tails.at(text, tokens, at);
  const longest = [country, office, tail].reduce<number>((most, hit) => Math.max(most, hit?.to ?? -1), -1);
  if (office && office.to === longest)
    return { to: office.to, ...(office.values[0] ? { kind: office.values[0] } : {}) };
  if (country && country.to === longest) {
    const side = country.values[0];
    // "The ministry's European-American Market Department": part of a name, nobody's side.
    const isHalf =
      side?.form === "adjective" && [country.start - 1, country.end].some((beside) => text.charAt(beside) === "-");
    return { to: country.to, ...(side && !isHalf ? { actor: side.actor } : {}) };
  }
  // "Congressman Adrian Smith": a city of the gazetteer needs "of" before it.
  const place = token.isCapital ? context.placeAt(at, link === "") : undefined;
  // "Tại Thành phố Hồ Chí Minh": the city, no word of a body.
  if (tail && (place?.to ?? -1) <= tail.to) return { to: tail.to };
  if (place) return { ...place, isPlace: true };
  // "Giám đốc quốc gia KOICA": a body by its letters.
  const body = link === "" || link === "of" || link === "at" ? BODY_SIDES.get(token.text) : undefined;
  if (body !== undefined) return { to: at, ...(body === "" ? {} : { actor: body }) };
  // "HE Sugiono"
  if (token.text === "HE") return { to: at, kind: "address" };
  if (isHisHost(context, at)) return { to: at, kind: "head" };
  if (words.links.has(token.key) || token.key === "s") return { to: at, isLink: true };
  return undefined;
}

/** "His Paraguayan host Santiago Peña": who received him, by name. */
const isHisHost = (context: ChainContext, at: number): boolean =>
  context.tokens[at]?.key === "host" &&
  [1, 2, 3].some((step) => HIS.has(context.tokens[at - step]?.key ?? "")) &&
  isNameRun(context, at + 1);
const HIS = new Set(["his", "her", "their"]);

/** "President Duma Boko", unlike the State Duma. */
const isGivenDuma = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "Duma" &&
  tokens[at + 1]?.isCapital === true &&
  !/^(?:state|the|of|russian)$/.test(tokens[at - 1]?.key ?? "");

/** "04:30 PM" */
const isHour = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === "pm" && /^\d/.test(tokens[at - 1]?.text ?? "");

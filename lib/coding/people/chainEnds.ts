import type { ChainContext, OfficeChain } from "./chainContext";
import type { Piece } from "./chainPiece";
import { isVietnameseName, nameRunAt } from "./nameRun";
import type { OfficeKind } from "./officeWords";
import { HOUSE_VI, SAYS_VI } from "./skipWords";

/** "Vụ trưởng Vụ Các tổ chức quốc tế, Bộ Ngoại giao Phạm Hồng Nga": the house of the office before it, where a name ends it. */
export const isHouseNext = ({ tokens, words }: ChainContext, { kinds }: OfficeChain, at: number): boolean =>
  words.links.has("của") &&
  HOUSE_VI.test(tokens[at]?.text ?? "") &&
  kinds.some((kind) => kind !== "rank" && kind !== "address" && kind !== "head");

/** True if a name follows. */
export const isNameNext = (context: ChainContext, to: number): boolean =>
  context.text.slice(context.tokens[to]?.end, context.tokens[to + 1]?.start) === " " &&
  nameRunAt(context, to + 1) !== undefined;

/** "The Philippines' secretary and Vietnam's director", "Phó Chủ tịch tỉnh A và Phó Tỉnh trưởng tỉnh B": after "and" another person. */
export function isOfAnother(
  { text, tokens, words }: ChainContext,
  { kinds, actors }: OfficeChain,
  piece: Piece,
): boolean {
  const isOffice = kinds.some((kind) => kind !== "rank" && kind !== "address" && kind !== "head");
  // "Trưởng đoàn Trung Quốc và Trưởng đoàn Hoa Kỳ"
  const areHeads = kinds.includes("head") && piece.kind === "head" && actors.length > 0;
  if (words.links.has("của")) return (isOffice || areHeads) && piece.kind !== undefined;
  const last = tokens[piece.to];
  if (!isOffice || piece.actor === undefined || actors.includes(piece.actor) || !last) return false;
  return /^['’]/.test(text.slice(last.end, last.end + 1)) || words.offices.at(text, tokens, piece.to + 1) !== undefined;
}

/** True if the office stands behind a name, and a comma parts the next from it: "A, deputy director of the department, and Trade Representative B". */
export function isPastApposition({ text, tokens }: ChainContext, { from }: OfficeChain, at: number): boolean {
  const first = tokens[from];
  return (
    first !== undefined &&
    !first.isCapital &&
    text.slice(first.start - 2, first.start) === ", " &&
    COMMA_AND.test(text.slice(first.start, tokens[at]?.start).slice(-AND_CHARS))
  );
}

const COMMA_AND = /,\sand\s(?:the\s)?$/u;
const AND_CHARS = 10;

/** "Làm trưởng đoàn": the part of somebody named before. */
export const isPlayed = ({ tokens }: ChainContext, from: number): boolean => tokens[from - 1]?.key === "làm";

/** Before whom somebody receives, at the head of a clause. */
const RECEIVES = new Set(["tiếp", "gặp", "đón", "chào"]);

/** "Tiếp Bộ trưởng Ngoại giao Thái Lan, Thủ tướng Lê Văn Hùng đề nghị": past the guest's country the office of the host. */
export function isOfHost(context: ChainContext, { from, actors }: OfficeChain, piece: Piece): boolean {
  const { tokens, words } = context;
  const [actor] = actors;
  if (!words.links.has("của") || actor === undefined || actor === "VN") return false;
  if (!RECEIVES.has(tokens[from - 1]?.key ?? "") || piece.kind === "rank" || piece.kind === "address") return false;
  const to = nameRunAt(context, piece.to + 1);
  return to !== undefined && isVietnameseName(tokens.slice(piece.to + 1, to + 1));
}

/**
 * "Thai Foreign Minister Surin Pitsuwan": a province of that name is a given name, where one word of a name follows. In Vietnamese offices of
 * provinces and houses have theirs there, "Chủ tịch UBND tỉnh Lào Cai Trịnh Xuân Trường".
 */
export function isGivenNameThere(context: ChainContext, { kinds }: OfficeChain, at: number, piece: Piece): boolean {
  const { text, tokens, words } = context;
  const [own, next] = [tokens[at], tokens[piece.to + 1]];
  if (!piece.isPlace || piece.to !== at || !own || !next?.isCapital || text.slice(own.end, next.start) !== " ")
    return false;
  const isVi = words.links.has("của");
  if (isVi && (kinds.at(-1) === undefined || !OF_STATES.has(kinds.at(-1) ?? "local"))) return false;
  if (SAID_PLACES.has(tokens[at - 1]?.key ?? "")) return false;
  return nameRunAt(context, at + 1) === at + 1 && words.tails.at(text, tokens, at + 1) === undefined;
}

const OF_STATES = new Set<OfficeKind>(["leader", "minister", "vice-minister", "parliament"]);
const SAID_PLACES = new Set("tỉnh phố tp bang province city state governor mayor".split(" "));

/** True if what follows a comma is of another country than the office before it. */
export const isOfOther = ({ actors }: OfficeChain, { actor }: Piece, isSubject: boolean): boolean =>
  actor !== undefined && !isSubject && actors.length > 0 && !actors.includes(actor);

/** "Đại sứ Nhật Bản tại Việt Nam, Phó Thủ tướng đề nghị": an office that goes on with a verb is the subject of it. */
export const isVerbAfter = ({ text, tokens, words }: ChainContext, to: number): boolean =>
  words.links.has("của") && SAYS_VI.at(text, tokens, to + 1) !== undefined;

/** "Received the Thai minister at the Prime Minister's Office": where, no part of the office. */
export const isAtOffice = ({ tokens }: ChainContext, at: number): boolean =>
  tokens[at - 1]?.key === "at" || (tokens[at - 1]?.key === "the" && tokens[at - 2]?.key === "at");

/** True if the words before and after "and" are subjects of a ministry, or the second is an office with its subject. */
export function isBetweenTails({ text, tokens, words }: ChainContext, at: number, piece: Piece): boolean {
  const before = words.tails.at(text, tokens, at - 2);
  const own = words.tails.at(text, tokens, at);
  return before?.to === at - 2 && (own !== undefined || (piece.kind !== undefined && piece.to > at));
}

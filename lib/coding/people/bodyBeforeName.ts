import { isJoined, type Token } from "../text/tokens";
import type { ChainContext } from "./chainContext";
import { isParticleAt, nameRunAt } from "./nameRun";
import { isStopVi } from "./skipWords";

const MOST_WORDS = 9;
const MOST_NAMES = 4;
/** After these a name of their own follows, no person's: "Tập đoàn Samsung", "Đồn Biên phòng Cha Lo". */
const NAMED_BODIES = new Set(
  "tiểu học,trung học,phổ thông,cơ sở,mầm non,mẫu giáo,cao đẳng,nội trú,trung tâm,tập đoàn,công ty,ngân hàng,bệnh viện,học viện,đại học,nhà máy,nhà báo,cửa khẩu,biên phòng,thành phố,thị xã,tổng công,sân bay,cao nguyên,quần đảo".split(
    ",",
  ),
);
const NAMED_WORDS = new Set(
  "hãng quỹ cảng đảo tỉnh huyện quận xã bang khu vùng tàu đài cầu sông biển hồ núi".split(" "),
);
/** Links after which the matter of an office begins in small letters: "phụ trách quan hệ thương mại". */
const MATTERS = new Set(["về", "trách", "kiêm"]);
/** "Hai Thủ tướng A và B": what "và" ends is a name, no body. */
const ANDS = new Set(["và", "cùng", "với"]);

const isAdjacent = (text: string, left: Token, right: Token): boolean =>
  isJoined(text, left, right) && text.slice(left.end, right.start) === " ";

/** How many words in capitals a name has. */
const capitalsOf = (tokens: readonly Token[]): number => tokens.filter(({ isCapital }) => isCapital).length;

/**
 * The last word of a body that no list holds: "Bộ trưởng Phát triển xã hội Daniel Hartwell". Its words begin with a capital and go on in
 * small letters; the first two capitals in a row are a name.
 */
export function bodyBeforeName(context: ChainContext, at: number, link: string): number | undefined {
  const { text, tokens, words, countries } = context;
  const isMatter = MATTERS.has(link) || MATTERS.has(tokens[at - 1]?.key ?? "");
  if (!words.links.has("của") || !(tokens[at]?.isCapital || isMatter)) return undefined;
  for (let next = at; next < at + MOST_WORDS; next++) {
    const [left, token, right] = [tokens[next - 1], tokens[next], tokens[next + 1]];
    if (!left || !token || !isAdjacent(text, left, token)) return undefined;
    // "Thani bin Ahmed": a name with a small word in it.
    if (next > at && isParticleAt(tokens, next)) return undefined;
    if (isStop(context, next) || words.offices.at(text, tokens, next) || countries.index.at(text, tokens, next))
      return undefined;
    // "Bendito dos Santos Freitas"
    if (isParticleAt(tokens, next)) return undefined;
    if (next > at && !left.isCapital && token.isCapital && right?.isCapital && isAdjacent(text, token, right))
      return !ANDS.has(left.key) && isPerson(context, next) && !isNamed(tokens, at, next) ? next - 1 : undefined;
  }
  return undefined;
}

/** Words of bodies that hold a word which ends others: "xã hội", unlike "hội đàm". */
const COMPOUNDS = new Set(
  "xã hội,hiệp hội,đại hội,dân chủ,tự chủ,cộng đồng,hội đồng,hợp đồng,đồng bằng,phát triển,phát thanh,tàu thủy,tàu biển,thăm dò,dẫn đường,gặp nạn,dân tộc".split(
    ",",
  ),
);

/** True if a word in small letters begins what somebody does. */
function isStop(context: ChainContext, at: number): boolean {
  const [before, token, next] = context.tokens.slice(at - 1, at + 2).map(({ key }) => key);
  if (context.tokens[at]?.isCapital || COMPOUNDS.has(`${before} ${token}`) || COMPOUNDS.has(`${token} ${next}`))
    return false;
  return isStopVi(context, at);
}

/** "Hiệu trưởng Trường Tiểu học Nậm Lúc": the last words of an office are a body that has a name of its own. */
export const endsInNamedBody = (tokens: readonly Token[], to: number): boolean =>
  NAMED_WORDS.has(tokens[to]?.key ?? "") || NAMED_BODIES.has(`${tokens[to - 1]?.key} ${tokens[to]?.key}`);

/** True if the body is of a kind that has a name of its own. */
const isNamed = (tokens: readonly Token[], from: number, to: number): boolean =>
  NAMED_WORDS.has(tokens[to - 1]?.key ?? "") ||
  tokens.slice(from, to).some(({ key }, i) => NAMED_BODIES.has(`${tokens[from + i - 1]?.key} ${key}`));

/** True if a name of a few words begins at a token, and no place. */
function isPerson(context: ChainContext, at: number): boolean {
  const { text, tokens } = context;
  const to = nameRunAt(context, at);
  if (to === undefined || to === at || capitalsOf(tokens.slice(at, to + 1)) > MOST_NAMES) return false;
  const [last, next] = [tokens[to], tokens[to + 1]];
  const goesOn = last && next?.isCapital && isAdjacent(text, last, next);
  return !goesOn && (context.placeAt(at)?.to ?? -1) < at + 1;
}

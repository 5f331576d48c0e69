import { isJoined, type Token } from "../text/tokens";
import type { ChainContext } from "./chainContext";
import { isMonthName } from "./monthName";
import { isQuoteAt } from "./quoteMark";

/** Family names of Viet Nam without marks, in small letters. */
const FAMILY_NAMES = new Set(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly to doan trinh luong dinh mai ta ha cao lam dao thai truong chu ninh hau
  quach vuong la kieu ung phung tong trieu than nghiem bach luu tang lai khuat dam giang lo quan chau doan vi diep thach mac ton giap khong uong au
`
    .split(/\s+/)
    .filter(Boolean),
);
/** Names of the Hmong, Thái, Tày and Giáy, by their marks: without these others have them too. */
const MARKED_NAMES = new Set(
  "sùng lù thào vàng giàng hạng mùa lò cầm nông bế tráng quàng lầu sìn vừ chẩu cứ".split(" "),
);
/** Small words inside names. */
const PARTICLES = new Set(
  "de da do dos del della di du la le van von der den bin bint binti binte bte ibn abu al el y e ter ole arap wa zu af đê đơ đen đu đa".split(
    " ",
  ),
);
const NO_NAMES = new Set(
  `the a an this that these those on in at by for with from and or but as when while after before during both their his her it they he she
  mr mrs ms dr prof tp ubnd hđnd bộ ban đồn phòng cục vụ ủy uỷ viện hội đoàn sở trạm ngày sáng chiều tối theo tại trong sau trước nhân hai các những đây đó với cùng khi việc về và hôm tháng năm phát biểu khối`
    .split(/\s+/)
    .filter(Boolean),
);
/** In English alone: "Bộ trưởng January Makamba" is a name. */
const DAYS_EN = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december`.split(
    " ",
  ),
);
/** Verbs that headlines write with a capital, right after an office: "Premier Receives Vietnamese Minister". */
const HEADLINE_VERBS = new Set(
  `receives meets visits hosts holds attends pays welcomes hails urges calls chairs signs concludes leaves begins starts ends wraps opens addresses
  highlights stresses lauds thanks praises seeks eyes vows pledges affirms reaffirms discusses talks works joins leads greets bids sends delivers says
  tells underscores underlines proposes suggests expresses congratulates extends departs heads travels speaks inaugurates launches celebrates presents
  agree agrees agreed meet hold sign discuss vow pledge seek eye boost strengthen reaffirm hands accepts arrives returns tours lays appreciates backs supports confirms emphasises emphasizes exchanges co`
    .split(/\s+/)
    .filter(Boolean),
);
/** Those of them that are no word of a name either. */
const CLEAR_VERBS = new Set(
  "receives meets visits hosts attends hails urges concludes begins highlights stresses lauds thanks seeks vows pledges affirms reaffirms discusses greets delivers tells underscores underlines proposes suggests expresses congratulates inaugurates launches celebrates accepts arrives appreciates confirms emphasises emphasizes exchanges welcomes".split(
    " ",
  ),
);
/** Before the name of a ship: "chỉ huy INS Jyoti". */
const SHIPS = new Set(
  "INS USS USNS USCGC HMS HMAS HMNZS HMCS JS JDS ROKS BRP KRI RSS KD HTMS SLNS CNS BNS UMS FS FGS ITS HNLMS HDMS HNOMS ESPS TCG PNS ICGS KN MV".split(
    " ",
  ),
);
const MOST_WORDS = 6;

/** "de la Torre", "van der Meulen", "bin": one small word or two before a capital. */
export const isParticleAt = (tokens: readonly Token[], at: number): boolean => {
  const [token, next, then] = tokens.slice(at, at + 3);
  if (!token || token.isCapital || !PARTICLES.has(token.key)) return false;
  return next?.isCapital === true || (PARTICLES.has(next?.key ?? "") && then?.isCapital === true);
};
/** Letters after a name that are no part of it. */
export const POST_NOMINALS = new Set(
  "MP KC QC AM AO AC OBE CBE MBE KBE CMG KCMG DSC CSC PhD CVO USN USA USAF USMC".split(" "),
);

const folded = (key: string): string => key.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");

const isFamilyName = ({ key }: Token): boolean =>
  FAMILY_NAMES.has(folded(key)) || MARKED_NAMES.has(key.normalize("NFC"));

/** "Đồng chí Đoàn Thanh Sơn": the family name, unlike a delegation, has two words of a name after it, the first of no country or body. */
function isFamilyDoan(tokens: readonly Token[], at: number): boolean {
  const [first, ...names] = tokens.slice(at, at + 3);
  if (first?.text !== "Đoàn" || !/^(?:chí|ông|bà|trưởng|tịch|tướng|tá|thư|tỉnh|ủy)$/.test(tokens[at - 1]?.key ?? ""))
    return false;
  return names.length === 2 && names.every(({ isCapital, key }) => isCapital && key.length <= 7 && !NO_NAMES.has(key));
}

/** True if the words look like a Vietnamese name: a known family name and two or three short words after it. */
export function isVietnameseName(words: readonly Token[]): boolean {
  const first = words[0];
  if (!first || words.length < 3 || words.length > 5 || !isFamilyName(first)) return false;
  return words.every(({ key, isCapital }) => isCapital && key.length <= 7 && /^[a-zđ]+$/.test(folded(key)));
}

/** The same for a name of two words, where only the look of it counts: "Ngô Hoàng". */
export function hasVietnameseLook(words: readonly Token[]): boolean {
  const first = words[0];
  return (
    first !== undefined &&
    isFamilyName(first) &&
    words.every(({ key }) => key.length <= 7 && /^[a-zđ]+$/.test(folded(key)))
  );
}

/**
 * The words of a name that begins at a token: capitals in a row, particles among them.
 * @returns position of the last word, or nothing where no name begins
 */
export function nameRunAt(context: ChainContext, from: number): number | undefined {
  const { text, tokens, countries, words, cut } = context;
  let to = from - 1;
  let joined = 0;
  for (let at = from; at < tokens.length && at - from - joined < MOST_WORDS; at++) {
    const [left, token] = [tokens[at - 1], tokens[at]];
    if (!token || (at > from && left && left.start < cut && token.start >= cut)) break;
    if (at > from && (!left || !isJoined(text, left, token) || text.slice(left.end, token.start).includes("\n\n")))
      break;
    const gap = at > from && left ? text.slice(left.end, token.start) : "";
    if (left && /[–—]|\.\s/.test(gap) && left.text.length > 2) break;
    // "Cites 'Good", "Đông Nam Á - Thái Bình Dương", "Hicks' Phone Call"
    if (/\s-\s|^['’]\s/.test(gap) || (/\s['‘’]/.test(gap) && isQuoteAt(text, token.start))) break;
    // "Tổng thống A. Bu-tê-phli-ca", "A K Antony"
    const isInitial =
      token.text.length === 1 &&
      token.isCapital &&
      (at > from || /^(?:\.\s?\p{Lu}|\s\p{Lu}\s\p{Lu}\p{Ll})/u.test(text.slice(token.end, token.end + 6)));
    // "Cao Thi Hoa An"
    const isSyllable = at > from && token.isCapital && FAMILY_NAMES.has(folded(tokens[from]?.key ?? ""));
    // "Cho Han-deog", "Tupouto'a"
    const isTail =
      at > from &&
      left !== undefined &&
      token.start === left.end + 1 &&
      /[-'’]/.test(text.charAt(left.end)) &&
      /^\p{L}/u.test(token.text);
    // "Cheong In-kyo"
    const isHead = token.isCapital && /^-\p{Ll}/u.test(text.slice(token.end, token.end + 2));
    if (at === from && (HEADLINE_VERBS.has(token.key) || SHIPS.has(token.text))) break;
    // "Vice-Minister Serizawa Meets Vietnamese Deputy Minister"
    if (at > from && CLEAR_VERBS.has(token.key) && !words.links.has("của")) break;
    if (
      /^\d/.test(token.text) ||
      ((NO_NAMES.has(token.key) || (!words.links.has("của") && DAYS_EN.has(token.key))) &&
        !isInitial &&
        !isSyllable &&
        !isTail &&
        !isHead &&
        !(at === from && (isFamilyDoan(tokens, at) || isMonthName(context, at))))
    )
      break;
    // A possessive ends the name: "Minister Phan Van Giang's".
    if (at > from && left && (token.key === "s" || token.key === "t") && /['’]/.test(text.slice(left.end, token.start)))
      break;
    // "Richard Marles MP"
    if (POST_NOMINALS.has(token.text)) break;
    const isParticle = at > from && isParticleAt(tokens, at);
    if (!token.isCapital && !isParticle && !isTail) break;
    if (countries.index.at(text, tokens, at) && (at === from || !isMiddleOfName(tokens, from, at))) break;
    const office = words.offices.at(text, tokens, at);
    if (office && (at === from || office.to > at)) break;
    if (at > from && office && office.values.some((kind) => kind !== "rank" && kind !== "address" && kind !== "leader"))
      break;
    if (at === from && (words.tails.at(text, tokens, at)?.to ?? -1) > at) break;
    // "Mohammed bin Nasser bin Ali Al Zaabi"
    if (isTail || token.key === "bin") joined++;
    to = at;
  }
  while (to > from && !tokens[to]?.isCapital && !/[-'’]/.test(text.charAt((tokens[to]?.start ?? 1) - 1))) to--;
  // "Olympic Quốc tế"
  if (to > from && isCompound(tokens, to)) to--;
  if (UNCLE_HO.test(text.slice(tokens[from]?.start, tokens[to]?.end))) return undefined;
  const next = tokens[to + 1];
  // "Governor of Japan's Shimane prefecture"
  const isUnit = next !== undefined && UNITS.has(next.text) && text.slice(tokens[to]?.end, next.start) === " ";
  return to >= from && !isUnit && !BODY_NOUNS.has(tokens[to]?.key ?? "") ? to : undefined;
}

/** What a province is, in small letters behind its name. */
const UNITS = new Set("prefecture province county oblast district municipality".split(" "));

/** True if a name in capitals begins at a token. */
export const isNameRun = (context: ChainContext, at: number): boolean =>
  context.tokens[at]?.isCapital === true && nameRunAt(context, at) !== undefined;

/** Second words of compounds that the first, with a capital, is no name without. */
const SECOND = new Map([
  ["quốc", new Set(["tế", "gia", "hội", "phòng"])],
  ["trung", new Set(["ương", "tâm"])],
  ["nhân", new Set(["dân"])],
  ["thương", new Set(["mại"])],
  ["hữu", new Set(["nghị"])],
]);

const isCompound = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && !next.isCapital && SECOND.get(tokens[at]?.key ?? "")?.has(next.key) === true;
};

/** A city, an academy, a statue, a mausoleum: he takes part in nothing that reports of today tell. */
const UNCLE_HO = /^h[oồ] ch[ií] minh$/iu;

/** What a body or a meeting is, the last word of its name: "Zhuang Autonomous Region", "Annual Consultation" are nobody. */
const BODY_NOUNS = new Set(
  `staff staffs region force forces fleet brigade battalion regiment squadron committee consultation consultations relations dialogue department ministry agency office bureau party cooperation affairs council commission
  board association academy institute university corps navy army police guard command fleet summit meeting mechanism partnership forum project programme program
  statement agreement conference secretariat administration authority organisation organization delegation government congress assembly parliament hospital
  station stations post posts gate gates checkpoint detachment barracks base depot headquarters directorate inspectorate service services economy industry trade
  security safety education health tourism culture sports energy environment agriculture resources development
  centre center squadron squadrons battalion brigade regiment division flotilla wing unit khural hural foundation company corporation chamber federation exercise visit community festival expo exhibition week session talks province city`
    .split(/\s+/)
    .filter(Boolean),
);

/** "Lê Đức Anh", "Nguyễn Thị Nga": a word of a Vietnamese name, not a country. */
function isMiddleOfName(tokens: readonly Token[], from: number, at: number): boolean {
  const first = tokens[from];
  return first !== undefined && FAMILY_NAMES.has(folded(first.key)) && at - from <= 3;
}

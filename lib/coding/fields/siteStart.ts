import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import type { SentenceView } from "../scene/sentenceView";
import type { PhraseHit } from "../text/phraseIndex";

/** Words of a site between "at" and the city: "tại Điện Kremlin ở thủ đô", "at Da Nang International"; those of Vietnamese are syllables. */
const SITE_WORDS = { en: 16, vi: 26 };
const SITES = { en: new Set(["at", "in", "on", "off"]), vi: new Set(["tại", "ở", "trên"]) };
const SMALL_EN = new Set(
  `the of in at city town village capital province district coastal northern southern central eastern western border port s s' vietnamese chinese lao cambodian
  thai us waters off ministry international airport headquarters hotel base naval air military centre center convention conference palace guest house state
  offices pier wharf harbour harbor shipyard barracks camp complex hall premises residence cemetery museum garden square street avenue road no and
  for`.split(/\s+/),
);
const SITE_VI = new Set(
  "thành phố tp tỉnh thủ đô cảng sân bay quốc tế trụ sở bộ khu vực thác nhà khách phủ chủ tịch tòa trung tâm hội nghị khách sạn cửa khẩu quân huyện thị xã xã đảo vùng biển điện ở tại công an quốc phòng ngoại giao chính phủ trung ương đảng quốc hội trường đại học học viện nhà hát cung cầu bến khu tự trị dân tộc đặc khu hành chính căn cứ hải quân học".split(
    " ",
  ),
);
/** Words that end the name of a site in Vietnamese. */
const STOPS_VI = new Set(
  "đã sẽ đang có do với cùng cho là được khi sau trước diễn nhằm để nhân theo dự tiếp gặp thăm ký ông bà đồng tới đến sang của".split(
    " ",
  ),
);
/** Before the city at the end of an address: "tại trụ sở Bộ Tài chính, số 28 Trần Hưng Đạo, Hà Nội", "(Miếu Môn, Hà Nội)". Bounded. */
export const ADDRESSED = /[,(]\s?(?:thủ đô\s|thành phố\s|tỉnh\s|tp\.?\s?)?$/iu;
const ADDRESS_CHARS = 14;
const ISLAND =
  /\b(?:islands?|cays?|reefs?|shoals?|isles?|atoll|grounds|premises|campus|border|coast|banks?|outskirts|sea|waters)\b/i;
const ISLAND_CHARS = 8;

/** Position of the word after "in", "at", "tại" where only words of a site or an address stand between it and the place. */
export function siteStart(report: Report, view: SentenceView, hit: PhraseHit<PlaceEntry>): number | undefined {
  const { text, tokens, lang } = report;
  const isVi = lang === "vi";
  const isAddress = isVi && ADDRESSED.test(text.slice(Math.max(view.start, hit.start - ADDRESS_CHARS), hit.start));
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - SITE_WORDS[lang]); at--) {
    const token = tokens[at];
    if (!token || token.start < view.start) return undefined;
    if (/[;:\n]|\.(?!\s?\p{Lu}|\d)/u.test(text.slice(token.end, tokens[at + 1]?.start ?? token.end))) return undefined;
    // "On Phu Quoc island": only what is land in water is stood on.
    if (token.key === "on" && !ISLAND.test(text.slice(token.end, hit.end + ISLAND_CHARS))) return undefined;
    if (SITES[lang].has(token.key) || (isVi && token.key === "cảng" && tokens[at - 1]?.key === "cập")) return at;
    const isNumber = /^\d/.test(token.text);
    const isOfSite = isVi
      ? isAddress
        ? !STOPS_VI.has(token.key)
        : SITE_VI.has(token.key)
      : SMALL_EN.has(token.key) || isNumber;
    if (!token.isCapital && !isOfSite) return undefined;
    if (view.strong.some((cue) => token.start >= cue.start && token.end <= cue.end)) return undefined;
    if (isAddress && view.people.some(({ name }) => name && token.start >= name.start && token.end <= name.end))
      return undefined;
  }
  return undefined;
}

import type { PlaceEntry } from "../gazetteer/placeIndex";
import type { Report } from "../report";
import type { SentenceView } from "../scene/sentenceView";
import type { PhraseHit } from "../text/phraseIndex";

/** What a city gives its name to: a bay, a treaty, a paper. */
const NAMESAKE =
  /^['’]?s?\s(?:Bay|Strait|Straits|Gulf|Sea|River|Delta|Peninsula|Declaration|Accords?|Agreement|Convention(?! Cent)|Consensus|Protocol|Process|Times|Post|Herald|House|Hotel|Palace|Road|Street|Avenue|University|Club|Stadium|Plan of Action)\b/;
const NAMESAKE_CHARS = 24;
/** The same before it in Vietnamese: "Cung Hòa Bình", "khách sạn Sài Gòn". Bounded. */
const HOUSE_OF =
  /(?:^|[\s,(])(?:cung|cung điện|dinh|lâu đài|khách sạn|nhà hát|nhà khách|hội trường|cung hội nghị|công viên|sân vận động|câu lạc bộ)\s$/iu;
const HOUSE_CHARS = 16;
const SITE_CHARS = 50;

/** "Gimhae Air Base in Busan": the site has the name of a town, and stands in another. Bounded. */
export const SITE_ELSEWHERE =
  /^\s(?:International\s)?(?:Air Base|Air Force Base|Airport|Naval Base|Naval Station|Army Base|Base|Barracks|Port|Shipyard|Station)\s(?:in|near|outside)\s\p{Lu}/u;
/** "About 60 nautical miles off Zambales", "cách Nha Trang 30 hải lý": how far from it. Bounded. */
export const FAR_FROM =
  /(?:\b(?:miles|km|kilomet(?:re|er)s)\s(?:\p{L}{3,10}\s)?(?:off|from|of)\s(?:the coast of\s)?|cách\s(?:bờ biển\s|đảo\s|thành phố\s)?)$/iu;
const FAR_CHARS = 46;

/** "Ở vùng biển ngoài khơi tỉnh Zambales", "in waters off Zambales": at sea, near it. Bounded. */
export const OFFSHORE =
  /(?<!\p{L})(?:(?:vùng biển|vùng nước|hải phận|khu vực biển)(?:\s\p{L}{2,8}){0,3}|ngoài khơi(?:\s(?:bờ biển|vùng biển))?)(?:\s(?:tỉnh|thành phố|đảo|bang))?\s$|\b(?:waters|seas?|coast|just|lies|lie|sailed|anchored)\s(?:off|of|near)\s(?:the\s(?:coast\sof\s)?)?$/iu;
const OFFSHORE_CHARS = 60;
/** "Tại cảng và vùng biển ngoài khơi Visakhapatnam", "in and off": in its port, too. Bounded. */
export const PORT_AND_SEA =
  /(?:(?<!\p{L})(?:tại|ở)\scảng\svà\s(?:\p{L}{2,8}\s){1,6}|\b(?:in|at)\s(?:the\sport\s)?and\soff\s)$/iu;

function isOffshore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - OFFSHORE_CHARS), start);
  return OFFSHORE.test(before) && !PORT_AND_SEA.test(before);
}

/** "Was conducted in Hanoi in November last year": where an earlier one was. Bounded. */
export const OF_LAST_YEAR =
  /^,?\s(?:(?:in|on|during|back in|hồi|vào)\s)?(?:(?:\p{Lu}\p{L}{2,9}\.?|tháng \d{1,2}|the \p{L}{4,6})\s)?(?:of\s)?(?:last (?:year|month|january|february|march|april|may|june|july|august|september|october|november|december)|a year ago|năm ngoái|năm trước|tháng trước)(?!['’\p{L}])|^,?\shồi\s(?:(?:đầu|giữa|cuối)\s)?(?:tháng|năm)\s/iu;
const LAST_YEAR_CHARS = 50;

/** "Tại cửa khẩu Trà Lĩnh, huyện Trùng Khánh": a district or commune at home by the name of a city abroad. Bounded. */
export const OF_DISTRICT = /(?:^|[\s,(])(?<!thị\s|thành\s)(?:huyện|xã|phường|thị trấn|thôn|xóm|đường|phố)\s$/iu;
const DISTRICT_CHARS = 12;
/** Where a Vietnamese text calls what is a town a "huyện". */
const WITH_DISTRICTS = new Set(["VN", "LA", "KH"]);

const isDistrict = (text: string, { start, values }: PhraseHit<PlaceEntry>): boolean =>
  OF_DISTRICT.test(text.slice(Math.max(0, start - DISTRICT_CHARS), start)) &&
  !values.some(({ country }) => country !== undefined && WITH_DISTRICTS.has(country));

/** "Manila Bay", "the Hanoi Convention", "Malaysia-Singapore": the name is of something else. */
export function isNoCity(text: string, hit: PhraseHit<PlaceEntry>): boolean {
  const { start, end } = hit;
  return (
    isDistrict(text, hit) ||
    HOUSE_OF.test(text.slice(Math.max(0, start - HOUSE_CHARS), start)) ||
    NAMESAKE.test(text.slice(end, end + NAMESAKE_CHARS)) ||
    SITE_ELSEWHERE.test(text.slice(end, end + SITE_CHARS)) ||
    OF_LAST_YEAR.test(text.slice(end, end + LAST_YEAR_CHARS)) ||
    isOffshore(text, start) ||
    REPORTER_IN.test(text.slice(Math.max(0, start - REPORTER_CHARS), start)) ||
    FAR_FROM.test(text.slice(Math.max(0, start - FAR_CHARS), start)) ||
    // "The Johor-Singapore zone"
    /^[-–]\p{Lu}/u.test(text.slice(end, end + 2)) ||
    /\p{L}[-–]$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** "Theo phóng viên TTXVN tại Pretoria", "a correspondent in": who tells of it. Bounded. */
export const REPORTER_IN =
  /(?:(?:phóng viên|TTXVN|VOV|AFP|Reuters|correspondents?|reporters?)(?:\s(?:TTXVN|VOV|thường trú))?\s(?:tại|ở|từ|in|from)|(?:thường trú|đưa tin)\s(?:tại|từ))\s$/u;
const REPORTER_CHARS = 44;

const TELLER =
  /^(?:['’]s)?(?:,?\s(?:said|says|announced|reported|confirmed|stated)\b|\s(?:cho biết|thông báo|đưa tin)(?!\p{L}))/iu;
const TELLER_CHARS = 16;

/** "The ministry in Tokyo said": where the words come from. */
export function isTellers({ text }: Report, view: SentenceView, { end }: PhraseHit<PlaceEntry>): boolean {
  return end < view.end && TELLER.test(text.slice(end, end + TELLER_CHARS));
}

import type { Kind } from "@/lib/model/vocabulary";
import type { Span } from "../text/quote";

/** A verb of meeting made of parts, and the kind of event that its noun names. */
interface HeldPhrase {
  words: RegExp;
  kindOf: (noun: string) => Kind;
}

const kindOfEn = (noun: string): Kind =>
  /phone|video|call/i.test(noun) ? "call" : /talks|discussion|negotiation/i.test(noun) ? "talks" : "meeting";
const kindOfVi = (noun: string): Kind =>
  /điện đàm|điện thoại/i.test(noun) ? "call" : /hội đàm|đàm phán/i.test(noun) ? "talks" : "meeting";

/** "Held a brief one-on-one meeting", "has had in-depth discussions". Bounded. */
export const HELD_EN =
  /\b(?:held|holds?|had|has had|have had|has held|have held|had held)\s(?:an?\s|another\s|their\s|his\s|her\s)?(?:(?:bilateral|trilateral|separate|brief|short|private|working|informal|formal|closed-door|face-to-face|one-on-one|extended|restricted|expanded|lengthy|hour-long|official|high-level|in-depth|virtual|online|friendly|cordial|productive|constructive|candid|further|second|substantive|ministerial|impromptu|pull-aside|long|warm|frank|fruitful|special|final|lively|joint|quick|(?:\p{L}{2,6}|\d{1,3})-(?:hour|minute)|(?:hour|day)s?-long)\s){0,2}((?:phone|telephone|video|telephonic)?\s?(?:meetings?|talks|discussions?|conversations?|exchanges?|encounters?|audience|(?:working\s)?sessions?(?= with)|tête-à-tête|tete-a-tete|calls?(?= with)|conference(?= with)|(?:working )?(?:lunch|dinner|breakfast)(?= with)))(?! of views on)\b(?:\swith)?/giu;
/** "Held a separate session", "had their own round", "convened in parallel": apart from what others do. Bounded. */
export const HELD_APART_EN =
  /\b(?:(?:held|had|convened)\s(?:an?\s|their\s)?(?:separate|parallel|side|own|(?:expert|working|staff|technical|senior)-level|technical|expert)\s(?:[\p{L}-]{4,12}\s)?(sessions?|rounds?|talks|meetings?|discussions|consultations)|(?:convened|sat down|gathered|conferred)\s(?:separately|in parallel|on their own))\b/giu;
/** "Spoke over the telephone with", "talked via video link". Bounded. */
export const SPOKE_EN =
  /\b(?:spoke|speaks|talked|talks|conferred|conversed|met|meets)\s(?:with\s)?((?:by|on|over|via|through)\s(?:the\s|a\s|secure\s){0,2}(?:tele)?(?:phone|video(?:\s?link|\s?call|\s?conference)?))\b(?:\swith)?/giu;
/** "Paid a farewell call on", "was received by". Bounded. */
export const CALLED_EN =
  /\b(?:(?:paid|pays|pay|made|makes)\s(?:an?\s)(?:(?:(?:courtesy|farewell|introductory|working|protocol|initial)\s){1,2}call|(?:courtesy|farewell|introductory|protocol)\svisit)\s(?:on|to)|(?:was|were)\s(?:also\s|then\s|warmly\s|later\s|cordially\s){0,2}(?:received|hosted)(?:\sin audience)?\sby|conferred\swith|consulted\swith)\b/giu;
/** "Đã có buổi làm việc riêng với", "tiến hành cuộc gặp hẹp". Bounded. */
export const HELD_VI =
  /(?<!\p{L})(?:có|tiến hành|tổ chức|chủ trì|dự)\s(?:một\s)?(?:cuộc|buổi|các cuộc)\s((?:gặp gỡ|gặp mặt|gặp|tiếp xúc|làm việc|trao đổi|họp|hội đàm|hội kiến|tọa đàm|toạ đàm|tiếp kiến|tiếp|ăn trưa|ăn tối|ăn sáng|điện đàm|đàm đạo)(?:\s(?:song phương|riêng|hẹp|ngắn|bên lề|làm việc|thân mật|mở rộng|trực tuyến|xã giao|cấp cao|không chính thức)){0,2})(?:\s(?:với|cùng))(?!\p{L})/giu;
/** "Thảo luận trực tuyến với", "gọi điện cho". Bounded. */
export const SPOKE_VI =
  /(?<!\p{L})((?:trao đổi|thảo luận|họp|hội đàm|gặp|làm việc)\s(?:trực tuyến|qua (?:điện thoại|điện đàm|cầu truyền hình|video))|gọi điện(?: thoại)?|tham vấn|tọa đàm|toạ đàm|đàm đạo|hội đàm (?:hẹp|mở rộng))\s(?:với|cho)(?!\p{L})/giu;

/** "A và B trao đổi trực tuyến". Bounded. */
export const ONLINE_VI =
  /(?<!\p{L})((?:trao đổi|thảo luận|hội đàm|làm việc)\s(?:trực tuyến|qua (?:điện thoại|cầu truyền hình|video)))(?! (?:với|cho))(?!\p{L})/giu;

const PHRASES: Readonly<Record<"en" | "vi", readonly HeldPhrase[]>> = {
  en: [
    { words: HELD_EN, kindOf: kindOfEn },
    { words: HELD_APART_EN, kindOf: kindOfEn },
    { words: SPOKE_EN, kindOf: () => "call" },
    { words: CALLED_EN, kindOf: () => "meeting" },
  ],
  vi: [
    { words: HELD_VI, kindOf: kindOfVi },
    { words: SPOKE_VI, kindOf: kindOfVi },
    { words: ONLINE_VI, kindOf: kindOfVi },
  ],
};

export interface HeldCue extends Span {
  kind: Kind;
}

/** Verbs of meeting that are put together of an act, how it was, and a noun, in order: "held a brief meeting with", "có buổi làm việc riêng với". */
export function findHeld(text: string, lang: "en" | "vi"): HeldCue[] {
  return PHRASES[lang]
    .flatMap(({ words, kindOf }) =>
      [...text.matchAll(words)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: kindOf(match[1] ?? ""),
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Cues of a list, with those that are put together in the place of what they hold. */
export function withHeld<T extends HeldCue>(cues: readonly T[], held: readonly T[]): T[] {
  const more = held.filter((one) => !cues.some(({ start, end }) => start <= one.start && end >= one.end));
  const kept = cues.filter((cue) => !more.some(({ start, end }) => cue.start >= start && cue.end <= end));
  return [...kept, ...more].sort((a, b) => a.start - b.start);
}

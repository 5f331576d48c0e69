import { foldText } from "@/lib/model/text";
import { COUNTRY_LINES } from "../keywords/countries";
import {
  ASIDE_WORDS_VI,
  FUTURE_WORDS_VI,
  MENTION_WORDS_VI,
  NOUN_CUES_VI,
  PAST_WORDS_VI,
  STRONG_CUES_VI,
} from "../keywords/eventCues";
import { MECHANISM_NAMES } from "../keywords/mechanisms";
import { OFFICE_LINES_VI } from "../keywords/offices";
import { TAIL_PHRASES_VI } from "../keywords/officeTails";
import { CHAIR_WORDS_VI, IN_WORDS_VI, SAYING_WORDS_VI, TELLING_WORDS_VI } from "../keywords/roleWords";
import { THEME_KEYWORDS } from "../keywords/themes";
import type { LexiconData } from "../lexiconData";
import { PhraseIndex } from "./phraseIndex";

/** Words that stand alone and hardly ever mean another one. */
const SINGLE_WORDS = `ngày,tháng,năm,sáng,chiều,tối,trưa,tại,của,và,với,các,đã,sẽ,gặp,tiếp,dự,đến,tới,từ,về,giữa,hôm,nước,phía,tỉnh,đoàn,thăm,ký,ông,bà,đồng chí,diễn ra,hai bên,
hôm nay,hôm qua,sáng nay,chiều nay,tối nay,cùng ngày,lần thứ,thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu,thứ bảy,chủ nhật,lần thứ nhất,lần thứ hai,lần thứ ba,lần thứ tư,lần thứ năm,
đến ngày,từ ngày,bên lề,nhân dịp,giờ địa phương,trụ sở,thủ đô,thành phố,đại sứ quán,chủ trì,đồng chủ trì,quyền trợ lý,đối với,hoan nghênh,nhất trí,trao đổi,thúc đẩy,phát biểu`;

const lists = (text: string): string[] => text.split(/[|,\n]/).map((phrase) => phrase.trim());

/**
 * Vietnamese phrases by their spelling without marks, for reports that were typed so: offices first, as they matter most.
 * Where two phrases are spelt alike, the first counts.
 */
export function accentIndex(data: LexiconData): PhraseIndex<string> {
  const names = [...data.mechanisms, ...data.places, ...data.actors].flatMap(({ name }) => name.vi ?? []);
  const phrases = [
    ...lists(SINGLE_WORDS),
    ...lists(OFFICE_LINES_VI),
    ...lists(TAIL_PHRASES_VI),
    ...COUNTRY_LINES.split("\n").flatMap((line) => lists(line.split("|")[3] ?? "")),
    ...names.map((name) => name.toLowerCase()),
    ...[STRONG_CUES_VI, NOUN_CUES_VI, CHAIR_WORDS_VI, IN_WORDS_VI, MENTION_WORDS_VI, PAST_WORDS_VI].flatMap(lists),
    ...[FUTURE_WORDS_VI, ASIDE_WORDS_VI, SAYING_WORDS_VI, TELLING_WORDS_VI].flatMap(lists),
    ...Object.values(MECHANISM_NAMES).flatMap(lists),
    ...Object.values(THEME_KEYWORDS).flatMap(lists),
  ];
  const index = new PhraseIndex<string>();
  const single = new Set(lists(SINGLE_WORDS));
  const taken = new Set<string>();
  for (const phrase of phrases) {
    const plain = foldText(phrase);
    const isLong = phrase.includes(" ") || single.has(phrase);
    if (!isLong || taken.has(plain) || plain === phrase || plain.length !== phrase.length) continue;
    taken.add(plain);
    index.add(plain, phrase.toLowerCase());
  }
  return index;
}

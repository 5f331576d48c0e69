/** What two spoke of or agreed on. Bounded. */
export const SPOKE_OF = {
  vi: /(?<!\p{L})(?:bàn|trao đổi|thảo luận|nhất trí|thống nhất|đề nghị|đề xuất|cam kết|mong|muốn|kế hoạch)\s/iu,
  en: /\b(?:discuss(?:ed|ing)?|agreed (?:to|on)|talked about|spoke (?:of|about)|proposed|proposals? (?:to|for)|considered|plans? (?:to|for))\s/iu,
};
/** To do something: "nối lại kỳ họp Tiểu ban tại", "to open a trade office in". Bounded. */
export const TO_DO = {
  vi: /(?<!\p{L})(?:nối lại|tổ chức|mở|khai trương|xây dựng|xây|thành lập|lập|đặt|triển khai|khôi phục|tái lập|vận hành|nâng cấp|đăng cai|khởi công)\s/iu,
  en: /\b(?:(?:re)?open|hold|set|sett|establish|build|launch|host|restart|resume|revive|upgrade|create|resum|reviv|upgrad|creat)(?:ing)?\s/iu,
};
const TO_DO_CHARS = 90;
/** Right before the place, the meeting itself: "during talks in", "trong hội đàm tại". Bounded. */
export const OF_MEETING_IN =
  /(?:\b(?:talks|meeting|session|dialogue|reception|luncheon|dinner|ceremony|summit|when they met)\s(?:on \p{Lu}\p{L}{2,9}\s)?(?:in|at)\s(?:the\s)?|(?<!\p{L})(?:hội đàm|gặp|gặp gỡ|làm việc|tiếp|hội kiến|đối thoại|hội nghị)\s(?:\S{1,8}\s){0,2}(?:tại|ở)\s(?:\p{L}{2,5}\s){0,2})$/iu;
/** A sentence that is over. */
const ENDS = /[.;:\n]/;

/** True if the words before a place only say what shall be done there: "hai bên bàn việc nối lại kỳ họp tại", "agreed to open an office in". */
export function isOfMatter(before: string, lang: "en" | "vi"): boolean {
  const spoke = SPOKE_OF[lang].exec(before);
  const matter = spoke && before.slice(spoke.index + spoke[0].length);
  return (
    matter !== null && !ENDS.test(matter) && TO_DO[lang].test(matter.slice(-TO_DO_CHARS)) && !OF_MEETING_IN.test(before)
  );
}

/** What follows in a later sentence is what was spoken of, asked for, thanked for. Bounded. */
export const MATTER = {
  vi: /(?<!\p{L}|phiên\s|cuộc\s)(?:bàn(?!\sgiao)|trao đổi|thảo luận|nhất trí|thống nhất|đề nghị|đề xuất|cam kết|cảm ơn|đánh giá|hoan nghênh|ghi nhận|nhắc lại|điểm lại|chúc mừng)\s/iu,
  en: /\b(?:discuss(?:ed|ing)?|agreed (?:to|on|that)|talked about|spoke (?:of|about)|asked|thanked|praised|noted|recalled|proposed|welcomed (?:the|plans)|touched on|looked into|reviewed)\s/iu,
};

/** "They discussed the clean-up at the airport in Bien Hoa": not where they met, unless the meeting is named right before the place. */
export const isSpokenMatter = (before: string, lang: "en" | "vi"): boolean => {
  const spoke = MATTER[lang].exec(before);
  return spoke !== null && !/[;:]/.test(before.slice(spoke.index)) && !OF_MEETING_IN.test(before);
};

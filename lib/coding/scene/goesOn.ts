/** "The two exchanged views on": what was said at it follows. Bounded. */
export const THE_TWO_WENT_ON =
  /^(?:the two|both|they|the sides|the (?:ministers|leaders|officials|discussions?|talks)|hai bên|hai (?:bộ trưởng|nhà lãnh đạo|thủ tướng)|tại (?:cuộc|buổi))(?!\p{L})/iu;
/** Who goes on from the sentence before: a pronoun or an office alone. */
export const GOES_ON =
  /(?:^|[\s,])(?:he|she|they|samdech(?:\s\p{L}{4,12})?|the (?:top )?\p{L}{4,20}(?:-\p{L}{4,10})?|ông|bà|đại sứ|(?:bộ|thứ|ngoại) trưởng|(?:phó )?thủ tướng|(?:phó )?chủ tịch (?:nước|quốc hội)|tổng (?:bí thư|thống)|(?:đại|thượng|trung|thiếu) tướng|tư lệnh)\s/iu;
/** Those who met before, together: "the two ministers", "hai nhà lãnh đạo". Bounded. */
export const THE_TWO =
  /\b(?:the two|both|the)\s(?:(?:prime|foreign|defen[cs]e|deputy|vice|party|top|senior)\s){0,2}(?:ministers|leaders|presidents|premiers|speakers|chairmen|chairs|officials|legislators|chiefs|diplomats|envoys)\b|(?<!\p{L})hai (?:(?:bộ|thứ|ngoại) trưởng|(?:nhà )?lãnh đạo|(?:phó )?thủ tướng|(?:phó )?chủ tịch|tổng (?:bí thư|thống)|nguyên thủ|tư lệnh|trưởng đoàn|vị)(?!\p{L})/iu;
/** The delegation that goes on, with its head: "Đoàn đã gặp". Bounded. */
const DELEGATION = /(?:^|[\s,])đoàn(?:\s(?:công tác|đại biểu|việt nam|cấp cao)){0,2}\s(?!do)/iu;

/** True if the words before a verb name nobody new: a pronoun, an office alone or the delegation. */
export const isOfBefore = (words: string): boolean => GOES_ON.test(words) || DELEGATION.test(words);
